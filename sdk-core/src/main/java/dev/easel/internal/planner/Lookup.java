package dev.easel.internal.planner;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.Problem;
import dev.easel.model.ModelCard;
import dev.easel.model.ModelCatalog;
import dev.easel.model.ModelId;
import dev.easel.model.Status;
import dev.easel.model.UnlistedCard;
import java.time.LocalDate;
import java.util.List;

/** Finds the card of a model that can be called on a day. */
final class Lookup {

    private Lookup() {}

    static ModelCard card(ModelCatalog catalog, ModelId model, LocalDate date) {
        ModelCard card =
                model.listed() || catalog.find(model).isPresent() ? known(catalog, model) : UnlistedCard.of(model);
        if (card.status() == Status.REFUSED) {
            throw refusal(
                    card, "%s is never called. %s".formatted(card.id(), String.join(" ", card.notes())), List.of());
        }
        if (!card.isAliveOn(date)) {
            throw retired(card);
        }
        return card;
    }

    private static ModelCard known(ModelCatalog catalog, ModelId model) {
        return catalog.find(model).orElseThrow(() -> {
            List<String> nearest =
                    catalog.nearest(model).stream().map(ModelId::toString).toList();
            Problem problem = Problem.of("model", model.toString(), "The catalogue does not know it.")
                    .withNearest(nearest)
                    .withAdvice("Use one of these, or ModelId.unlisted(…) if you mean it.");
            return new InvalidRequestException(
                    Failure.unsent(Category.INVALID_REQUEST, "No such model; nothing was sent.\n  " + problem)
                            .model(model.toString())
                            .addProblems(problem)
                            .build());
        });
    }

    private static InvalidRequestException retired(ModelCard card) {
        String when = card.shutdown().map(day -> " on " + day).orElse("");
        String instead =
                card.successor().map(next -> " Use %s.".formatted(next)).orElse("");
        List<String> nearest =
                card.successor().map(next -> next.model().toString()).stream().toList();
        return refusal(card, "%s was shut down%s.%s".formatted(card.id(), when, instead), nearest);
    }

    private static InvalidRequestException refusal(ModelCard card, String message, List<String> nearest) {
        Problem problem = Problem.of("model", card.id().toString(), message).withNearest(nearest);
        return new InvalidRequestException(Failure.unsent(Category.INVALID_REQUEST, message + " Nothing was sent.")
                .provider(card.id().provider())
                .model(card.id().toString())
                .addProblems(problem)
                .build());
    }
}
