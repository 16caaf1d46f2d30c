package dev.easel.bytedance;

import dev.easel.error.Problem;
import dev.easel.plan.PlannedCall;
import java.util.List;

/** The rules between two settings of a call. */
final class BytedanceReview {

    private BytedanceReview() {}

    /** Models that draw groups count references and images of one call together. */
    static List<Problem> of(PlannedCall call) {
        int references = call.request().references().size();
        int most = call.card().references().maxWithOutputs().orElse(Integer.MAX_VALUE);
        if (references + call.n() <= most) {
            return List.of();
        }
        return List.of(Problem.of(
                        "references",
                        "%d, for %d images of one call".formatted(references, call.n()),
                        "References and images of one call are at most %d together.".formatted(most))
                .withNearest(List.of("" + Math.max(most - call.n(), 0)))
                .withAdvice("Leave some out, or ask for fewer images."));
    }
}
