package dev.easel.sketch.internal.type;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The fonts of one face at size {@link #EM}, in the order in which they are asked for a character. */
final class FontChain {
    /** Lines are set at one size and then scaled as outlines, so that they break alike at any resolution. */
    static final float EM = 200;

    private static final List<String> SHARED = List.of(FontFiles.EAST_ASIAN, FontFiles.SYMBOLS, FontFiles.MORE_SYMBOLS);

    private final List<Font> fonts;

    private FontChain(List<Font> fonts) {
        this.fonts = List.copyOf(fonts);
    }

    static FontChain of(Face face) {
        List<Font> fonts = new ArrayList<>();
        Map<TextAttribute, Object> kerned = Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON);
        face.own().forEach(file -> fonts.add(FontFiles.font(file).deriveFont(EM).deriveFont(kerned)));
        int style = face.heavy() ? Font.BOLD : Font.PLAIN;
        SHARED.forEach(file -> fonts.add(FontFiles.font(file).deriveFont(style, EM)));
        return new FontChain(fonts);
    }

    Font first() {
        return fonts.get(0);
    }

    /** The font for a character, the one of its neighbour if that has it too. */
    Optional<Font> fontFor(int codePoint, Font neighbour) {
        boolean joins = Character.getType(codePoint) == Character.NON_SPACING_MARK || Character.isWhitespace(codePoint);
        Stream<Font> order = joins ? Stream.concat(Stream.of(neighbour), fonts.stream()) : fonts.stream();
        return order.filter(font -> font.canDisplay(codePoint)).findFirst();
    }
}
