package dev.easel.spi;

import java.util.Set;

/**
 * Which strings of an answer are not text: they are taken out while they arrive and leave a short placeholder, so that no
 * image ever fills the heap. A key is looked for at any depth. Immutable.
 *
 * @param images keys whose strings are images, as base64 or as a {@code data:} URL; a string that begins with
 *     {@code http:} or {@code https:} stays text
 * @param opaque keys whose strings are state that only the vendor reads, and that may be megabytes long
 */
public record Lift(Set<String> images, Set<String> opaque) {

    /** Takes out nothing. */
    public static final Lift NOTHING = new Lift(Set.of(), Set.of());

    /** Keeps own copies. */
    public Lift {
        images = Set.copyOf(images);
        opaque = Set.copyOf(opaque);
    }

    /** Takes out the images of some keys. */
    public static Lift images(String... keys) {
        return new Lift(Set.of(keys), Set.of());
    }
}
