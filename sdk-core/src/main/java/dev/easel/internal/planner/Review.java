package dev.easel.internal.planner;

import dev.easel.error.Problem;
import dev.easel.image.Reference;
import dev.easel.model.ResolvedSize;
import dev.easel.plan.Adjustment.Weight;
import dev.easel.plan.PlannedCall;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks the provider for its own rules, which data cannot say. */
record Review(Function<PlannedCall, List<Problem>> rules) {

    /** Notes what speaks against the calls as they stand. References beyond what fits are left out, the last one never. */
    void run(Draft draft) {
        for (Problem problem : problems(draft, draft.size())) {
            int most = mostReferences(problem);
            List<Reference> kept =
                    draft.sent().references().stream().limit(most).toList();
            if (most > 0) {
                draft.change(problem, "" + most, Weight.HINT, request -> request.references(kept));
            } else {
                draft.refuse(problem);
            }
        }
    }

    /** What speaks against a size that the card allows. */
    Optional<Problem> against(Draft draft, ResolvedSize size) {
        return problems(draft, size).stream()
                .filter(problem -> problem.option().equals("size"))
                .findFirst();
    }

    /** All that speaks against the calls at some size; they mostly have the same problems. */
    List<Problem> problems(Draft draft, ResolvedSize size) {
        return Calls.of(draft, size).stream()
                .flatMap(call -> rules.apply(call).stream())
                .distinct()
                .toList();
    }

    private static int mostReferences(Problem problem) {
        return problem.nearest().stream()
                .filter(count -> problem.option().equals("references") && count.matches("\\d{1,2}"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }
}
