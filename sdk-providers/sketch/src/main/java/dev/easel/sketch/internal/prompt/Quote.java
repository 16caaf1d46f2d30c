package dev.easel.sketch.internal.prompt;

/**
 * A quoted text of a prompt, without its marks and the blanks next to them, else verbatim.
 *
 * @param start where the opening mark stands in the prompt
 * @param end the place after the closing mark
 */
record Quote(String text, int start, int end) {
    static Quote between(String prompt, int open, int close) {
        return new Quote(Blanks.strip(prompt.substring(open + 1, close)), open, close + 1);
    }
}
