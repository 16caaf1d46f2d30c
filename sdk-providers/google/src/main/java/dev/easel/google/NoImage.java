package dev.easel.google;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.error.Rejection;
import dev.easel.error.Rejection.Stage;
import dev.easel.json.Json;
import dev.easel.spi.Answer;
import dev.easel.spi.ProviderFailures;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says why an answer of status 200 holds no image: the prompt was blocked, which costs nothing; the drawing was stopped; or
 * the model answered with words. The last two are billed by their tokens.
 */
final class NoImage {

    /** Reasons for which a model stops that are about the content; those that begin with {@code IMAGE_} are too. */
    private static final Set<String> REFUSALS =
            Set.of("SAFETY", "RECITATION", "LANGUAGE", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII", "NO_IMAGE");

    private final Answer answer;
    private final Json feedback;
    private final Json candidate;
    private final String words;

    private NoImage(Answer answer) {
        this.answer = answer;
        this.feedback = answer.json().get("promptFeedback");
        this.candidate = answer.json().get("candidates").get(0);
        this.words = GoogleResponses.parts(answer.json())
                .flatMap(part -> part.get("text").text().stream())
                .collect(Collectors.joining());
    }

    static Failure explain(Answer answer) {
        NoImage none = new NoImage(answer);
        return none.blocked().or(none::stopped).orElseGet(none::nothing).build();
    }

    private Optional<Failure.Builder> blocked() {
        return feedback.get("blockReason")
                .text()
                .map(reason -> failure(
                                Category.MODERATED,
                                Charge.NO,
                                "The safety rules refused the prompt or a reference (%s%s). Nothing was billed. Change them."
                                        .formatted(reason, said(feedback.get("blockReasonMessage"))))
                        .code(reason)
                        .rejection(rejection(Stage.INPUT, reason, feedback)));
    }

    private Optional<Failure.Builder> stopped() {
        String reason = reason();
        if (!REFUSALS.contains(reason) && !reason.startsWith("IMAGE_")) {
            return worded();
        }
        String message = "The model stopped without an image (%s%s). Change the prompt or the references."
                .formatted(reason, said(candidate.get("finishMessage")));
        return Optional.of(failure(Category.MODERATED, charge(), message)
                .code(reason)
                .rejection(rejection(Stage.OUTPUT, reason, candidate)));
    }

    /** It ended as it should, but with words alone: so it declines, or asks back. */
    private Optional<Failure.Builder> worded() {
        if (!reason().equals("STOP") || words.isBlank()) {
            return Optional.empty();
        }
        String message = "The model answered with words instead of an image (%s). Change the prompt."
                .formatted(ProviderFailures.quoted(words));
        return Optional.of(failure(Category.MODERATED, charge(), message)
                .code("STOP")
                .rejection(new Rejection(Stage.UNKNOWN, List.of())));
    }

    private Failure.Builder nothing() {
        String because = reason().isEmpty() ? "" : " (%s%s)".formatted(reason(), said(candidate.get("finishMessage")));
        return failure(Category.BAD_RESPONSE, charge(), "The answer holds no image%s.".formatted(because))
                .code(Optional.of(reason()).filter(reason -> !reason.isEmpty()));
    }

    private String reason() {
        return candidate.get("finishReason").text().orElse("");
    }

    private Failure.Builder failure(Category category, Charge charge, String message) {
        return Failure.builder()
                .category(category)
                .charge(charge)
                .message(message)
                .httpStatus(answer.status())
                .requestId(GoogleResponses.requestId(answer.json()));
    }

    /** Tokens that are told are billed; without them nobody knows. */
    private Charge charge() {
        return answer.json().get("usageMetadata").isObject() ? Charge.YES : Charge.MAYBE;
    }

    private static Rejection rejection(Stage stage, String reason, Json rated) {
        Stream<String> harms = rated.get("safetyRatings").items().stream()
                .filter(rating -> rating.get("blocked").bool().orElse(false))
                .flatMap(rating -> rating.get("category").text().stream());
        return new Rejection(stage, Stream.concat(Stream.of(reason), harms).toList());
    }

    private static String said(Json message) {
        return message.text().map(text -> ": " + ProviderFailures.quoted(text)).orElse("");
    }
}
