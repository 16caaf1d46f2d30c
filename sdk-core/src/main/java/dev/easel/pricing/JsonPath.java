package dev.easel.pricing;

import dev.easel.error.InvalidRequestException;
import dev.easel.json.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place in a vendor's answer, written {@code details[modality=IMAGE].tokenCount}: keys by dots, and in brackets which
 * element of a list.
 *
 * @param text as it is written
 * @param steps the keys, each with the element that is meant
 */
record JsonPath(String text, List<Step> steps) {

    private static final int MAX_NUMBER_LENGTH = 40;

    /**
     * A key.
     *
     * @param key the key
     * @param element which element of the list that stands there; empty if none does
     */
    record Step(String key, Optional<When> element) {}

    static JsonPath parse(String text) {
        List<Step> steps = new ArrayList<>();
        for (String word : text.split("\\.", -1)) {
            steps.add(step(word, text));
        }
        return new JsonPath(text, List.copyOf(steps));
    }

    private static Step step(String word, String text) {
        int bracket = word.indexOf('[');
        String key = bracket < 0 ? word : word.substring(0, bracket);
        if (key.isBlank() || (bracket >= 0 && !word.endsWith("]"))) {
            throw new InvalidRequestException(
                    "\"%s\" is no place in an answer; write it as details[modality=IMAGE].tokenCount.".formatted(text));
        }
        return bracket < 0
                ? new Step(key, Optional.empty())
                : new Step(key, Optional.of(When.parse(word.substring(bracket + 1, word.length() - 1))));
    }

    Json in(Json root) {
        Json at = root;
        for (Step step : steps) {
            at = element(at.get(step.key()), step.element());
        }
        return at;
    }

    private static Json element(Json value, Optional<When> wanted) {
        return wanted.isEmpty()
                ? value
                : value.items().stream()
                        .filter(item -> item.get(wanted.get().setting())
                                .text()
                                .filter(wanted.get().value()::equalsIgnoreCase)
                                .isPresent())
                        .findFirst()
                        .orElse(Json.MISSING);
    }

    /** The number there, at least 0: written as a number, as a text, or as a list that is counted without its blanks. */
    Optional<BigDecimal> number(Json root) {
        Json value = in(root);
        if (value.isArray()) {
            return Optional.of(BigDecimal.valueOf(
                    value.items().stream().filter(JsonPath::isSomething).count()));
        }
        return value.number().or(() -> value.text().flatMap(JsonPath::decimal)).filter(number -> number.signum() >= 0);
    }

    private static boolean isSomething(Json item) {
        return item.text().map(words -> !words.isBlank()).orElse(true);
    }

    private static Optional<BigDecimal> decimal(String text) {
        try {
            return text.length() > MAX_NUMBER_LENGTH
                    ? Optional.empty()
                    : Json.parse(text).number();
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
