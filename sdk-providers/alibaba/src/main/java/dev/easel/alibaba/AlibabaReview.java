package dev.easel.alibaba;

import dev.easel.error.Problem;
import dev.easel.plan.PlannedCall;
import dev.easel.request.ImageRequest;
import dev.easel.request.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules between two settings of a call. Used by one thread. */
final class AlibabaReview {

    /** The longest negative prompt of models before 3.0, in characters. */
    private static final int MAX_NEGATIVE_PROMPT = 500;

    private final PlannedCall call;
    private final ImageRequest request;
    private final List<Problem> problems = new ArrayList<>(0);

    private AlibabaReview(PlannedCall call) {
        this.call = call;
        this.request = call.request();
    }

    static List<Problem> of(PlannedCall call) {
        AlibabaReview review = new AlibabaReview(call);
        review.negativePrompt();
        review.agent();
        review.rewriting();
        return review.problems;
    }

    private void negativePrompt() {
        int length = request.options()
                .get(Alibaba.NEGATIVE_PROMPT)
                .map(text -> text.codePointCount(0, text.length()))
                .orElse(0);
        if (length > MAX_NEGATIVE_PROMPT && !isThirdGeneration()) {
            add(
                    Alibaba.NEGATIVE_PROMPT,
                    length + " characters",
                    "The vendor cuts off what is beyond %d.".formatted(MAX_NEGATIVE_PROMPT),
                    "Shorten it.");
        }
    }

    private boolean isThirdGeneration() {
        return call.card().options().contains(Alibaba.PROMPT_EXTEND_MODE.name());
    }

    private void agent() {
        Optional<PromptExtendMode> mode = request.options().get(Alibaba.PROMPT_EXTEND_MODE);
        if (mode.equals(Optional.of(PromptExtendMode.AGENT))
                && !request.references().isEmpty()) {
            add(
                    Alibaba.PROMPT_EXTEND_MODE,
                    "AGENT",
                    "It is for requests without references.",
                    "Take DIRECT, or leave it out.");
        }
    }

    /** How the prompt is rewritten says nothing where it is not. */
    private void rewriting() {
        if (!request.options().get(Alibaba.PROMPT_EXTEND).orElse(true)) {
            needsRewriting(Alibaba.PROMPT_EXTEND_MODE);
            needsRewriting(Alibaba.THINKING);
        }
    }

    private void needsRewriting(Option<?> option) {
        request.options()
                .get(option)
                .ifPresent(value -> add(
                        option,
                        value.toString(),
                        "It is about rewriting the prompt, which promptExtend turns off.",
                        "Leave one of them out."));
    }

    private void add(Option<?> option, String given, String reason, String advice) {
        problems.add(Problem.of(option.toString(), given, reason).withAdvice(advice));
    }
}
