package dev.easel.internal.planner;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.Problem;
import dev.easel.model.ModelId;
import java.util.List;
import java.util.stream.Stream;

/** Tells all that speaks against a request at once, with nearest values that are legal together. */
public final class Refusal {

    private Refusal() {}

    /**
     * All of it: a rule that the request does not come to while other rules stand in its way shows once those are mended.
     *
     * @param mended the same request with every problem adjusted that can be
     */
    static InvalidRequestException of(Draft draft, Draft mended) {
        List<Problem> problems = Stream.of(
                        draft.problems().stream().map(problem -> fitting(problem, mended)),
                        hidden(draft, mended),
                        mended.problems().stream())
                .flatMap(each -> each)
                .distinct()
                .toList();
        return of(draft.card().id(), problems);
    }

    /** What had to be adjusted besides, since it stands in the way of the values that the other problems offer. */
    private static Stream<Problem> hidden(Draft draft, Draft mended) {
        return mended.adjustments().stream()
                .filter(made -> !draft.adjustments().contains(made))
                .filter(made -> draft.problems().stream()
                        .noneMatch(known -> known.option().equals(made.option())))
                .map(made -> Problem.of(made.option(), made.asked(), made.reason())
                        .withNearest(made.sent().isEmpty() ? List.of() : List.of(made.sent())));
    }

    /** The one error that lists all that stands between a request and its model. */
    public static InvalidRequestException of(ModelId model, List<Problem> problems) {
        StringBuilder text = new StringBuilder(model + " cannot do this as asked; nothing was sent.");
        problems.forEach(problem -> text.append("\n  ").append(problem));
        return new InvalidRequestException(Failure.unsent(Category.INVALID_REQUEST, text.toString())
                .provider(model.provider())
                .model(model.toString())
                .problems(problems)
                .build());
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
}
