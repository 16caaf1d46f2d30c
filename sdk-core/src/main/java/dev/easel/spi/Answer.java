package dev.easel.spi;

import dev.easel.image.GeneratedImage;
import dev.easel.json.Json;
import java.util.Optional;

/** What a vendor answered, whole or as one event of a stream. Immutable; valid while its step runs. */
public interface Answer {

    /** The HTTP status. */
    int status();

    /** Whether the status is 200 to 299. */
    default boolean isSuccess() {
        return status() >= 200 && status() < 300;
    }

    /** The first value of a header, in any case of letters. */
    Optional<String> header(String name);

    /** The document, with placeholders where something was taken out; {@link Json#MISSING} if it is no JSON. */
    Json json();

    /** The first 2 KiB of a body that is no JSON, for messages; empty otherwise. */
    String text();

    /** The image that a placeholder in {@link #json()} stands for; empty if it stands for none. */
    Optional<GeneratedImage> image(Json placeholder);

    /** The name of the event of a stream; empty otherwise. */
    default String event() {
        return "";
    }
}
