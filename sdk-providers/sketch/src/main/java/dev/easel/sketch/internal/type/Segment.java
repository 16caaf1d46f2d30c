package dev.easel.sketch.internal.type;

/**
 * A stretch of text that no line break falls into.
 *
 * @param end the place after it, blanks included
 * @param ends whether the line ends here whatever room is left
 * @param loose whether the break after it is one between two letters, as East Asian text has them
 */
record Segment(int start, int end, boolean ends, boolean loose) {
    Span span() {
        return new Span(start, end);
    }
}
