package dev.easel.examples.cli;

import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.result.ImageResult;
import dev.easel.result.Outcome;
import java.util.Collection;
import java.util.List;

/** What the process ends with, by what the caller can do. */
final class ExitCode {

    static final int DONE = 0;
    /** Change the request. */
    static final int INVALID = 2;
    /** Not allowed: by the budget, or by the vendor's rules. */
    static final int NOT_ALLOWED = 3;
    /** The key, the vendor, the network or this machine failed. */
    static final int FAILED = 4;
    /** It failed, and may have been billed. */
    static final int MAYBE_BILLED = 5;
    /** Some images came, others did not. */
    static final int PARTIAL = 6;

    private ExitCode() {}

    static int of(EaselException e) {
        if (e.charge() == Charge.MAYBE) {
            return MAYBE_BILLED;
        }
        return switch (e.getClass().getSimpleName()) {
            case "InvalidRequestException" -> INVALID;
            case "BudgetExceededException", "ContentRejectedException" -> NOT_ALLOWED;
            default -> FAILED;
        };
    }

    /** Of several requests: partial where some images came and others did not, else the worst of all. */
    static int of(Collection<Outcome> outcomes) {
        if (outcomes.stream().allMatch(ExitCode::isWhole)) {
            return DONE;
        }
        return outcomes.stream().anyMatch(outcome -> outcome.result().isPresent())
                ? PARTIAL
                : outcomes.stream()
                        .flatMap(outcome -> outcome.error().stream())
                        .mapToInt(ExitCode::of)
                        .max()
                        .orElse(FAILED);
    }

    private static boolean isWhole(Outcome outcome) {
        return outcome.result().map(ImageResult::failures).filter(List::isEmpty).isPresent();
    }
}
