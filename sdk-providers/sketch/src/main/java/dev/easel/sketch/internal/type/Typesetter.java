package dev.easel.sketch.internal.type;

import dev.easel.sketch.internal.ink.Box;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets lines of text and remembers which characters no bundled font has. For one drawing, not thread-safe. */
public final class Typesetter {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Map<Face, FontChain> chains = new EnumMap<>(Face.class);
    private final Set<String> missing = new LinkedHashSet<>();

    /**
     * Measures a text, so that it can be fitted.
     *
     * @throws FontsUnavailableException if the machine has no font system
     */
    public Paragraph paragraph(String text, Face face) {
        return new Paragraph(text, face, this);
    }

    /** The characters met so far that were drawn as an empty box, in the order of meeting. */
    public List<String> missing() {
        return List.copyOf(missing);
    }

    /** The text without the characters that no font has. */
    public String drawable(String text, Face face) {
        FontChain chain = chain(face);
        return Characters.of(text).stream()
                .filter(character -> chain.fontFor(character, chain.first()).isPresent())
                .collect(Collectors.joining());
    }

    /** Sets a line in the direction of its own first letter. */
    SetLine set(String text, Face face) {
        return set(text, face, Direction.isRightToLeft(text));
    }

    SetLine set(String text, Face face, boolean rightToLeft) {
        FontRuns runs = FontRuns.of(text, chain(face));
        missing.addAll(runs.missing());
        if (runs.isEmpty()) {
            return new SetLine(text, new Path2D.Double(), 0, new Box(0, 0, 0, 0));
        }
        TextLayout layout = new TextLayout(runs.attributed(rightToLeft).getIterator(), EXACT);
        double unit = 1 / FontChain.EM;
        Shape outline = layout.getOutline(AffineTransform.getScaleInstance(unit, unit));
        return new SetLine(text, outline, layout.getAdvance() * unit, Box.of(outline.getBounds2D()));
    }

    private FontChain chain(Face face) {
        return chains.computeIfAbsent(face, FontChain::of);
    }
}
