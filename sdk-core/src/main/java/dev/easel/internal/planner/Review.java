package dev.easel.internal.planner;

import dev.easel.error.Problem;
import dev.easel.image.Reference;
import dev.easel.plan.Adjustment.Weight;
import dev.easel.plan.PlannedCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks the provider for its own rules, which data cannot say; about the same calls once. Used by one thread. */
final class Review {

    private final Function<PlannedCall, List<Problem>> rules;
    private List<PlannedCall> asked = List.of();
    private List<Problem> found = List.of();

    Review(Function<PlannedCall, List<Problem>> rules) {
        this.rules = rules;
    }

    /** Notes what speaks against the calls as they stand. References beyond what fits are left out, the last one never. */
    void run(Draft draft) {
        for (Problem problem : problems(draft.calls())) {
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

    /** What speaks against the size of calls, which the card allows. */
    Optional<Problem> against(List<PlannedCall> calls) {
        for (Problem problem : problems(calls)) {
            if (problem.option().equals("size")) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }

    /** All that speaks against calls. */
    List<Problem> problems(List<PlannedCall> calls) {
        if (!calls.equals(asked)) {
            found = all(calls);
            asked = calls;
        }
        return found;
    }

    /** The calls of one plan mostly have the same problems. */
    private List<Problem> all(List<PlannedCall> calls) {
        List<Problem> all = new ArrayList<>(0);
        for (PlannedCall call : calls) {
            for (Problem problem : rules.apply(call)) {
                if (!all.contains(problem)) {
                    all.add(problem);
                }
            }
        }
        return all;
    }

    private static int mostReferences(Problem problem) {
        return problem.nearest().stream()
                .filter(count -> problem.option().equals("references") && count.matches("\\d{1,2}"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }
}
