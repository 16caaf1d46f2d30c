package dev.easel.internal.runner;

import dev.easel.internal.http.Head;
import dev.easel.internal.sieve.ErrorBody;
import dev.easel.internal.sieve.JsonSieve;
import dev.easel.internal.sieve.Sieve;
import dev.easel.internal.sieve.SieveLimits;
import dev.easel.spi.Lift;
import java.util.function.Function;

/** Chooses how the body of an answer is taken in. */
final class Sieves {

    private final CallSteps steps;
    private final SieveLimits limits;

    Sieves(CallSteps steps) {
        this.steps = steps;
        this.limits = SieveLimits.forImages(steps.call().n());
    }

    Function<Head, Sieve<Received>> document(Lift lift) {
        return successOrError(() ->
                new MappedSieve<>(new JsonSieve(lift, steps.environment().spool(), limits), Received.Document::new));
    }

    private static Function<Head, Sieve<Received>> successOrError(
            java.util.function.Supplier<Sieve<Received>> success) {
        return head -> head.isSuccess() ? success.get() : new MappedSieve<>(new ErrorBody(), Received.Document::new);
    }
}
