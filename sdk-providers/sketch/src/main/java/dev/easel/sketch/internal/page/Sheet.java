package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Brush;
import dev.easel.sketch.internal.ink.Dice;
import dev.easel.sketch.internal.ink.Palette;
import dev.easel.sketch.internal.motif.Motif;
import dev.easel.sketch.internal.motif.Picture;
import dev.easel.sketch.internal.motif.Richness;
import dev.easel.sketch.internal.motif.Scene;
import dev.easel.sketch.internal.prompt.Brief;
import dev.easel.sketch.internal.type.Align;
import dev.easel.sketch.internal.type.Block;
import dev.easel.sketch.internal.type.Face;
import dev.easel.sketch.internal.type.Fitter;
import dev.easel.sketch.internal.type.Lettering;
import dev.easel.sketch.internal.type.Typesetter;
import java.awt.Color;

/**
 * The empty sheet and all tools to fill it.
 *
 * <p>A sheet is always a million square units large, whatever its pixels, so one ratio has one composition.
 *
 * @param turn the number of this picture among those of one request, for choices that must differ
 */
public record Sheet(
        Box box,
        Brush brush,
        Typesetter typesetter,
        Lettering lettering,
        Palette palette,
        Dice dice,
        Richness richness,
        int turn,
        Motif motif,
        Brief brief) {
    /** The same sheet, of which only the box is left to fill. */
    Sheet in(Box part) {
        return new Sheet(part, brush, typesetter, lettering, palette, dice, richness, turn, motif, brief);
    }

    /** The same sheet for another brief. */
    Sheet with(Brief other) {
        return new Sheet(box, brush, typesetter, lettering, palette, dice, richness, turn, motif, other);
    }

    /** The margin that no text enters; the mark stands in it. */
    public double margin() {
        return unit() * 6;
    }

    /** A hundredth of the shorter edge. */
    public double unit() {
        return box.shortEdge() / 100;
    }

    public Box inner() {
        return box.inset(margin());
    }

    /** Whether the page is read from right to left. */
    boolean rightToLeft() {
        return lettering.isRightToLeft();
    }

    /** The part of a strip where reading begins. */
    Box leading(Box strip, double width) {
        return rightToLeft() ? strip.right(width) : strip.left(width);
    }

    public boolean wide() {
        return box.ratio() >= 1.15;
    }

    public boolean full() {
        return richness != Richness.PLAIN;
    }

    public boolean fine() {
        return richness == Richness.FINE;
    }

    /** Every second picture of a request is the mirror image of the first one's plan. */
    public boolean mirrored() {
        return Math.floorMod(turn, 2) == 1;
    }

    /** Draws the motif of this sheet into the box and returns the scene it stands in. */
    public Scene picture(Box frame) {
        Scene scene = Scene.lit(brush, frame, palette, dice.fork("picture"), richness, brief.night());
        Picture.draw(motif, scene);
        return scene;
    }

    public Block fit(String text, Face face, Box room, double most) {
        return Fitter.fit(typesetter.paragraph(text, face), room.w(), room.h(), most, 2.2 * unit());
    }

    /** Sets a text as large as the room and the limit allow, in the colour that reads best on the ground. */
    public Block write(String text, Face face, Box room, double most, Align across, Align down, Color ground) {
        Block block = fit(text, face, room, most);
        lettering.place(block, room, across, down, palette.textOn(ground), ground);
        return block;
    }
}
