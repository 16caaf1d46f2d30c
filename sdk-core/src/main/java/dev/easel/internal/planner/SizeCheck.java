package dev.easel.internal.planner;

import dev.easel.error.Problem;
import dev.easel.image.ImageSize;
import dev.easel.model.ResolvedSize;
import dev.easel.model.SizeResolution;
import dev.easel.model.SizeResolution.Illegal;
import dev.easel.model.SizeResolution.Legal;
import dev.easel.plan.Adjustment.Weight;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the wish for a size into exact pixels by the model's own rules, those that data cannot say included. */
final class SizeCheck {

    private final Draft draft;
    private final Review review;

    private SizeCheck(Draft draft, Review review) {
        this.draft = draft;
        this.review = review;
    }

    static void run(Draft draft, Review review) {
        SizeCheck check = new SizeCheck(draft, review);
        draft.asked().size().ifPresentOrElse(check::asked, () -> check.legal(draft.size()));
    }

    private void asked(ImageSize asked) {
        SizeResolution resolution = draft.sizes().resolve(asked);
        if (resolution instanceof Legal legal) {
            legal(legal.size());
        } else if (resolution instanceof Illegal illegal) {
            snap(Problem.of("size", asked.toString(), illegal.reason()).withNearest(passing(illegal)));
        }
    }

    private void legal(ResolvedSize size) {
        draft.size(size);
        review.against(draft.calls()).ifPresent(this::snap);
    }

    /** The nearest sizes that the card allows; where the provider refuses one, what it names instead. */
    private List<String> passing(Illegal illegal) {
        return illegal.nearest().stream()
                .flatMap(size -> review.against(Calls.of(draft, size))
                        .map(problem -> problem.nearest().stream())
                        .orElseGet(() -> Stream.of(size.size().toString())))
                .distinct()
                .toList();
    }

    private void snap(Problem problem) {
        problem.nearest().stream()
                .flatMap(size -> resolved(size).stream())
                .findFirst()
                .ifPresentOrElse(nearest -> snap(problem, nearest), () -> draft.refuse(problem));
    }

    private void snap(Problem problem, ResolvedSize nearest) {
        draft.change(problem, nearest.size().toString(), Weight.SIZE, request -> request.size(nearest.size()));
        draft.size(nearest);
    }

    private Optional<ResolvedSize> resolved(String size) {
        return draft.sizes().resolve(ImageSize.parse(size)) instanceof Legal legal
                ? Optional.of(legal.size())
                : Optional.empty();
    }
}
