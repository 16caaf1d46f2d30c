package dev.easel.internal.text;

/** Takes what the caller wrote out of a vendor's words, also where these repeat no more than its beginning. */
public final class Unsaid {

    private static final int BEGINNING = 20;
    private static final int SHORTEST = 6;

    private Unsaid() {}

    /** The text without the prompt; a prompt so short that it may be any word stays. */
    public static String prompt(String prompt, String text) {
        String beginning = prompt.substring(0, Math.min(BEGINNING, prompt.length()));
        if (beginning.length() < SHORTEST) {
            return text;
        }
        StringBuilder clean = new StringBuilder();
        int done = 0;
        for (int at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, done)) {
            clean.append(text, done, at).append('…');
            done = at + common(prompt, text, at);
        }
        return clean.append(text, done, text.length()).toString();
    }

    private static int common(String prompt, String text, int at) {
        int length = 0;
        while (length < prompt.length()
                && at + length < text.length()
                && prompt.charAt(length) == text.charAt(at + length)) {
            length++;
        }
        return length;
    }
}
