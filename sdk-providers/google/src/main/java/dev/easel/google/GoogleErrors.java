package dev.easel.google;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.spi.Answer;
import dev.easel.spi.ProviderFailures;
import java.util.Optional;

/**
 * Says what Google's errors mean: by the reason in their details first, then by their word, then by the HTTP status
 * (ai.google.dev/gemini-api/docs/troubleshooting and answers that were seen, 2026-11-22).
 */
final class GoogleErrors {

    private GoogleErrors() {}

    /** What an answer that is no success means. */
    static Failure explain(Answer answer) {
        Failure byStatus = ProviderFailures.of(answer);
        return GoogleError.find(answer.json())
                .map(error -> failure(answer, error, byStatus.category(), charge(answer, byStatus.charge())))
                .orElse(byStatus);
    }

    /** What an error in a success means; in doubt it was billed. */
    static Optional<Failure> afterSuccess(Answer answer) {
        return GoogleError.find(answer.json()).map(error -> failure(answer, error, Category.SERVER, Charge.MAYBE));
    }

    private static Failure failure(Answer answer, GoogleError error, Category byStatus, Charge charge) {
        Meaning meaning = Meaning.of(error, byStatus);
        return Failure.builder()
                .category(meaning.category())
                .charge(charge)
                .message(message(answer, error, meaning))
                .httpStatus(answer.status())
                .code(error.reason().or(() -> Optional.of(error.status()).filter(word -> !word.isEmpty())))
                .retryAfter(error.retryDelay())
                .build();
    }

    /** A gateway has no errors of Google's shape, so 503 with one comes from Google, before it did anything. */
    private static Charge charge(Answer answer, Charge byStatus) {
        return answer.status() == 503 ? Charge.NO : byStatus;
    }

    private static String message(Answer answer, GoogleError error, Meaning meaning) {
        StringBuilder text = new StringBuilder(meaning.whatHappened());
        if (!error.message().isBlank()) {
            text.append(": ").append(ProviderFailures.quoted(error.message()));
        }
        text.append(" (HTTP status ").append(answer.status());
        if (!error.status().isEmpty()) {
            text.append(", ").append(error.status());
        }
        error.reason().ifPresent(reason -> text.append(", ").append(reason));
        if (!error.quotas().isEmpty()) {
            text.append(", limits ").append(error.quotas());
        }
        return text.append("). ").append(meaning.advice()).toString();
    }
}
