package dev.easel.internal.request;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.internal.http.ServerWait;
import dev.easel.internal.retry.Miss;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Says what an answer that is no success means, and whether the request may be sent again. */
public final class Refusal {

    private static final Set<Category> PASSING = Set.of(Category.RATE_LIMIT, Category.SERVER, Category.TIMEOUT);

    private Refusal() {}

    public static Miss of(Scope scope, Outcome.Arrived arrived) {
        HttpAnswer answer = arrived.answer();
        Failure explained = scope.provider().explain(answer);
        Optional<Boolean> advice = answer.header("x-should-retry").flatMap(Refusal::truth);
        boolean notExecuted = advice.orElse(false);
        Optional<Duration> wait =
                ServerWait.of(arrived.head(), scope.wire().clock().instant()).or(explained::retryAfter);
        Failure.Builder failure = Failure.builder()
                .from(explained)
                .charge(notExecuted ? Charge.NO : explained.charge())
                .httpStatus(answer.status())
                .retryAfter(wait);
        if (explained.requestId().isEmpty()) {
            answer.header("x-request-id").ifPresent(failure::requestId);
        }
        return new Miss(failure.build(), advice.orElse(PASSING.contains(explained.category())));
    }

    private static Optional<Boolean> truth(String text) {
        return switch (text.strip()) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
