package dev.easel.bfl;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.json.Json;
import dev.easel.spi.Answer;
import dev.easel.spi.ProviderFailures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what BFL's refusals mean. Their body is {@code detail}, a sentence or a list of what is wrong with which field. */
final class BflErrors {

    private static final Set<Integer> BUSY = Set.of(503, 529);
    private static final long LONGEST_WAIT = 86_400;

    private BflErrors() {}

    /** What an answer that is no success means. */
    static Failure explain(Answer answer) {
        Failure byStatus = ProviderFailures.of(answer);
        Optional<String> words = words(answer.json());
        Category category = category(answer.status(), words.orElse(""), byStatus.category());
        return Failure.builder()
                .category(category)
                .charge(charge(answer, byStatus.charge()))
                .message("%s%s (HTTP status %d). %s"
                        .formatted(
                                whatHappened(category),
                                words.map(said -> ": " + ProviderFailures.quoted(said))
                                        .orElse(""),
                                answer.status(),
                                advice(category, answer.status())))
                .httpStatus(answer.status())
                .code(code(answer.json()))
                .retryAfter(wait(answer.json()))
                .build();
    }

    /** BFL's own words, of whichever form; empty where there are none. */
    static Optional<String> words(Json json) {
        Json detail = json.get("detail");
        Optional<String> listed = detail.items().isEmpty()
                ? Optional.empty()
                : Optional.of(detail.items().stream().map(BflErrors::entry).collect(Collectors.joining("; ")));
        return detail.text()
                .or(() -> listed)
                .or(() -> json.get("message").text())
                .or(() -> json.get("error").text())
                .filter(text -> !text.isBlank());
    }

    private static String entry(Json entry) {
        String place = entry.get("loc").items().stream()
                .map(part -> part.text().orElseGet(part::toString))
                .collect(Collectors.joining("."));
        return place + ": " + entry.get("msg").text().orElse("wrong");
    }

    /** A key that BFL does not know comes as 403, one that is no key as 422 (seen 2026-09-18). */
    private static Category category(int status, String words, Category byStatus) {
        boolean key = (status == 403 && words.equals("Not authenticated"))
                || (status == 422 && words.startsWith("Invalid API key"));
        return key ? Category.AUTH : byStatus;
    }

    /** No gateway has errors of this shape, so a busy server that sends one took nothing on. */
    private static Charge charge(Answer answer, Charge byStatus) {
        boolean own = !answer.json().get("detail").isMissing();
        return BUSY.contains(answer.status()) && own ? Charge.NO : byStatus;
    }

    /** Only pages for agents show a code and a wait (black-forest-labs/skills, 2026-02-03). */
    private static Optional<String> code(Json json) {
        return json.get("error").text().filter(code -> code.matches("[a-z_]{1,40}"));
    }

    private static Optional<Duration> wait(Json json) {
        return json.get("retry_after")
                .number()
                .filter(seconds -> seconds.signum() >= 0 && seconds.compareTo(BigDecimal.valueOf(LONGEST_WAIT)) <= 0)
                .map(seconds -> Duration.ofMillis(seconds.movePointRight(3)
                        .setScale(0, RoundingMode.CEILING)
                        .longValueExact()));
    }

    private static String whatHappened(Category category) {
        return switch (category) {
            case AUTH -> "The key was refused";
            case PERMISSION -> "The key may not do this";
            case QUOTA -> "The account has no credits left";
            case RATE_LIMIT -> "The account has as many tasks under way as it may";
            case INVALID_REQUEST -> "BFL refused the request";
            case TIMEOUT -> "The server gave up waiting";
            default -> "BFL failed";
        };
    }

    private static String advice(Category category, int status) {
        return switch (category) {
            case AUTH -> "Check the key, and that it may use this model.";
            case PERMISSION -> "Check the rights of the key.";
            case QUOTA -> "Buy credits at BFL.";
            case RATE_LIMIT -> "Wait until some are done; 24 are allowed at once, 6 of flux-kontext-max.";
            case INVALID_REQUEST ->
                status == 404
                        ? "Check the model's name, and the base URL, which ends with /v1 at BFL."
                        : "Change what it names.";
            default -> "Try again later.";
        };
    }
}
