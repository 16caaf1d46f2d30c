package dev.easel.fal;

import dev.easel.error.Problem;
import dev.easel.model.ModelId;
import dev.easel.plan.PlannedCall;
import dev.easel.request.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The bounds of settings that differ between models. Used by one thread. */
final class FalReview {

    private static final int MAX_NEGATIVE_PROMPT = 500;

    private static final Bounds USUAL_STEPS = new Bounds(1, 50);

    private static final Map<String, Bounds> STEPS = Map.of(
            FalModels.FLUX_SCHNELL.name(), new Bounds(1, 12), FalModels.QWEN_IMAGE.name(), new Bounds(2, 250));

    private static final Map<String, Bounds> GUIDANCE = Map.of(FalModels.FLUX_DEV.name(), new Bounds(1, 20));

    private static final Bounds USUAL_GUIDANCE = new Bounds(0, 20);

    private static final Bounds USUAL_TOLERANCE = new Bounds(1, 6);

    private static final Map<String, Bounds> TOLERANCE = Map.of(
            FalModels.FLUX_2_PRO.name(), new Bounds(1, 5), FalModels.FLUX_2_PRO_EDIT.name(), new Bounds(1, 5));

    private final PlannedCall call;
    private final List<Problem> problems = new ArrayList<>(0);

    private FalReview(PlannedCall call) {
        this.call = call;
    }

    static List<Problem> of(PlannedCall call) {
        FalReview review = new FalReview(call);
        ModelId model = call.card().id();
        review.number(Fal.STEPS, STEPS.getOrDefault(model.name(), USUAL_STEPS));
        review.number(Fal.GUIDANCE, GUIDANCE.getOrDefault(model.name(), USUAL_GUIDANCE));
        review.number(Fal.SAFETY_TOLERANCE, TOLERANCE.getOrDefault(model.name(), USUAL_TOLERANCE));
        review.negativePrompt();
        return review.problems;
    }

    private void number(Option<? extends Number> option, Bounds bounds) {
        call.request()
                .options()
                .get(option)
                .map(value -> new BigDecimal(value.toString()))
                .filter(value -> !bounds.hold(value))
                .ifPresent(value -> problems.add(Problem.of(
                                option.toString(), value.toPlainString(), "The model takes %s.".formatted(bounds))
                        .withNearest(List.of(bounds.nearest(value).toPlainString()))));
    }

    private void negativePrompt() {
        int length = call.request()
                .options()
                .get(Fal.NEGATIVE_PROMPT)
                .map(text -> text.codePointCount(0, text.length()))
                .orElse(0);
        if (length > MAX_NEGATIVE_PROMPT && isSecondQwen()) {
            problems.add(Problem.of(
                            Fal.NEGATIVE_PROMPT.toString(),
                            length + " characters",
                            "The model takes at most %d.".formatted(MAX_NEGATIVE_PROMPT))
                    .withAdvice("Shorten it."));
        }
    }

    private boolean isSecondQwen() {
        return call.card().options().contains(Fal.PROMPT_EXPANSION.name());
    }

    /**
     * The least and the most, both included.
     *
     * @param least the least
     * @param most the most
     */
    private record Bounds(int least, int most) {

        boolean hold(BigDecimal value) {
            return nearest(value).compareTo(value) == 0;
        }

        BigDecimal nearest(BigDecimal value) {
            return value.max(BigDecimal.valueOf(least)).min(BigDecimal.valueOf(most));
        }

        @Override
        public String toString() {
            return least + " to " + most;
        }
    }
}
