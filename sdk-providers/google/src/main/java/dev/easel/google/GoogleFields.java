package dev.easel.google;

import dev.easel.image.AspectRatio;
import dev.easel.image.ImageFormat;
import dev.easel.image.ImageSize;
import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import dev.easel.model.ResolvedSize;
import dev.easel.model.TierSizes;
import dev.easel.plan.PlannedCall;
import dev.easel.request.ImageRequest;
import dev.easel.request.Option;
import dev.easel.request.Options;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** All that a request says besides its content, in Google's words. What is left open is not there. */
final class GoogleFields {

    private static final List<String> HARMS = List.of(
            "HARM_CATEGORY_HARASSMENT",
            "HARM_CATEGORY_HATE_SPEECH",
            "HARM_CATEGORY_SEXUALLY_EXPLICIT",
            "HARM_CATEGORY_DANGEROUS_CONTENT");

    private GoogleFields() {}

    static JsonBuilder of(PlannedCall call) {
        Options options = call.request().options();
        JsonBuilder fields = Json.object().put("generationConfig", config(call));
        options.get(Google.SAFETY).ifPresent(threshold -> fields.put("safetySettings", safety(threshold)));
        GoogleSearch.asked(call.request()).ifPresent(search -> fields.put("tools", Json.array(List.of(search))));
        return fields.putIfPresent(
                "serviceTier", word(options, Google.SERVICE_TIER).map(word -> word.toLowerCase(Locale.ROOT)));
    }

    private static Json config(PlannedCall call) {
        JsonBuilder config = Json.object().put("responseModalities", modalities(call.request()));
        putUnlessEmpty(config, "imageConfig", image(call));
        putUnlessEmpty(config, "thinkingConfig", thinking(call.request().options()));
        call.seed().ifPresent(seed -> config.put("seed", seed));
        return config.build();
    }

    /** With a search and images alone Google brings no image (ai.google.dev/gemini-api/docs/image-generation). */
    private static Json modalities(ImageRequest request) {
        Stream<String> words =
                GoogleSearch.asked(request).isPresent() ? Stream.of("TEXT", "IMAGE") : Stream.of("IMAGE");
        return Json.array(words.map(Json::of).toList());
    }

    private static Json image(PlannedCall call) {
        Options options = call.request().options();
        JsonBuilder image = Json.object()
                .putIfPresent("aspectRatio", shape(call.size()).map(Object::toString))
                .putIfPresent("imageSize", step(call))
                .putIfPresent("personGeneration", word(options, Vertex.PERSON_GENERATION))
                .putIfPresent("prominentPeople", word(options, Vertex.PROMINENT_PEOPLE));
        call.request().format().ifPresent(format -> image.put("imageOutputOptions", output(call.request(), format)));
        return image.build();
    }

    /** A model that no card is known of has no list of shapes, so its shape is the one that was asked. */
    private static Optional<AspectRatio> shape(ResolvedSize size) {
        return size.size() instanceof ImageSize.Tier tier ? Optional.of(tier.ratio()) : size.ratio();
    }

    /** A model that has one step is not told which. */
    private static Optional<String> step(PlannedCall call) {
        var tiers = call.card().sizes().tiers();
        return call.size()
                .tier()
                .filter(tier -> tiers.size() > 1)
                .map(tiers::get)
                .map(TierSizes::word);
    }

    private static Json output(ImageRequest request, ImageFormat format) {
        JsonBuilder output = Json.object().put("mimeType", format.mediaType());
        request.compression().ifPresent(quality -> output.put("compressionQuality", quality));
        return output.build();
    }

    private static Json thinking(Options options) {
        JsonBuilder thinking = Json.object().putIfPresent("thinkingLevel", word(options, Google.THINKING_LEVEL));
        options.get(Google.INCLUDE_THOUGHTS).ifPresent(shown -> thinking.put("includeThoughts", shown));
        return thinking.build();
    }

    private static Json safety(SafetyThreshold threshold) {
        return Json.array(HARMS.stream()
                .map(harm -> Json.object()
                        .put("category", harm)
                        .put("threshold", threshold.name())
                        .build())
                .toList());
    }

    private static Optional<String> word(Options options, Option<? extends Enum<?>> option) {
        return options.get(option).map(Enum::name);
    }

    private static void putUnlessEmpty(JsonBuilder to, String key, Json value) {
        if (!value.fields().isEmpty()) {
            to.put(key, value);
        }
    }
}
