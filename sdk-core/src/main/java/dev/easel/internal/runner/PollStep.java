package dev.easel.internal.runner;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.internal.http.Limits;
import dev.easel.internal.http.ServerWait;
import dev.easel.internal.request.Courier;
import dev.easel.internal.request.Outcome;
import dev.easel.internal.request.Sieves;
import dev.easel.internal.retry.Backoff;
import dev.easel.spi.Step;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks again and again how a task stands, until it is finished or the call's time is up. */
final class PollStep {

    private static final Logger log = LoggerFactory.getLogger("dev.easel");

    /** How long a vendor may not know yet the task that it has just accepted. */
    private static final long SETTLING_NANOS = Duration.ofSeconds(5).toNanos();

    private static final int NOT_FOUND = 404;

    /** What a gateway, or a vendor in trouble, says of the question and not of the task. */
    private static final Set<Category> PASSING = Set.of(Category.RATE_LIMIT, Category.SERVER, Category.TIMEOUT);

    /** What an error says of the key that asks, and not of the task, which goes on and may be billed. */
    private static final Set<Category> OF_THE_KEY = Set.of(Category.AUTH, Category.PERMISSION, Category.QUOTA);

    private final CallSteps steps;
    private final Step.Poll poll;
    private final Courier courier;
    private final Backoff interval;
    private final long begun = System.nanoTime();
    private int questions;

    PollStep(CallSteps steps, Step.Poll poll) {
        this.steps = steps;
        this.poll = poll;
        this.interval = steps.engine().pollInterval(steps.wire().timeouts());
        this.courier = new Courier(
                steps,
                poll.call(),
                Limits.poll(steps.wire().timeouts()),
                Sieves.document(steps, poll.call().lift()));
    }

    void start() {
        boolean isNew = !steps.state().task().equals(Optional.of(poll.ticket()));
        steps.state().task(poll.ticket());
        steps.engine().workers().io().execute(() -> {
            if (isNew) {
                keep();
                steps.tellQueued(poll.ticket());
            }
            again(Optional.empty());
        });
    }

    /** A store that fails must not lose the task that is paid for: it is polled all the same. */
    private void keep() {
        try {
            steps.engine().jobs().put(poll.ticket());
        } catch (RuntimeException e) {
            log.warn(
                    "Task {} could not be kept for a restart: {}", poll.ticket().taskId(), e.toString());
        }
    }

    private void again(Optional<Duration> asked) {
        questions++;
        Duration wait = asked.orElseGet(() -> interval.wait(questions));
        if (wait.compareTo(steps.timeLeft()) < 0) {
            steps.later(wait, this::ask);
        }
        // Else the call's own time ends it, which is sooner than the next question would be.
    }

    private void ask() {
        if (!steps.isOver()) {
            courier.send().whenComplete((outcome, bug) -> {
                if (bug != null) {
                    steps.mishap(bug);
                } else {
                    settle(outcome);
                }
            });
        }
    }

    private void settle(Outcome outcome) {
        if (steps.isOver()) {
            outcome.discard();
        } else if (outcome instanceof Outcome.Arrived arrived) {
            answered(arrived);
        } else if (outcome instanceof Outcome.Missed missed) {
            if (missed.miss().passing()) {
                again(missed.miss().failure().retryAfter());
            } else {
                steps.fail(steps.state().afterwards(missed.miss().failure()));
            }
        }
    }

    private void answered(Outcome.Arrived arrived) {
        boolean unknownYet = arrived.head().status() == NOT_FOUND && System.nanoTime() - begun < SETTLING_NANOS;
        if (unknownYet) {
            arrived.discard();
            again(Optional.empty());
            return;
        }
        steps.take(() -> arrived.read(steps, poll.next()), next -> went(arrived, next));
    }

    private void went(Outcome.Arrived arrived, Step next) {
        if (next instanceof Step.Pending pending) {
            if (pending.percent() >= 0) {
                steps.progress(pending.percent());
            }
            again(wait(arrived));
        } else if (next instanceof Step.Fail fail && isOfTheQuestion(arrived, fail.failure())) {
            again(wait(arrived).or(() -> fail.failure().retryAfter()));
        } else if (next instanceof Step.Fail fail && leavesTheTask(arrived, fail.failure())) {
            steps.fail(steps.state().afterwards(fail.failure()));
        } else {
            steps.perform(next);
        }
    }

    private static boolean isOfTheQuestion(Outcome.Arrived arrived, Failure failure) {
        return !arrived.head().isSuccess() && PASSING.contains(failure.category());
    }

    private static boolean leavesTheTask(Outcome.Arrived arrived, Failure failure) {
        return arrived.head().status() == NOT_FOUND
                || (!arrived.head().isSuccess() && OF_THE_KEY.contains(failure.category()));
    }

    private Optional<Duration> wait(Outcome.Arrived arrived) {
        return ServerWait.of(arrived.head(), steps.wire().clock().instant());
    }
}
