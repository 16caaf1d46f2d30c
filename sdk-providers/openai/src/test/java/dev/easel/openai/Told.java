package dev.easel.openai;

import dev.easel.image.GeneratedImage;
import dev.easel.json.Json;
import dev.easel.spi.Answer;
import java.util.Map;
import java.util.Optional;

/**
 * An answer as the core hands it over: any string that begins with {@code image:} stands for an image.
 *
 * @param status the HTTP status
 * @param headers by their names in small letters
 * @param json the document
 * @param event the name of the event
 */
record Told(int status, Map<String, String> headers, Json json, String event) implements Answer {

    static Told json(int status, String json) {
        return new Told(status, Map.of("x-request-id", "req_7"), Json.parse(json), "");
    }

    static Told event(String name, String json) {
        return new Told(200, Map.of("x-request-id", "req_7"), Json.parse(json), name);
    }

    /** A body that is no JSON. */
    static Told page(int status) {
        return new Told(status, Map.of(), Json.MISSING, "");
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    @Override
    public String text() {
        return "";
    }

    @Override
    public Optional<GeneratedImage> image(Json placeholder) {
        return placeholder.text().filter(text -> text.startsWith("image:")).map(text -> Pictures.image(1024, 1024));
    }
}
