package dev.easel.openai;

import dev.easel.error.Problem;
import dev.easel.plan.PlannedCall;
import dev.easel.request.ImageRequest;
import dev.easel.request.Option;
import java.util.ArrayList;
import java.util.List;

/** What speaks against one call. Used by one thread. */
final class Findings {

    private final PlannedCall call;
    private final List<Problem> problems = new ArrayList<>(0);

    Findings(PlannedCall call) {
        this.call = call;
    }

    PlannedCall call() {
        return call;
    }

    ImageRequest request() {
        return call.request();
    }

    List<Problem> problems() {
        return problems;
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    void add(String option, String given, String reason) {
        add(Problem.of(option, given, reason));
    }

    /** Notes that a setting was put without what it is for. */
    void needs(Option<?> option, String reason, String advice) {
        request()
                .options()
                .get(option)
                .ifPresent(value -> add(
                        Problem.of(option.toString(), value.toString(), reason).withAdvice(advice)));
    }
}
