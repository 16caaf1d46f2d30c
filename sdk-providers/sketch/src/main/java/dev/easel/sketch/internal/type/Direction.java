package dev.easel.sketch.internal.type;

import java.util.Collection;

/** In which direction texts are read, as the Unicode rules for both directions tell it: by the letters, not by digits or signs. */
public final class Direction {

    private Direction() {}

    /** Whether the first letter of a text belongs to a script that is written from right to left. */
    public static boolean isRightToLeft(String text) {
        return text.codePoints()
                        .map(Direction::of)
                        .filter(direction -> direction != 0)
                        .findFirst()
                        .orElse(1)
                < 0;
    }

    /** Whether most letters of some texts are written from right to left, so that their page begins at the right. */
    public static boolean isMostlyRightToLeft(Collection<String> texts) {
        return texts.stream()
                        .flatMapToInt(String::codePoints)
                        .map(Direction::of)
                        .sum()
                < 0;
    }

    /** 1 for a letter that is written from left to right, -1 for one from right to left, 0 for what has no direction. */
    private static int of(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> 1;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> -1;
            default -> 0;
        };
    }
}
