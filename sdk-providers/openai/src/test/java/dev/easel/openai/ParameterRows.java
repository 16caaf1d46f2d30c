package dev.easel.openai;

import dev.easel.image.Background;
import dev.easel.image.ImageFormat;
import dev.easel.image.Quality;
import dev.easel.json.Json;
import dev.easel.model.ModelId;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import dev.easel.request.Option;
import dev.easel.request.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Every parameter of OpenAI's image endpoints with every value that matters, and how a user of Easel says it. */
final class ParameterRows {

    private static final ModelId NEWEST = OpenAiModels.GPT_IMAGE_2_6_SUNBURST;

    private final List<Row> rows = new ArrayList<>();

    private ParameterRows() {}

    /**
     * A parameter with a value.
     *
     * @param field OpenAI's name
     * @param value what is to arrive
     * @param model a model that takes it
     * @param delivery how it is asked
     * @param ask how a request says it
     */
    record Row(String field, Json value, ModelId model, Delivery delivery, UnaryOperator<ImageRequest.Builder> ask) {

        ImageRequest.Builder request() {
            return request(model);
        }

        ImageRequest.Builder request(ModelId other) {
            return ask.apply(ImageRequest.builder().prompt("A red boat")).model(other);
        }

        @Override
        public String toString() {
            return "%s = %s on %s, %s".formatted(field, value, model.name(), delivery);
        }
    }

    static List<Row> all() {
        ParameterRows all = new ParameterRows();
        all.basics();
        all.formats();
        all.settings();
        all.animations();
        all.drawings();
        all.streams();
        return all.rows;
    }

    private void add(String field, Json value, ModelId model, UnaryOperator<ImageRequest.Builder> ask) {
        rows.add(new Row(field, value, model, Delivery.WHOLE, ask));
    }

    private <T> void add(String field, Json value, ModelId model, Option<T> option, T setting) {
        add(field, value, model, request -> request.options(Options.with(option, setting)));
    }

    private void basics() {
        for (ModelId model : List.of(OpenAiModels.GPT_IMAGE_2, OpenAiModels.GPT_IMAGE_2_5_FLARE, NEWEST)) {
            add("model", Json.of(model.name()), model, request -> request);
        }
        String prompt = "Ein \"rotes\" Boot\nzu Wasser \\ 水 \uD83D\uDEA2; name=\"n\"\r\n--x";
        add("prompt", Json.of(prompt), OpenAiModels.GPT_IMAGE_2, request -> request.prompt(prompt));
        add(
                "prompt",
                Json.of("x".repeat(32_000)),
                OpenAiModels.GPT_IMAGE_2,
                request -> request.prompt("x".repeat(32_000)));
        add("n", Json.of(1), OpenAiModels.GPT_IMAGE_2, request -> request);
        add("n", Json.of(10), OpenAiModels.GPT_IMAGE_2, request -> request.n(10));
        for (String size : List.of("auto", "1024x1024", "1920x1088", "3840x1280", "816x816", "2880x2880")) {
            add("size", Json.of(size), OpenAiModels.GPT_IMAGE_2, request -> request.size(size));
        }
        add("size", Json.of("1152x2048"), OpenAiModels.GPT_IMAGE_2, request -> request.size("2K 9:16"));
        add("size", Json.of("1024x1536"), OpenAiModels.GPT_IMAGE_1_5, request -> request.size("2:3"));
        for (Quality quality : Quality.values()) {
            ModelId model =
                    quality.compareTo(Quality.HIGH) > 0 ? OpenAiModels.GPT_IMAGE_2_5_FLARE : OpenAiModels.GPT_IMAGE_2;
            add("quality", Json.of(quality.toString()), model, request -> request.quality(quality));
        }
    }

    private void formats() {
        for (Background background : Background.values()) {
            add(
                    "background",
                    Json.of(background.toString()),
                    OpenAiModels.GPT_IMAGE_2,
                    request -> request.background(background));
        }
        for (ImageFormat format : List.of(ImageFormat.PNG, ImageFormat.JPEG, ImageFormat.WEBP)) {
            add(
                    "output_format",
                    Json.of(format.toString()),
                    OpenAiModels.GPT_IMAGE_2,
                    request -> request.format(format));
        }
        for (int strength : new int[] {0, 100}) {
            add(
                    "output_compression",
                    Json.of(strength),
                    OpenAiModels.GPT_IMAGE_2,
                    request -> request.format(ImageFormat.WEBP).compression(strength));
        }
    }

    private void settings() {
        for (Moderation moderation : Moderation.values()) {
            add("moderation", word(moderation), OpenAiModels.GPT_IMAGE_2, OpenAi.MODERATION, moderation);
        }
        for (Complexity complexity : Complexity.values()) {
            add("complexity", word(complexity), NEWEST, OpenAi.COMPLEXITY, complexity);
        }
        add(
                "safety_identifier",
                Json.of("49915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a1"),
                OpenAiModels.GPT_IMAGE_2,
                request -> request.endUser("ann"));
    }

    private void animations() {
        add("output_format", Json.of("gif"), NEWEST, request -> gif(request, "960x960"));
        add("size", Json.of("1280x720"), NEWEST, request -> gif(request, "16:9"));
        for (int frames : new int[] {2, 9, 12, 16}) {
            add(
                    "frame_count",
                    Json.of(frames),
                    NEWEST,
                    request -> gif(request, "720x720").options(Options.with(OpenAi.FRAME_COUNT, frames)));
        }
        for (int millis : new int[] {10, 655_350}) {
            add(
                    "frame_duration_ms",
                    Json.of(millis),
                    NEWEST,
                    request -> gif(request, "960x960").options(Options.with(OpenAi.FRAME_DURATION, millis)));
        }
    }

    private static ImageRequest.Builder gif(ImageRequest.Builder request, String size) {
        return request.format(ImageFormat.GIF).size(size);
    }

    private void drawings() {
        add("output_format", Json.of("svg"), NEWEST, request -> request.format(ImageFormat.SVG));
        Options model = Options.with(OpenAi.SVG_MODEL, "gpt-6-sol");
        add("svg", Json.parse("{\"model\": \"gpt-6-sol\"}"), NEWEST, request -> svg(request, model));
        for (SvgEffort effort : SvgEffort.values()) {
            Json value = Json.object()
                    .put("model", "gpt-6-sol")
                    .put("reasoning", Json.object().put("effort", word(effort)).build())
                    .build();
            add("svg", value, NEWEST, request -> svg(request, model.and(OpenAi.SVG_EFFORT, effort)));
        }
    }

    private static ImageRequest.Builder svg(ImageRequest.Builder request, Options options) {
        return request.format(ImageFormat.SVG).options(options);
    }

    private void streams() {
        rows.add(new Row("stream", Json.of(true), OpenAiModels.GPT_IMAGE_2, Delivery.STREAM, request -> request));
        for (int count = 0; count <= 3; count++) {
            Options previews = Options.with(OpenAi.PARTIAL_IMAGES, count);
            rows.add(new Row(
                    "partial_images",
                    Json.of(count),
                    OpenAiModels.GPT_IMAGE_2,
                    Delivery.STREAM,
                    request -> request.options(previews)));
        }
    }

    private static Json word(Enum<?> value) {
        return Json.of(value.name().toLowerCase(Locale.ROOT));
    }
}
