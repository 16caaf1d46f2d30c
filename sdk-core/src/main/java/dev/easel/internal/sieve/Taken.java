package dev.easel.internal.sieve;

import dev.easel.image.GeneratedImage;
import dev.easel.internal.spool.Opaque;
import dev.easel.json.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What was taken out of one document so far. */
final class Taken {

    private final Supplier<String> placeholders;
    private final Map<String, GeneratedImage> images = new LinkedHashMap<>();
    private final Map<String, Opaque> opaque = new LinkedHashMap<>();

    Taken(Supplier<String> placeholders) {
        this.placeholders = placeholders;
    }

    /** Keeps an image, and returns what stands for it. */
    String add(GeneratedImage image) {
        String placeholder = placeholders.get();
        images.put(placeholder, image);
        return placeholder;
    }

    /** Keeps an opaque string, and returns what stands for it. */
    String add(Opaque string) {
        String placeholder = placeholders.get();
        opaque.put(placeholder, string);
        return placeholder;
    }

    boolean isEmpty() {
        return images.isEmpty() && opaque.isEmpty();
    }

    /** Hands all over to the document's reader. */
    Sifted handOver(Json json) {
        Sifted sifted = new Sifted(json, "", handedOver(images), handedOver(opaque));
        images.clear();
        opaque.clear();
        return sifted;
    }

    private static <T> Map<String, T> handedOver(Map<String, T> taken) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(taken));
    }

    /** Hands the images over, and lets go of the rest. */
    List<GeneratedImage> rescued() {
        List<GeneratedImage> whole = List.copyOf(images.values());
        images.clear();
        opaque.values().forEach(Opaque::discard);
        opaque.clear();
        return whole;
    }
}
