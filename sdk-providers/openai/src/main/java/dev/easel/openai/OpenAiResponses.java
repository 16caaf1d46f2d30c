package dev.easel.openai;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.image.GeneratedImage;
import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import dev.easel.spi.Answer;
import dev.easel.spi.Facts;
import dev.easel.spi.Remote;
import dev.easel.spi.Step;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what OpenAI answers. Fields that it does not know are passed over. */
final class OpenAiResponses {

    /** By the request's names, OpenAI's for the settings that it says it used. */
    private static final Map<String, String> ECHOED =
            Map.of("size", "size", "quality", "quality", "format", "output_format", "background", "background");

    private OpenAiResponses() {}

    /** The step after a whole answer. */
    static Step read(Answer answer) {
        Optional<Json> error = OpenAiErrors.find(answer.json());
        if (error.isPresent()) {
            return new Step.Fail(OpenAiErrors.afterSuccess(answer, error.get()));
        }
        return images(answer, answer.json().get("data").items());
    }

    /** The step with the images of some entries: bytes in the answer, or, as some servers have it, where they lie. */
    static Step images(Answer answer, List<Json> entries) {
        List<GeneratedImage> images = entries.stream()
                .flatMap(entry -> answer.image(entry.get("b64_json")).stream())
                .toList();
        if (!images.isEmpty()) {
            return new Step.Done(images, facts(answer));
        }
        List<Remote> remotes = entries.stream().flatMap(OpenAiResponses::remote).toList();
        return remotes.isEmpty() ? new Step.Fail(nothing(answer)) : new Step.Fetch(remotes, facts(answer));
    }

    private static Stream<Remote> remote(Json entry) {
        try {
            return entry.get("url").text().isPresent()
                    ? Stream.of(Remote.at(new URI(entry.get("url").text().get())))
                    : Stream.empty();
        } catch (URISyntaxException e) {
            return Stream.empty();
        }
    }

    private static Failure nothing(Answer answer) {
        return Failure.builder()
                .category(Category.BAD_RESPONSE)
                .charge(Charge.MAYBE)
                .message("The answer of HTTP status %d holds no image.".formatted(answer.status()))
                .httpStatus(answer.status())
                .requestId(requestId(answer))
                .build();
    }

    private static Facts facts(Answer answer) {
        Map<String, String> echoed = new LinkedHashMap<>();
        ECHOED.forEach((name, field) -> answer.json().get(field).text().ifPresent(value -> echoed.put(name, value)));
        return Facts.builder()
                .usage(usage(answer.json()))
                .requestId(requestId(answer))
                .echoed(echoed)
                .build();
    }

    static Optional<String> requestId(Answer answer) {
        return answer.header("x-request-id");
    }

    /** The usage as it came; what the writer of an SVG used stands in it under OpenAI's own name for that. */
    private static Json usage(Json document) {
        Json svg = document.get("svg_usage");
        Json usage = document.get("usage");
        if (!svg.isObject()) {
            return usage.isObject() ? usage : Json.MISSING;
        }
        JsonBuilder all = Json.object();
        usage.fields().forEach(all::put);
        return all.put("svg_usage", svg).build();
    }
}
