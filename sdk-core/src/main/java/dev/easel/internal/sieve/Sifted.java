package dev.easel.internal.sieve;

import dev.easel.image.GeneratedImage;
import dev.easel.internal.spool.Opaque;
import dev.easel.json.Json;
import java.util.Map;
import java.util.Optional;

/**
 * What a sieve made of an answer, or of one event. Immutable.
 *
 * @param json the document, with placeholders where something was taken out; {@link Json#MISSING} if it is no JSON
 * @param text the first 2 KiB of what is no JSON; empty otherwise
 * @param images the images by their placeholders, in the order in which they came
 * @param opaque the opaque strings by their placeholders, in the order in which they came
 */
public record Sifted(Json json, String text, Map<String, GeneratedImage> images, Map<String, Opaque> opaque) {

    /** What is no JSON. */
    static Sifted text(String beginning) {
        return new Sifted(Json.MISSING, beginning, Map.of(), Map.of());
    }

    /** The image that a placeholder stands for; empty if it stands for none. */
    public Optional<GeneratedImage> image(Json placeholder) {
        return placeholder.text().map(images::get);
    }

    /** The opaque string that a placeholder stands for; empty if it stands for none. */
    public Optional<Opaque> opaque(Json placeholder) {
        return placeholder.text().map(opaque::get);
    }

    /** Lets go of all that was taken out. Can be repeated. */
    public void discard() {
        images.values().forEach(GeneratedImage::discard);
        opaque.values().forEach(Opaque::discard);
    }
}
