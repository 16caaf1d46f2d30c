package dev.easel.bfl;

import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import dev.easel.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What BFL takes, read from a list that the module's own data knows nothing of. */
final class Contract {

    private static final Json PATHS = read().get("paths");
    private static final long FOUR_MEGAPIXELS = 4_194_304;
    private static final int MAX_BASE64 = 20_000_000;

    private final String path;
    private final Json body;

    private Contract(String path, Json body) {
        this.path = path;
        this.body = body;
    }

    private static Json read() {
        try (InputStream stream = Contract.class.getResourceAsStream("contract.json")) {
            return Json.parse(Objects.requireNonNull(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> paths() {
        return PATHS.fields().keySet();
    }

    static Set<String> fields(String path) {
        return PATHS.get(path).fields().keySet();
    }

    /** The field that BFL would refuse; empty if it takes the whole. */
    static Optional<String> refused(String path, Json body) {
        return new Contract(path, body).refused();
    }

    private Optional<String> refused() {
        Optional<String> missing = PATHS.get(path).fields().entrySet().stream()
                .filter(field -> field.getValue().get("required").bool().orElse(false))
                .map(Map.Entry::getKey)
                .filter(field -> body.get(field).isMissing())
                .findFirst();
        return missing.or(() -> body.fields().entrySet().stream()
                        .filter(field -> !fits(PATHS.get(path).get(field.getKey()), field.getValue()))
                        .map(Map.Entry::getKey)
                        .findFirst())
                .or(this::together);
    }

    private boolean fits(Json rule, Json value) {
        return switch (rule.get("type").text().orElse("unknown field")) {
            case "text" -> value.text().filter(text -> !text.isEmpty()).isPresent();
            case "bool" -> value.isBool();
            case "integer" -> value.integer().isPresent() && isWithin(rule, value);
            case "number" -> value.isNumber() && isWithin(rule, value);
            case "word" -> rule.get("words").items().contains(value);
            case "ratio" -> value.text().filter(Contract::isRatio).isPresent();
            case "image" -> isImage(rule, value);
            case "images" ->
                !value.items().isEmpty()
                        && value.items().size() <= rule.get("max").integer().orElseThrow()
                        && value.items().stream().allMatch(image -> isImage(rule, image));
            default -> false;
        };
    }

    private static boolean isWithin(Json rule, Json value) {
        BigDecimal number = value.number().orElseThrow();
        return rule.get("min").number().filter(min -> number.compareTo(min) < 0).isEmpty()
                && rule.get("max")
                        .number()
                        .filter(max -> number.compareTo(max) > 0)
                        .isEmpty()
                && rule.get("multiple")
                        .number()
                        .filter(of -> number.remainder(of).signum() != 0)
                        .isEmpty();
    }

    /** Between 21:9 and 9:21. */
    private static boolean isRatio(String text) {
        String[] sides = text.split(":", -1);
        int width = Integer.parseInt(sides[0]);
        int height = Integer.parseInt(sides[1]);
        return width * 9 <= height * 21 && height * 9 <= width * 21;
    }

    private static boolean isImage(Json rule, Json value) {
        String text = value.text().orElse("");
        if (text.startsWith("https://")) {
            return rule.get("urls").bool().orElse(false);
        }
        return text.length() <= MAX_BASE64 && size(text).isPresent();
    }

    /** The pixels of a picture in base64, which has no prefix. */
    private static Optional<PixelSize> size(String base64) {
        try {
            return Reference.of(Base64.getDecoder().decode(base64)).size();
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The rules that bind fields together, or a field and its picture. */
    private Optional<String> together() {
        long area = body.get("width").integer().orElse(0)
                * body.get("height").integer().orElse(0);
        if (area > FOUR_MEGAPIXELS) {
            return Optional.of("width");
        }
        if (path.startsWith("flux-2-pro") && references() + -Math.floorDiv(-area, 1 << 20) > 9) {
            return Optional.of("input_image");
        }
        if (body.get("width").isMissing() != body.get("height").isMissing()) {
            return Optional.of("height");
        }
        boolean otherSize = body.get("mask").isText()
                && !size(body.get("mask").text().orElse(""))
                        .equals(size(body.get("image").text().orElse("")));
        return otherSize ? Optional.of("mask") : small();
    }

    private long references() {
        return body.fields().keySet().stream()
                .filter(name -> name.startsWith("input_image"))
                .count();
    }

    /** FLUX 3 refuses pictures of less than 256 pixels a side, or more than 16 megapixels. */
    private Optional<String> small() {
        List<Json> images = body.get("images").items();
        return images.stream()
                .flatMap(image -> size(image.text().orElse("")).stream())
                .filter(size -> size.shortEdge() < 256 || size.area() > 16_000_000)
                .findFirst()
                .map(size -> "images");
    }
}
