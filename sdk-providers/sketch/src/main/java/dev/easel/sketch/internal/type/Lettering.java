package dev.easel.sketch.internal.type;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Brush;
import java.awt.Color;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/** Draws blocks of text and keeps a record of each, so that a page can be proof-read. Not thread-safe. */
public final class Lettering {
    private final Brush brush;
    private final List<Placed> placed = new ArrayList<>();

    public Lettering(Brush brush) {
        this.brush = brush;
    }

    /**
     * Draws the text.
     *
     * @param ground the colour that is already behind the text
     */
    public void place(Block block, Box box, Align across, Align down, Color color, Color ground) {
        Shape outline = block.in(box, across, down);
        brush.fill(outline, color);
        placed.add(new Placed(block.text(), Box.of(outline.getBounds2D()), block.size(), color, ground));
    }

    public List<Placed> placed() {
        return List.copyOf(placed);
    }
}
