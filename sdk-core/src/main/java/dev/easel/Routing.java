package dev.easel;

import dev.easel.ComparisonPlan.Line;
import dev.easel.RouteResult.Step;
import dev.easel.error.Category;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.Failures;
import dev.easel.model.ModelId;
import dev.easel.plan.Plan;
import dev.easel.result.ImageResult;
import dev.easel.result.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A route being taken, by one thread: one model after another, until images come or no other may be asked. */
final class Routing {

    private final RoutePlan plan;
    private final Function<Plan, ImageCall> sender;
    private final List<Step> path = new ArrayList<>();

    /**
     * Prepares it.
     *
     * @param sender begins a call
     */
    Routing(RoutePlan plan, Function<Plan, ImageCall> sender) {
        this.plan = plan;
        this.sender = sender;
    }

    /** Waits for the images. An interrupt ends what is under way, and the route, and keeps the thread's flag set. */
    RouteResult run() {
        for (Line line : plan.lines()) {
            Step step = step(line);
            path.add(step);
            Optional<ImageResult> images = step.outcome().result();
            if (images.isPresent()) {
                return new RouteResult(plan, images.get(), path);
            }
            if (!goesOnAfter(step)) {
                throw told(step);
            }
        }
        throw told(path.stream()
                .filter(step -> step.plan().isPresent())
                .findFirst()
                .orElseGet(() -> path.get(0)));
    }

    private Step step(Line line) {
        long begun = System.nanoTime();
        Outcome outcome = outcome(line);
        Duration time = line.plan().isEmpty() ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - begun);
        return new Step(line.model(), line.plan(), outcome, time);
    }

    private Outcome outcome(Line line) {
        try {
            Plan each = line.planned();
            if (Thread.currentThread().isInterrupted()) {
                throw Failures.exception(Failure.unsent(
                                Category.CANCELLED, "The waiting thread was interrupted before this model was asked.")
                        .build());
            }
            return new Outcome.Done(sender.apply(each).result());
        } catch (EaselException e) {
            return Outcome.of(e);
        }
    }

    private boolean goesOnAfter(Step step) {
        return step.plan().isEmpty()
                || Fallback.helpsAfter(
                        step.outcome().error().orElseThrow(), plan.route().goesOnAfterRefusal());
    }

    /** The failure of one step, which also tells of the others. */
    private EaselException told(Step step) {
        EaselException why = step.outcome().error().orElseThrow();
        Failure told = Failure.builder()
                .from(why.failure())
                .message(why.failure().message() + " " + way())
                .build();
        EaselException thrown = Failures.exception(told);
        for (Throwable each : why.getSuppressed()) {
            thrown.addSuppressed(each);
        }
        path.stream()
                .flatMap(other -> other.outcome().error().stream())
                .filter(other -> !other.equals(why))
                .forEach(thrown::addSuppressed);
        return thrown;
    }

    private String way() {
        List<ModelId> left =
                plan.lines().stream().skip(path.size()).map(Line::model).toList();
        return "The route was: %s.%s"
                .formatted(
                        path.stream().map(Step::toString).collect(Collectors.joining("; ")),
                        left.isEmpty() ? "" : " Not asked: %s.".formatted(left));
    }
}
