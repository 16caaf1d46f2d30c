package dev.easel.model;

import dev.easel.error.InvalidRequestException;

/**
 * The name of a model at a provider, written {@code openai/gpt-image-2}. An open value, never an enum: models live about a
 * year. Immutable.
 *
 * @param provider the provider's id, such as {@code openai}; empty in a bare id, which a catalogue completes if it is unique
 * @param name the model's name there; may hold slashes, as on hosts
 * @param listed whether the catalogue must know it; if not, nothing is checked and the price is unknown
 */
public record ModelId(String provider, String name, boolean listed) {

    /** Rejects names that cannot be written. */
    public ModelId {
        if (name.isBlank() || provider.contains("/") || !isPlain(provider) || !isPlain(name)) {
            throw new InvalidRequestException(
                    "\"%s\" is not a model; write it as provider/name, such as openai/gpt-image-2.".formatted(name));
        }
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) >= 127) {
                return false;
            }
        }
        return true;
    }

    /** A model that the catalogue knows. */
    public static ModelId of(String provider, String name) {
        return new ModelId(provider, name, true);
    }

    /** A model that the catalogue need not know: nothing is checked, and its price is unknown. */
    public static ModelId unlisted(String provider, String name) {
        return new ModelId(provider, name, false);
    }

    /** Reads {@code provider/name}, split at the first slash, or a bare {@code name}. */
    public static ModelId parse(String text) {
        String words = text.strip();
        int slash = words.indexOf('/');
        return of(words.substring(0, Math.max(slash, 0)), words.substring(slash + 1));
    }

    /** Whether the provider is left out. */
    public boolean isBare() {
        return provider.isEmpty();
    }

    /** The id as {@link #parse} reads it. */
    @Override
    public String toString() {
        return isBare() ? name : provider + "/" + name;
    }
}
