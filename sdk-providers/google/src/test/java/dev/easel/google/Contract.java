package dev.easel.google;

import dev.easel.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What Google takes, read from a list that the module's own data knows nothing of. */
final class Contract {

    private static final Json LIST = read();
    private static final long MOST_BYTES = 100_000_000;
    private static final long MOST_ON_VERTEX = 7_000_000;

    private final Received request;
    private final Json model;

    private Contract(Received request) {
        this.request = request;
        this.model = LIST.get("models").get(request.model().orElse(""));
    }

    private static Json read() {
        try (InputStream stream = Contract.class.getResourceAsStream("contract.json")) {
            return Json.parse(Objects.requireNonNull(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All fields besides what the user says. */
    static Set<String> fields() {
        return LIST.get("fields").fields().keySet();
    }

    /** Why Google would refuse a request that calls one of its models; empty if it takes it. */
    static Optional<String> refusal(Received request) {
        Contract contract = new Contract(request);
        Map<String, Json> fields = new LinkedHashMap<>();
        request.body().fields().forEach((key, value) -> {
            if (!key.equals("contents")) {
                flatten(key, value, fields);
            }
        });
        return Stream.concat(
                        fields.entrySet().stream()
                                .flatMap(field -> contract.field(field.getKey(), field.getValue()).stream()),
                        contract.content().stream())
                .findFirst();
    }

    /** Objects become paths, but for the search, whose objects are its words. */
    private static void flatten(String path, Json value, Map<String, Json> into) {
        if (value.isArray() && value.get(0).isObject()) {
            value.items().forEach(item -> flatten(path, item, into));
        } else if (value.isObject() && !path.equals("tools.googleSearch")) {
            value.fields().forEach((key, inner) -> flatten(path + "." + key, inner, into));
        } else {
            into.put(path, value);
        }
    }

    private Optional<String> field(String path, Json value) {
        Json rule = LIST.get("fields").get(path);
        String door = request.isVertex() ? "vertex" : "gemini";
        if (rule.isMissing() || !rule.get("door").text().orElse(door).equals(door)) {
            return Optional.of(
                    "Invalid JSON payload received. Unknown name \"%s\": Cannot find field.".formatted(path));
        }
        return fits(rule, value) ? Optional.empty() : Optional.of("Invalid value at '%s': %s".formatted(path, value));
    }

    private boolean fits(Json rule, Json value) {
        if (rule.get("words").isArray()) {
            return (value.isArray() ? value.items().stream() : Stream.of(value))
                    .allMatch(rule.get("words").items()::contains);
        }
        if (rule.get("max").isNumber()) {
            long number = value.integer().orElse(Long.MAX_VALUE);
            return number >= rule.get("min").integer().orElseThrow()
                    && number <= rule.get("max").integer().orElseThrow();
        }
        return switch (rule.get("kind").text().orElseThrow()) {
            case "size" -> model.get("sizes").items().contains(value);
            case "ratio" -> isRatio(value);
            case "level" -> model.get("levels").items().contains(value);
            case "thoughts" -> value.isBool() && model.get("thoughts").bool().orElse(false);
            case "search" -> isSearch(value);
            default -> false;
        };
    }

    private boolean isRatio(Json value) {
        return LIST.get("ratios").items().contains(value)
                || (model.get("panoramas").bool().orElse(false)
                        && LIST.get("panoramas").items().contains(value));
    }

    private boolean isSearch(Json value) {
        Json types = value.get("searchTypes");
        Set<String> asked = types.isObject() ? types.fields().keySet() : Set.of("webSearch");
        return Set.of("searchTypes").containsAll(value.fields().keySet())
                && types.fields().values().stream().allMatch(Json::isObject)
                && asked.stream().map(Json::of).allMatch(model.get("searches").items()::contains);
    }

    private Optional<String> content() {
        Json turn = request.body().get("contents").get(0);
        boolean rightRole = turn.get("role").text().map("user"::equals).orElse(!request.isVertex());
        long pictures = request.said().stream()
                .filter(part -> part.get("text").isMissing())
                .count();
        if (!rightRole || request.said().isEmpty() || request.length() > MOST_BYTES) {
            return Optional.of("Please use a valid role, some parts, and no more than 100 MB.");
        }
        if (pictures > model.get("references").integer().orElse(0)) {
            return Optional.of("Too many images.");
        }
        return request.said().stream()
                .filter(part -> !isPart(part))
                .findFirst()
                .map(part -> "Unable to process input image.");
    }

    private boolean isPart(Json part) {
        if (part.fields().size() != 1) {
            return false;
        }
        Json inline = part.get("inlineData");
        Json file = part.get("fileData");
        return part.get("text").isText()
                || (inline.isObject() && isType(inline) && isPicture(inline.get("data")))
                || (file.isObject() && !request.isVertex() && isAddress(file));
    }

    private static boolean isType(Json data) {
        return Set.of("image/png", "image/jpeg", "image/webp")
                .contains(data.get("mimeType").text().orElse(""));
    }

    /** A placeholder of a request that was never sent is let pass. */
    private boolean isPicture(Json data) {
        String text = data.text().orElse("");
        if (text.startsWith("easel-")) {
            return true;
        }
        int length = Base64.getDecoder().decode(text).length;
        return length > 0 && (!request.isVertex() || length <= MOST_ON_VERTEX);
    }

    private static boolean isAddress(Json file) {
        return Set.of("mimeType", "fileUri").containsAll(file.fields().keySet())
                && (file.get("mimeType").isMissing() || isType(file))
                && file.get("fileUri")
                        .text()
                        .filter(uri -> uri.startsWith("https://"))
                        .isPresent();
    }
}
