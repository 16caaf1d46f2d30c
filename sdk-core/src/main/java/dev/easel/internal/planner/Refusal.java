package dev.easel.internal.planner;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.Problem;
import dev.easel.model.ModelCard;
import java.util.List;
import java.util.stream.Stream;

/** The one error that lists all that stands between a request and its model. */
public final class Refusal {

    private Refusal() {}

    /**
     * Refuses a request that has problems.
     *
     * @throws InvalidRequestException listing them
     */
    public static void throwIfAny(ModelCard card, List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw listing(card, problems);
        }
    }

    /**
     * All of it, with nearest values that are legal together: a rule that the request does not come to while other rules
     * stand in its way shows once those are mended.
     *
     * @param mended the same request with every problem adjusted that can be
     */
    static InvalidRequestException of(Draft draft, Draft mended) {
        return listing(
                draft.card(),
                Stream.concat(
                                draft.problems().stream().map(problem -> fitting(problem, mended)),
                                mended.problems().stream())
                        .distinct()
                        .toList());
    }

    /** Where the values of two problems do not go together, the one that does, and why. */
    private static Problem fitting(Problem problem, Draft mended) {
        return mended.adjustments().stream()
                .filter(made -> made.option().equals(problem.option()))
                .reduce((earlier, later) -> later)
                .filter(last -> !problem.nearest().contains(last.sent()))
                .filter(last -> !problem.nearest().isEmpty())
                .map(last -> problem.withNearest(List.of(last.sent())).withAdvice(last.reason()))
                .orElse(problem);
    }

    private static InvalidRequestException listing(ModelCard card, List<Problem> problems) {
        StringBuilder text = new StringBuilder(card.id() + " cannot do this as asked; nothing was sent.");
        problems.forEach(problem -> text.append("\n  ").append(problem));
        return new InvalidRequestException(Failure.unsent(Category.INVALID_REQUEST, text.toString())
                .provider(card.id().provider())
                .model(card.id().toString())
                .problems(problems)
                .build());
    }
}
