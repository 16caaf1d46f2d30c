package dev.easel.spi;

import dev.easel.image.Reference;
import java.util.UUID;

/**
 * A reference within a JSON body. The body holds {@link #placeholder()} where the bytes belong; they are written from disk
 * while the body is sent. Immutable.
 *
 * @param reference whose bytes are sent
 * @param form how they are written
 * @param placeholder the string in the tree that stands for them; cannot be guessed
 */
public record Embedded(Reference reference, Form form, String placeholder) {

    /** How bytes are written into a JSON string. */
    public enum Form {
        /** Base64 alone. */
        BASE64,
        /** A {@code data:} URL with the true type. */
        DATA_URL
    }

    /** A reference as base64. */
    public static Embedded base64(Reference reference) {
        return new Embedded(reference, Form.BASE64, "easel-" + UUID.randomUUID());
    }

    /** A reference as a {@code data:} URL. */
    public static Embedded dataUrl(Reference reference) {
        return new Embedded(reference, Form.DATA_URL, "easel-" + UUID.randomUUID());
    }
}
