package dev.easel.replicate;

import dev.easel.error.Problem;
import dev.easel.image.ImageSize;
import dev.easel.plan.PlannedCall;
import java.util.ArrayList;
import java.util.List;

/** The rules between two settings of a call. Used by one thread. */
final class ReplicateReview {

    /** The only models whose own word auto lets them choose the size; elsewhere it means that of the first reference. */
    private static final String CHOOSES_ITSELF = "openai/";

    private final PlannedCall call;
    private final List<Problem> problems = new ArrayList<>(0);

    private ReplicateReview(PlannedCall call) {
        this.call = call;
    }

    static List<Problem> of(PlannedCall call) {
        ReplicateReview review = new ReplicateReview(call);
        if (call.request().references().isEmpty()) {
            review.automaticSize();
            review.promptStrength();
        }
        return review.problems;
    }

    private void automaticSize() {
        boolean auto = call.size().size().equals(ImageSize.auto());
        if (auto && !call.card().id().name().startsWith(CHOOSES_ITSELF)) {
            problems.add(Problem.of("size", "auto", "It means that of the first reference, but there is none.")
                    .withNearest(List.of(call.card().sizes().standard().size().toString())));
        }
    }

    private void promptStrength() {
        call.request()
                .options()
                .get(Replicate.PROMPT_STRENGTH)
                .ifPresent(value -> problems.add(Problem.of(
                                Replicate.PROMPT_STRENGTH.toString(),
                                value.toString(),
                                "It says how far to go from the reference, but there is none.")
                        .withAdvice("Add one, or leave it out.")));
    }
}
