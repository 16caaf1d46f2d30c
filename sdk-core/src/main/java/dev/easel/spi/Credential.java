package dev.easel.spi;

/**
 * The header that carries the key. The key is asked for at each attempt, and never printed. Immutable.
 *
 * @param header the header's name
 * @param prefix what stands before the key, such as {@code "Bearer "}; may be empty
 * @param key the key
 */
public record Credential(String header, String prefix, ApiKey key) {

    /**
     * Rejects what is no header.
     *
     * @throws dev.easel.error.InvalidRequestException naming the header
     */
    public Credential {
        Headers.check(header, prefix);
    }

    /** The usual {@code Authorization: Bearer …}. */
    public static Credential bearer(ApiKey key) {
        return new Credential("Authorization", "Bearer ", key);
    }
}
