package dev.easel.openai;

import dev.easel.image.AspectRatio;
import dev.easel.image.PixelSize;
import dev.easel.json.Json;
import dev.easel.model.PixelGrid;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What OpenAI takes, read from a list that the module's own data knows nothing of. */
final class Contract {

    /** The refusal of a request, as OpenAI words it. */
    record Refusal(String code, String param, String message) {}

    private static final Json LIST = read();
    private static final Set<String> THREE_SIZES = Set.of("auto", "1024x1024", "1536x1024", "1024x1536");
    private static final PixelGrid GRID = new PixelGrid(16, 16, 3840, AspectRatio.of(3, 1), 655_360, 8_294_400);

    private final Received request;
    private final String family;

    private Contract(Received request) {
        this.request = request;
        this.family = LIST.get("families").get(request.text("model")).text().orElse("");
    }

    private static Json read() {
        try (InputStream stream = Contract.class.getResourceAsStream("contract.json")) {
            return Json.parse(Objects.requireNonNull(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> fields() {
        return LIST.get("fields").fields().keySet();
    }

    /** Why OpenAI would refuse a request; empty if it takes it. */
    static Optional<Refusal> refusal(Received request) {
        Contract contract = new Contract(request);
        return Stream.<Supplier<Optional<Refusal>>>of(
                        contract::model,
                        contract::known,
                        contract::required,
                        new ContractRules(request, contract)::check)
                .flatMap(check -> check.get().stream())
                .findFirst();
    }

    private Optional<Refusal> model() {
        return family.isEmpty()
                ? Optional.of(new Refusal("model_not_found", "model", "The model does not exist."))
                : Optional.empty();
    }

    private Optional<Refusal> required() {
        return LIST.get("fields").fields().entrySet().stream()
                .filter(field -> field.getValue().get("required").bool().orElse(false))
                .filter(field -> request.fields().get(field.getKey()).isMissing())
                .findFirst()
                .map(field -> new Refusal("missing_required_parameter", field.getKey(), "It is missing."));
    }

    private Optional<Refusal> known() {
        return request.fields().fields().entrySet().stream()
                .flatMap(field -> field(field.getKey(), field.getValue()).stream())
                .findFirst();
    }

    private Optional<Refusal> field(String name, Json value) {
        Json rule = LIST.get("fields").get(name);
        boolean elsewhere = rule.get("on").text().filter("edits"::equals).isPresent() && !request.isEdit();
        if (rule.isMissing() || elsewhere || !isFor(rule.get("families"))) {
            return Optional.of(new Refusal("unknown_parameter", name, "Unknown parameter."));
        }
        boolean lonely = rule.get("with").fields().entrySet().stream()
                .anyMatch(other -> !other.getValue().items().contains(Json.of(request.text(other.getKey()))));
        return lonely || !fits(rule, value)
                ? Optional.of(new Refusal("invalid_value", name, "Invalid value: " + value))
                : Optional.empty();
    }

    /** Whether a model of this family takes a field. */
    boolean takes(String field) {
        return isFor(LIST.get("fields").get(field).get("families"));
    }

    private boolean isFor(Json families) {
        return families.items().isEmpty() || families.items().contains(Json.of(family));
    }

    private boolean fits(Json rule, Json value) {
        Json words = rule.get("words");
        if (words.isObject()) {
            Json families = words.get(value.text().orElse(""));
            return families.isArray() && isFor(families);
        }
        long max = rule.get("max").integer().orElse(Long.MAX_VALUE);
        return switch (rule.get("type").text().orElseThrow()) {
            case "text" ->
                value.text()
                        .filter(text -> text.codePointCount(0, text.length()) <= max)
                        .isPresent();
            case "bool" -> value.isBool();
            case "integer" ->
                value.integer().isPresent()
                        && value.integer().getAsLong()
                                >= rule.get("min").integer().orElseThrow()
                        && value.integer().getAsLong() <= max;
            case "size" -> value.text().filter(this::isSize).isPresent();
            case "svg" -> isSvg(value);
            case "images" ->
                value.items().size() <= 16 && value.items().stream().allMatch(Contract::isImage);
            case "image" -> isImage(value);
            default -> false;
        };
    }

    private boolean isSize(String text) {
        if (text.equals("auto") || family.equals("1.5") || family.equals("mini")) {
            return THREE_SIZES.contains(text);
        }
        return request.text("output_format").equals("gif")
                ? isFrame(PixelSize.parse(text))
                : GRID.takes(PixelSize.parse(text));
    }

    /** The largest frames that were measured; all frames of all images share one budget of pixels. */
    private boolean isFrame(PixelSize frame) {
        int frames =
                request.fields().get("frame_count").isMissing() ? 9 : Integer.parseInt(request.text("frame_count"));
        int edge = frames <= 9 ? 960 : frames <= 12 ? 816 : 720;
        long n = request.fields().get("n").integer().orElse(1);
        return frame.width() % 16 == 0
                && frame.height() % 16 == 0
                && frame.area() <= (long) edge * edge
                && frame.area() * 16 >= 655_360
                && n * frames * frame.area() <= 8_294_400;
    }

    private static boolean isSvg(Json value) {
        Json effort = value.get("reasoning").get("effort");
        return Set.of("model", "reasoning").containsAll(value.fields().keySet())
                && value.get("model").isText()
                && (effort.isMissing() || LIST.get("svgEfforts").items().contains(effort));
    }

    private static boolean isImage(Json value) {
        return value.fields().keySet().equals(Set.of("image_url"))
                && value.get("image_url")
                        .text()
                        .filter(url -> url.length() <= 20_971_520)
                        .filter(url -> url.startsWith("https://") || url.startsWith("data:image/"))
                        .isPresent();
    }
}
