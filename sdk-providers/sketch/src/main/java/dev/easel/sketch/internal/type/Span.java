package dev.easel.sketch.internal.type;

import dev.easel.sketch.internal.prompt.Blanks;

/** A line as a stretch of its text. The spans of a wrapped text follow each other without a gap. */
record Span(int start, int end) {
    /** The end without the blanks that a line break swallows. */
    int bareEnd(String text) {
        int bare = end;
        while (bare > start && Blanks.is(text.charAt(bare - 1))) {
            bare--;
        }
        return bare;
    }

    String in(String text) {
        return text.substring(start, bareEnd(text));
    }
}
