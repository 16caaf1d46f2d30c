package dev.easel.openai;

import dev.easel.error.Problem;
import dev.easel.model.Status;
import dev.easel.plan.PlannedCall;
import java.util.List;

/** The rules between two settings of a call, which data cannot say. */
final class OpenAiReview {

    private OpenAiReview() {}

    static List<Problem> of(PlannedCall call) {
        Findings findings = new Findings(call);
        if (call.card().status() == Status.UNLISTED) {
            NoSuchField.check(findings);
        } else {
            FormatReview.check(findings);
            EditReview.check(findings);
        }
        return findings.problems();
    }
}
