package dev.easel.openai;

import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import dev.easel.model.ModelId;
import dev.easel.plan.PlannedCall;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import dev.easel.request.Option;
import dev.easel.request.Options;
import java.util.Locale;
import java.util.Optional;

/** The fields that generations and edits have in common, in OpenAI's words. What a request leaves open is not there. */
final class OpenAiFields {

    private OpenAiFields() {}

    static JsonBuilder of(PlannedCall call) {
        JsonBuilder fields = Json.object()
                .put("model", model(call))
                .put("prompt", call.request().prompt())
                .put("n", call.n())
                .put("size", call.size().toString())
                .putIfPresent("quality", call.qualityWord());
        putWishes(fields, call);
        putOptions(fields, call.request().options());
        return fields;
    }

    /** A dated snapshot stays one: its own name is sent, not that of the model which it is a snapshot of. */
    private static String model(PlannedCall call) {
        return call.request()
                .model()
                .map(ModelId::name)
                .filter(call.card().aliases()::contains)
                .orElse(call.card().id().name());
    }

    private static void putWishes(JsonBuilder fields, PlannedCall call) {
        ImageRequest request = call.request();
        fields.putIfPresent("background", request.background().map(Object::toString))
                .putIfPresent("output_format", request.format().map(Object::toString))
                .putIfPresent("safety_identifier", call.endUser());
        request.compression().ifPresent(strength -> fields.put("output_compression", strength));
        if (call.delivery() == Delivery.STREAM) {
            fields.put("stream", true);
        }
    }

    private static void putOptions(JsonBuilder fields, Options options) {
        fields.putIfPresent("complexity", word(options, OpenAi.COMPLEXITY))
                .putIfPresent("moderation", word(options, OpenAi.MODERATION))
                .putIfPresent("input_fidelity", word(options, OpenAi.INPUT_FIDELITY));
        options.get(OpenAi.PARTIAL_IMAGES).ifPresent(count -> fields.put("partial_images", count));
        options.get(OpenAi.FRAME_COUNT).ifPresent(count -> fields.put("frame_count", count));
        options.get(OpenAi.FRAME_DURATION).ifPresent(millis -> fields.put("frame_duration_ms", millis));
        Json svg = svg(options);
        if (!svg.fields().isEmpty()) {
            fields.put("svg", svg);
        }
    }

    private static Json svg(Options options) {
        JsonBuilder svg = Json.object().putIfPresent("model", options.get(OpenAi.SVG_MODEL));
        word(options, OpenAi.SVG_EFFORT)
                .ifPresent(effort ->
                        svg.put("reasoning", Json.object().put("effort", effort).build()));
        return svg.build();
    }

    private static Optional<String> word(Options options, Option<? extends Enum<?>> option) {
        return options.get(option).map(value -> value.name().toLowerCase(Locale.ROOT));
    }
}
