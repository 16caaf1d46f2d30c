package dev.easel.fal;

import dev.easel.error.Problem;
import dev.easel.plan.PlannedCall;
import java.util.ArrayList;
import java.util.List;

/** The rules between a setting and its model. */
final class FalReview {

    /** The longest negative prompt of qwen-image-2, in characters. */
    private static final int MAX_NEGATIVE_PROMPT = 500;

    private FalReview() {}

    static List<Problem> of(PlannedCall call) {
        String model = call.card().id().name();
        List<Problem> problems =
                new ArrayList<>(OptionRange.problems(model, call.request().options()));
        if (model.startsWith("fal-ai/qwen-image-2/")) {
            call.request()
                    .options()
                    .get(Fal.NEGATIVE_PROMPT)
                    .map(text -> text.codePointCount(0, text.length()))
                    .filter(length -> length > MAX_NEGATIVE_PROMPT)
                    .ifPresent(length -> problems.add(tooLong(length)));
        }
        return problems;
    }

    private static Problem tooLong(int length) {
        return Problem.of(
                        Fal.NEGATIVE_PROMPT.toString(),
                        length + " characters",
                        "The model takes at most %d.".formatted(MAX_NEGATIVE_PROMPT))
                .withAdvice("Shorten it.");
    }
}
