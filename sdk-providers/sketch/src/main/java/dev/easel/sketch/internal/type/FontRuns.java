package dev.easel.sketch.internal.type;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.font.GraphicAttribute;
import java.awt.font.ShapeGraphicAttribute;
import java.awt.font.TextAttribute;
import java.awt.geom.Rectangle2D;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line divided by the fonts that have its characters; one that no font has becomes an empty box. */
final class FontRuns {
    private static final char STAND_IN = '\uFFFC';

    private final StringBuilder text = new StringBuilder();
    private final List<Font> fonts = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    private FontRuns() {}

    static FontRuns of(String line, FontChain chain) {
        FontRuns runs = new FontRuns();
        runs.append(line, chain);
        return runs;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    List<String> missing() {
        return missing;
    }

    AttributedString attributed() {
        AttributedString result = new AttributedString(text.toString());
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == STAND_IN) {
                result.addAttribute(TextAttribute.CHAR_REPLACEMENT, emptyBox(), at, at + 1);
            } else {
                result.addAttribute(TextAttribute.FONT, fonts.get(at), at, at + 1);
            }
        }
        return result;
    }

    private void append(String line, FontChain chain) {
        Font neighbour = chain.first();
        for (int c : line.codePoints().map(FontRuns::visible).toArray()) {
            Optional<Font> font = chain.fontFor(c, neighbour);
            if (font.isPresent()) {
                neighbour = font.get();
                append(Character.toString(c), neighbour);
            } else if (!isIgnorable(c)) {
                missing.add(Character.toString(c));
                append(String.valueOf(STAND_IN), neighbour);
            }
        }
    }

    private void append(String character, Font font) {
        text.append(character);
        for (int i = 0; i < character.length(); i++) {
            fonts.add(font);
        }
    }

    /** Tabs and line ends within a line are spaces. */
    private static int visible(int codePoint) {
        return Character.isWhitespace(codePoint) ? ' ' : codePoint;
    }

    /** Joiners, variation selectors and controls have no shape of their own, so nothing is missing without them. */
    private static boolean isIgnorable(int codePoint) {
        boolean selector = codePoint >= 0xFE00 && codePoint <= 0xFE0F;
        int type = Character.getType(codePoint);
        return selector || type == Character.FORMAT || type == Character.CONTROL;
    }

    private static GraphicAttribute emptyBox() {
        double em = FontChain.EM;
        var box = new Rectangle2D.Double(0.06 * em, -0.7 * em, 0.5 * em, 0.7 * em);
        var pen = new BasicStroke((float) (0.05 * em), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        return new ShapeGraphicAttribute(
                pen.createStrokedShape(box), GraphicAttribute.ROMAN_BASELINE, ShapeGraphicAttribute.FILL);
    }
}
