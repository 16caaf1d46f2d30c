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

    /** The nearest sizes that the card allows; after the first only such as bring no rule against them that it does not. */
    private List<String> passing(Illegal illegal) {
        List<String> sizes =
                illegal.nearest().stream().flatMap(this::passing).distinct().toList();
        return sizes.stream()
                .filter(size -> rulesAgainst(size) <= rulesAgainst(sizes.get(0)))
                .toList();
    }

    /** A size; where the provider refuses it, what it names instead. */
    private Stream<String> passing(ResolvedSize size) {
        return review.against(Calls.of(draft, size))
                .map(problem -> problem.nearest().stream())
                .orElseGet(() -> Stream.of(size.size().toString()));
    }

    private int rulesAgainst(String size) {
        return resolved(size)
                .map(legal -> review.problems(Calls.of(draft, legal)).size())
                .orElse(0);
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
