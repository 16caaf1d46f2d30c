package dev.easel.request;

import dev.easel.error.InvalidRequestException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A prompt that asks for literal text in the image, set apart and in quotation marks. Immutable and safe to
 * share.
 *
 * <p>Nothing is rewritten: the description and the texts stand in the prompt letter by letter. {@code Prompt.of("A
 * mug").text("Open at 7")} is
 *
 * <pre>
 * A mug
 * Exact text: "Open at 7"</pre>
 */
public final class Prompt {

    private static final String BEFORE_TEXT = "\nExact text: ";

    private final String description;
    private final List<String> texts;

    private Prompt(String description, List<String> texts) {
        this.description = description;
        this.texts = texts;
    }

    /**
     * A prompt without literal text yet.
     *
     * @param description what to draw, not blank
     * @throws InvalidRequestException if it is blank
     */
    public static Prompt of(String description) {
        if (description.isBlank()) {
            throw new InvalidRequestException("The prompt is blank. Say what to draw.");
        }
        return new Prompt(description, List.of());
    }

    /**
     * The same prompt with one more text that is to stand in the image, after those before. Of the quotation marks of several
     * languages it is given the first pair that occurs neither in the text nor elsewhere in the prompt.
     *
     * @param text one line, as it is to be read
     * @throws InvalidRequestException if it is blank, or holds a control character such as a line break
     */
    public Prompt text(String text) {
        if (text.isBlank()) {
            throw new InvalidRequestException("A text to set is blank. Say what is to be read, or leave it out.");
        }
        int control = text.chars().filter(Character::isISOControl).findFirst().orElse(-1);
        if (control >= 0) {
            throw new InvalidRequestException(
                    "A text to set holds the control character U+%04X. It is one line of letters, signs and blanks; give each line as a text of its own."
                            .formatted(control));
        }
        return new Prompt(
                description, Stream.concat(texts.stream(), Stream.of(text)).toList());
    }

    /** The whole prompt, as a request takes it. */
    public String value() {
        String said = description + String.join("", texts);
        StringBuilder prompt = new StringBuilder(description);
        texts.forEach(text -> prompt.append(BEFORE_TEXT).append(QuoteMarks.of(text, said)));
        return prompt.toString();
    }

    /** Whether the other one is a prompt of the same words. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Prompt prompt && description.equals(prompt.description) && texts.equals(prompt.texts);
    }

    /** Fits {@link #equals}. */
    @Override
    public int hashCode() {
        return 31 * description.hashCode() + texts.hashCode();
    }

    /** The same as {@link #value()}, so not for a log. */
    @Override
    public String toString() {
        return value();
    }
}
