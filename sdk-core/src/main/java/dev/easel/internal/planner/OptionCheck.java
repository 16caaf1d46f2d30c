package dev.easel.internal.planner;

import dev.easel.error.Problem;
import dev.easel.model.ModelCard;
import dev.easel.plan.Adjustment.Weight;
import dev.easel.request.Option;

/** Lets pass only the vendor settings that the model has. */
final class OptionCheck {

    private OptionCheck() {}

    static void run(Draft draft) {
        for (Option<?> option : draft.asked().options().keys()) {
            if (!isKnown(draft.card(), option)) {
                drop(draft, option);
            }
        }
    }

    private static boolean isKnown(ModelCard card, Option<?> option) {
        return card.vendor().equals(option.provider()) && card.options().contains(option.name());
    }

    private static void drop(Draft draft, Option<?> option) {
        String given = draft.asked().options().get(option).map(Object::toString).orElse("");
        String reason = draft.card().options().isEmpty()
                ? "The model has no settings of its own."
                : "The model's own settings are " + draft.card().options() + ".";
        draft.drop(
                Problem.of(option.toString(), given, reason),
                Weight.HINT,
                request -> request.options(draft.sent().options().without(option)));
    }
}
