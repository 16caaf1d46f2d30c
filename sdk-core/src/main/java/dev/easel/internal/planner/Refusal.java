package dev.easel.internal.planner;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.Problem;
import dev.easel.model.ModelCard;
import java.util.List;

/** The one error that lists all that stands between a request and its model. */
public final class Refusal {

    private Refusal() {}

    /**
     * Refuses a request that has problems.
     *
     * @throws InvalidRequestException listing them
     */
    public static void throwIfAny(ModelCard card, List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder(card.id() + " cannot do this as asked; nothing was sent.");
        problems.forEach(problem -> text.append("\n  ").append(problem));
        throw new InvalidRequestException(Failure.unsent(Category.INVALID_REQUEST, text.toString())
                .provider(card.id().provider())
                .model(card.id().toString())
                .problems(problems)
                .build());
    }
}
