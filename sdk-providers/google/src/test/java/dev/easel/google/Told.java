package dev.easel.google;

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
 */
record Told(int status, Map<String, String> headers, Json json) implements Answer {

    static Told json(int status, String json) {
        return new Told(status, Map.of(), Json.parse(json));
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
        return placeholder.text().filter(text -> text.startsWith("image:")).map(text -> Pictures.image());
    }
}
