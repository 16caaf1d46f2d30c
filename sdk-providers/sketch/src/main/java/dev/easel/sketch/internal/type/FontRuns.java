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

    private final FontChain chain;
    private final StringBuilder text = new StringBuilder();
    private final List<Font> fonts = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private Font neighbour;

    private FontRuns(FontChain chain) {
        this.chain = chain;
        this.neighbour = chain.first();
    }

    static FontRuns of(String line, FontChain chain) {
        FontRuns runs = new FontRuns(chain);
        Characters.of(visible(line)).forEach(runs::append);
        return runs;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    List<String> missing() {
        return missing;
    }

    /** The line with its fonts, to be set in its direction. */
    AttributedString attributed(boolean rightToLeft) {
        AttributedString result = new AttributedString(text.toString());
        result.addAttribute(
                TextAttribute.RUN_DIRECTION,
                rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == STAND_IN) {
                result.addAttribute(TextAttribute.CHAR_REPLACEMENT, emptyBox(), at, at + 1);
            } else {
                result.addAttribute(TextAttribute.FONT, fonts.get(at), at, at + 1);
            }
        }
        return result;
    }

    private void append(String character) {
        String shown = withoutUnseen(character);
        Optional<Font> font = chain.fontFor(shown, neighbour);
        if (font.isPresent()) {
            neighbour = font.get();
            put(shown, neighbour);
        } else if (character.codePointCount(0, character.length()) > 1 && isDrawable(character.codePointAt(0))) {
            character.codePoints().mapToObj(Character::toString).forEach(this::append);
        } else {
            missing.add(character);
            put(String.valueOf(STAND_IN), neighbour);
        }
    }

    /** A mark that the letter's font lacks is taken from another one. */
    private boolean isDrawable(int codePoint) {
        return chain.fontFor(Character.toString(codePoint), neighbour).isPresent();
    }

    /** Joiners are kept where the font knows them, since they shape their neighbours; other signs without a shape go. */
    private String withoutUnseen(String character) {
        StringBuilder kept = new StringBuilder();
        character
                .codePoints()
                .filter(c -> !Characters.isIgnorable(c)
                        || chain.fontFor(character, neighbour)
                                .filter(font -> font.canDisplay(c))
                                .isPresent())
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private void put(String character, Font font) {
        text.append(character);
        for (int i = 0; i < character.length(); i++) {
            fonts.add(font);
        }
    }

    /** Tabs and line ends within a line are spaces. */
    private static String visible(String line) {
        StringBuilder result = new StringBuilder();
        line.codePoints().map(c -> Character.isWhitespace(c) ? ' ' : c).forEach(result::appendCodePoint);
        return result.toString();
    }

    private static GraphicAttribute emptyBox() {
        double em = FontChain.EM;
        var box = new Rectangle2D.Double(0.06 * em, -0.7 * em, 0.5 * em, 0.7 * em);
        var pen = new BasicStroke((float) (0.05 * em), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        return new ShapeGraphicAttribute(
                pen.createStrokedShape(box), GraphicAttribute.ROMAN_BASELINE, ShapeGraphicAttribute.FILL);
    }
}
