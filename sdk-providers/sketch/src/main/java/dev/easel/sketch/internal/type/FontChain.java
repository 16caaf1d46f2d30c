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
        List<String> scripts = face.heavy() ? FontFiles.BOLD_SCRIPTS : FontFiles.SCRIPTS;
        scripts.forEach(file -> fonts.add(FontFiles.font(file).deriveFont(EM)));
        int style = face.heavy() ? Font.BOLD : Font.PLAIN;
        SHARED.forEach(file -> fonts.add(FontFiles.font(file).deriveFont(style, EM)));
        return new FontChain(fonts);
    }

    Font first() {
        return fonts.get(0);
    }

    /** The first font that has all that is visible of a character; blanks stay in their neighbour's. */
    Optional<Font> fontFor(String character, Font neighbour) {
        boolean blank = character.isBlank();
        Stream<Font> order = blank ? Stream.concat(Stream.of(neighbour), fonts.stream()) : fonts.stream();
        return order.filter(font -> has(font, character)).findFirst();
    }

    private static boolean has(Font font, String character) {
        return character.codePoints().allMatch(c -> Characters.isIgnorable(c) || font.canDisplay(c));
    }
}
