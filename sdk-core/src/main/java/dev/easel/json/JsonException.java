package dev.easel.json;

/** Tells that a text is no JSON: where, and what was expected there. Shows at most a few words of the text. */
public final class JsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JsonException(String message) {
        super(message);
    }
}
