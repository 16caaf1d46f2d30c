package dev.easel.google;

import dev.easel.error.Problem;
import dev.easel.model.Status;
import dev.easel.plan.PlannedCall;
import dev.easel.request.Delivery;
import java.util.ArrayList;
import java.util.List;

/** The rules between two settings of a call, or a setting and its model. */
final class GoogleReview {

    /** The family that thinks minimally or much, and nothing between. */
    private static final String TWO_LEVELS = "gemini-3.1-flash";

    private GoogleReview() {}

    static List<Problem> of(PlannedCall call) {
        if (call.card().status() == Status.UNLISTED) {
            return NoSuchField.problems(call);
        }
        List<Problem> problems = new ArrayList<>(0);
        call.request()
                .options()
                .get(Google.THINKING_LEVEL)
                .filter(level ->
                        level == ThinkingLevel.MEDIUM && call.card().id().name().startsWith(TWO_LEVELS))
                .ifPresent(level -> problems.add(
                        Problem.of(Google.THINKING_LEVEL.toString(), level.toString(), "The model has two levels.")
                                .withNearest(List.of("MINIMAL", "HIGH"))));
        call.request()
                .options()
                .get(Google.SERVICE_TIER)
                .filter(tier -> call.delivery() == Delivery.BATCH)
                .ifPresent(tier -> problems.add(Problem.of(
                                Google.SERVICE_TIER.toString(), tier.toString(), "A batch has its own price and pace.")
                        .withAdvice("Leave it out.")));
        return problems;
    }
}
