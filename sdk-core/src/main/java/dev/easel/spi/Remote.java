package dev.easel.spi;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * An image that lies at a URL of the vendor, which is downloaded without the key. Immutable.
 *
 * @param uri where it lies
 * @param expires when it will be gone, if the vendor says so
 */
public record Remote(URI uri, Optional<Instant> expires) {

    /** An image at a URL of unknown life. */
    public static Remote at(URI uri) {
        return new Remote(uri, Optional.empty());
    }
}
