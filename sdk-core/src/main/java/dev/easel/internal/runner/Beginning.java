package dev.easel.internal.runner;

import dev.easel.internal.pace.Lane;
import dev.easel.job.Ticket;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.Step;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Brings a call to its first step: references are prepared, and a place among the vendor's tasks is waited for. */
final class Beginning {

    private final CallSteps steps;
    private final ImageProvider provider;
    private final Preparation preparation;

    Beginning(CallSteps steps, Preparation preparation) {
        this.steps = steps;
        this.provider = steps.provider();
        this.preparation = preparation;
    }

    void start() {
        Ticket open = steps.environment().resumed();
        if (open == null) {
            preparation.of(steps.call(), steps.stops()).whenComplete(this::prepared);
        } else {
            steps.state().task(open);
            steps.take(() -> provider.resume(open, new Context(steps, Map.of())), this::performResumed);
        }
    }

    private void prepared(Preparation.@Nullable Ready ready, @Nullable Throwable error) {
        if (steps.isOver()) {
            return;
        }
        if (ready == null) {
            steps.mishap(Objects.requireNonNull(error));
        } else {
            provider.taskCap(steps.call())
                    .map(cap -> steps.engine().tasks(provider.id(), cap))
                    .ifPresentOrElse(lane -> waitFor(lane, () -> begin(ready)), () -> begin(ready));
        }
    }

    /** The place is given back when the call has ended. */
    private void waitFor(Lane lane, Runnable then) {
        CompletableFuture<Boolean> turn = lane.enter(1);
        steps.stops().add(() -> turn.cancel(false));
        turn.thenRunAsync(
                () -> {
                    steps.atEnd(lane::leave);
                    then.run();
                },
                steps.engine().workers().io());
    }

    private void begin(Preparation.Ready ready) {
        steps.take(() -> provider.begin(ready.call(), new Context(steps, ready.handles())), this::perform);
    }

    /** The first request goes where the caller wants it to. */
    private void perform(Step step) {
        uri(step).ifPresent(steps::trust);
        steps.perform(step);
    }

    /** The URL of a ticket may come from outside. */
    private void performResumed(Step step) {
        uri(step).filter(provider::trusts).ifPresent(steps::trust);
        steps.perform(step);
    }

    private static Optional<URI> uri(Step step) {
        if (step instanceof Step.Send send) {
            return Optional.of(send.call().uri());
        }
        if (step instanceof Step.Listen listen) {
            return Optional.of(listen.call().uri());
        }
        return step instanceof Step.Poll poll ? Optional.of(poll.call().uri()) : Optional.empty();
    }
}
