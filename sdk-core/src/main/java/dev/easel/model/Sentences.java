package dev.easel.model;

import java.util.List;

/** Puts parts into one sentence. */
final class Sentences {

    private Sentences() {}

    static String of(List<String> parts) {
        String text = String.join(", and ", parts);
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }
}
