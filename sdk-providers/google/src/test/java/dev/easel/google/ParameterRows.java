package dev.easel.google;

import dev.easel.image.ImageFormat;
import dev.easel.json.Json;
import dev.easel.model.ModelId;
import dev.easel.request.ImageRequest;
import dev.easel.request.Option;
import dev.easel.request.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Every parameter of {@code generateContent} with every value that matters, and how a user of Easel says it. */
final class ParameterRows {

    private static final String IMAGE = "generationConfig.imageConfig.";
    private static final String THINKING = "generationConfig.thinkingConfig.";
    private static final ModelId NEWEST = GoogleModels.NANO_BANANA_2_1;

    private final List<Row> rows = new ArrayList<>();

    private ParameterRows() {}

    /** Through which door a row goes. */
    enum On {
        GEMINI,
        VERTEX
    }

    /**
     * A parameter with a value.
     *
     * @param field the path of Google's names
     * @param value what is to arrive
     * @param model a model that takes it
     * @param on where
     * @param ask how a request says it
     */
    record Row(String field, Json value, ModelId model, On on, UnaryOperator<ImageRequest.Builder> ask) {

        ImageRequest.Builder request() {
            return request(model);
        }

        ImageRequest.Builder request(ModelId other) {
            return ask.apply(ImageRequest.builder().prompt("A red boat")).model(other);
        }

        @Override
        public String toString() {
            return "%s = %s on %s, %s".formatted(field, value, model.name(), on);
        }
    }

    static List<Row> all() {
        ParameterRows all = new ParameterRows();
        all.sizes();
        all.thinking();
        all.searches();
        all.others();
        all.onVertexAlone();
        return all.rows;
    }

    private void add(String field, String value, ModelId model, UnaryOperator<ImageRequest.Builder> ask) {
        add(field, Json.of(value), model, ask);
    }

    /** Through both doors. */
    private void add(String field, Json value, ModelId model, UnaryOperator<ImageRequest.Builder> ask) {
        for (On door : On.values()) {
            rows.add(new Row(field, value, model, door, ask));
        }
    }

    private static <T> UnaryOperator<ImageRequest.Builder> with(Option<T> option, T value) {
        return request -> request.options(Options.with(option, value));
    }

    private void sizes() {
        add(IMAGE + "imageSize", "512", GoogleModels.NANO_BANANA_2, request -> request.size("0.5K"));
        for (String tier : List.of("1K", "2K", "4K")) {
            add(IMAGE + "imageSize", tier, NEWEST, request -> request.size(tier));
            add(IMAGE + "imageSize", tier, GoogleModels.NANO_BANANA_PRO, request -> request.size(tier + " 16:9"));
        }
        for (String ratio : List.of("1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9")) {
            add(IMAGE + "aspectRatio", ratio, GoogleModels.NANO_BANANA, request -> request.size("1K " + ratio));
        }
        for (String panorama : List.of("1:4", "4:1", "1:8", "8:1")) {
            add(IMAGE + "aspectRatio", panorama, NEWEST, request -> request.size("2K " + panorama));
        }
        add(IMAGE + "aspectRatio", "16:9", GoogleModels.NANO_BANANA_PRO, request -> request.size("2752x1536"));
    }

    private void thinking() {
        for (ThinkingLevel level : ThinkingLevel.values()) {
            add(THINKING + "thinkingLevel", level.name(), NEWEST, with(Google.THINKING_LEVEL, level));
        }
        for (boolean shown : new boolean[] {true, false}) {
            add(
                    THINKING + "includeThoughts",
                    Json.of(shown),
                    GoogleModels.NANO_BANANA_PRO,
                    with(Google.INCLUDE_THOUGHTS, shown));
        }
    }

    private void searches() {
        Json plain = Json.parse("{}");
        add("tools.googleSearch", plain, GoogleModels.NANO_BANANA_PRO, request -> request.webSearch(true));
        Json pictures = Json.parse("{\"searchTypes\": {\"imageSearch\": {}}}");
        add("tools.googleSearch", pictures, NEWEST, with(Google.IMAGE_SEARCH, true));
        Json both = Json.parse("{\"searchTypes\": {\"webSearch\": {}, \"imageSearch\": {}}}");
        add(
                "tools.googleSearch",
                both,
                NEWEST,
                request -> with(Google.IMAGE_SEARCH, true).apply(request).webSearch(true));
        Json words = Json.parse("[\"TEXT\", \"IMAGE\"]");
        add("generationConfig.responseModalities", words, NEWEST, request -> request.webSearch(true));
    }

    private void others() {
        add("generationConfig.responseModalities", Json.parse("[\"IMAGE\"]"), NEWEST, request -> request);
        for (long seed : new long[] {0, 7, Integer.MAX_VALUE}) {
            add("generationConfig.seed", Json.of(seed), NEWEST, request -> request.seed(seed));
        }
        for (SafetyThreshold threshold : SafetyThreshold.values()) {
            add("safetySettings.threshold", threshold.name(), NEWEST, with(Google.SAFETY, threshold));
        }
        add("safetySettings.category", "HARM_CATEGORY_HARASSMENT", NEWEST, with(Google.SAFETY, SafetyThreshold.OFF));
        for (ServiceTier tier : ServiceTier.values()) {
            String word = tier.name().toLowerCase(java.util.Locale.ROOT);
            rows.add(new Row("serviceTier", Json.of(word), NEWEST, On.GEMINI, with(Google.SERVICE_TIER, tier)));
        }
    }

    private void onVertexAlone() {
        for (PersonGeneration people : PersonGeneration.values()) {
            vertex("personGeneration", Json.of(people.name()), with(Vertex.PERSON_GENERATION, people));
        }
        for (ProminentPeople people : ProminentPeople.values()) {
            vertex("prominentPeople", Json.of(people.name()), with(Vertex.PROMINENT_PEOPLE, people));
        }
        for (ImageFormat format : List.of(ImageFormat.PNG, ImageFormat.JPEG)) {
            vertex("imageOutputOptions.mimeType", Json.of(format.mediaType()), request -> request.format(format));
        }
        for (int strength : new int[] {0, 85, 100}) {
            vertex(
                    "imageOutputOptions.compressionQuality",
                    Json.of(strength),
                    request -> request.format(ImageFormat.JPEG).compression(strength));
        }
    }

    private void vertex(String field, Json value, UnaryOperator<ImageRequest.Builder> ask) {
        rows.add(new Row(IMAGE + field, value, NEWEST, On.VERTEX, ask));
    }
}
