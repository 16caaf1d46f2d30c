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
    private final boolean rightToLeft;
    private final List<Placed> placed = new ArrayList<>();

    /** Starts with no text. On a page that is read from right to left, texts that are at their start stand at the right. */
    public Lettering(Brush brush, boolean rightToLeft) {
        this.brush = brush;
        this.rightToLeft = rightToLeft;
    }

    /**
     * Draws the text.
     *
     * @param ground the colour that is already behind the text
     */
    public void place(Block block, Box box, Align across, Align down, Color color, Color ground) {
        Shape outline = block.in(box, rightToLeft ? across.mirrored() : across, down);
        brush.fill(outline, color);
        placed.add(new Placed(block.text(), Box.of(outline.getBounds2D()), block.size(), color, ground));
    }

    /** Whether the page is read from right to left. */
    public boolean isRightToLeft() {
        return rightToLeft;
    }

    public List<Placed> placed() {
        return List.copyOf(placed);
    }
}
