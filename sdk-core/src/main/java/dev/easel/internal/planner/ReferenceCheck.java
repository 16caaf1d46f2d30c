package dev.easel.internal.planner;

import dev.easel.error.Problem;
import dev.easel.model.Capability;
import dev.easel.model.Need;
import dev.easel.model.ReferenceRule;
import dev.easel.plan.Adjustment.Weight;
import java.util.List;

/** Holds references and mask against the card. A mask and the last reference are never dropped. */
final class ReferenceCheck {

    private final Draft draft;
    private final ReferenceRule rule;

    private ReferenceCheck(Draft draft) {
        this.draft = draft;
        this.rule = draft.card().references();
    }

    static void run(Draft draft, Able able) {
        ReferenceCheck check = new ReferenceCheck(draft);
        check.count(able);
        check.mask(able);
        Oversized.scale(draft);
        ReferenceFit.problems(draft.card(), draft.sent()).stream()
                .map(problem -> Oversized.advised(problem, draft))
                .forEach(draft::refuse);
    }

    private void count(Able able) {
        int asked = draft.asked().references().size();
        if (asked < rule.min()) {
            draft.refuse(Problem.of(
                    "references", "" + asked, "The model needs at least %d. Add one.".formatted(rule.min())));
        } else if (asked > 0 && rule.max() == 0) {
            draft.refuse(Problem.of("references", "" + asked, "The model looks at no references.")
                    .withAdvice(able.advice(Capability.REFERENCES)));
        } else if (asked > rule.max()) {
            Problem problem = Problem.of("references", "" + asked, "The model takes at most %d.".formatted(rule.max()))
                    .withNearest(List.of("" + rule.max()));
            draft.change(
                    problem,
                    "" + rule.max(),
                    Weight.HINT,
                    request -> request.references(draft.asked().references().subList(0, rule.max())));
        }
    }

    private void mask(Able able) {
        boolean asked = draft.asked().mask().isPresent();
        if (asked && draft.card().mask() == Need.NO) {
            draft.refuse(Problem.of("mask", "", "The model takes no mask.").withAdvice(able.advice(Capability.MASK)));
        } else if (!asked && draft.card().mask() == Need.REQUIRED) {
            draft.refuse(Problem.of("mask", "", "The model does nothing without a mask. Add one."));
        }
    }
}
