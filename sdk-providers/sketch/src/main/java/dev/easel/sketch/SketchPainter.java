package dev.easel.sketch;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Brush;
import dev.easel.sketch.internal.ink.Dice;
import dev.easel.sketch.internal.ink.Palettes;
import dev.easel.sketch.internal.page.Pages;
import dev.easel.sketch.internal.page.Sheet;
import dev.easel.sketch.internal.page.Subjects;
import dev.easel.sketch.internal.prompt.Brief;
import dev.easel.sketch.internal.type.Direction;
import dev.easel.sketch.internal.type.Lettering;
import dev.easel.sketch.internal.type.Placed;
import dev.easel.sketch.internal.type.Typesetter;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Draws prompts as sketches: one raster, no network, nothing random. Holds nothing, so any thread may use it. */
final class SketchPainter {
    /** A page is this many square units, whatever its pixels. */
    private static final double AREA = 1_000_000;

    private static final int TURNS = 1 << 16;

    /** The see-through border of a card, and the radius of its corners, in short edges. */
    private static final double BORDER = 0.04;

    private static final double ROUND = 0.05;

    /**
     * Draws the picture.
     *
     * @throws dev.easel.sketch.internal.type.FontsUnavailableException if the machine has no font system
     */
    Painted paint(Drawing drawing) {
        return proof(drawing).painted();
    }

    /** The picture together with a record of every text on it. */
    Proof proof(Drawing drawing) {
        boolean cutOut = drawing.look().cutOut();
        BufferedImage image = new BufferedImage(
                drawing.width(), drawing.height(), cutOut ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        double scale = Math.sqrt(drawing.width() * (double) drawing.height() / AREA);
        Brief brief = Brief.of(drawing.prompt());
        Typesetter typesetter = new Typesetter();
        List<Placed> placed = new ArrayList<>();
        List<Box> frames = new ArrayList<>();
        Brush.on(image, scale, brush -> {
            Lettering lettering = new Lettering(brush, Direction.isMostlyRightToLeft(brief.texts()));
            Box paper = new Box(0, 0, drawing.width() / scale, drawing.height() / scale);
            Box card = cutOut ? paper.inset(paper.shortEdge() * BORDER) : paper;
            Sheet sheet = sheet(drawing, brief, card, brush, typesetter, lettering);
            frames.addAll(Pages.compose(sheet, drawing.photos(), drawing.look().mark()));
            placed.addAll(lettering.placed());
            if (cutOut) {
                brush.cutOut(paper, card, card.shortEdge() * ROUND);
            }
        });
        return new Proof(new Painted(image, typesetter.missing()), scale, placed, frames);
    }

    private static Sheet sheet(
            Drawing drawing, Brief brief, Box box, Brush brush, Typesetter typesetter, Lettering lettering) {
        int turn = turn(drawing);
        Dice own = Dice.of(drawing.prompt(), Long.toString(drawing.seed()), Integer.toString(drawing.index()));
        return new Sheet(
                box,
                brush,
                typesetter,
                lettering,
                drawing.colors().orElseGet(() -> Palettes.at(turn)),
                own,
                drawing.look().detail().richness(),
                turn,
                Subjects.motifFor(brief, turn),
                brief);
    }

    /** Neighbours in seed or index take the next palette and composition, so that they never look alike. */
    private static int turn(Drawing drawing) {
        int start = Dice.of(drawing.prompt()).below(TURNS);
        return start + (int) Math.floorMod(drawing.seed(), (long) TURNS) + drawing.index();
    }

    /**
     * @param scale how many pixels make one page unit
     * @param texts all texts on the picture, in page units
     * @param frames where the references hang, in page units
     */
    record Proof(Painted painted, double scale, List<Placed> texts, List<Box> frames) {}
}
