package dev.easel.examples.cli;

import dev.easel.Comparison;
import dev.easel.error.EaselException;
import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import dev.easel.result.Outcome;
import java.nio.file.Path;
import java.util.Locale;

/** A comparison as JSON. */
final class ComparisonDocument {

    private ComparisonDocument() {}

    static Json of(Comparison comparison, Path page) {
        return Json.object()
                .put("page", page.toString())
                .put("quote", comparison.plan().quote().toString())
                .put("cost", comparison.cost().toString())
                .put(
                        "models",
                        Json.array(comparison.entries().stream()
                                .map(ComparisonDocument::entry)
                                .toList()))
                .build();
    }

    private static Json entry(Comparison.Entry entry) {
        JsonBuilder document = Json.object()
                .put("model", entry.model().toString())
                .put("outcome", outcome(entry.outcome()))
                .put("millis", entry.time().toMillis())
                .put("plan", entry.plan().map(Documents::plan).orElse(Json.NULL));
        entry.outcome()
                .result()
                .ifPresent(result -> document.put("cost", Prices.cost(result.cost()))
                        .put(
                                "notices",
                                Json.array(
                                        result.notices().stream().map(Json::of).toList())));
        entry.outcome().error().ifPresent(error -> document.put("error", error(error)));
        return document.build();
    }

    static String outcome(Outcome outcome) {
        return outcome.word().toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    static Json error(EaselException error) {
        return Json.object()
                .put("category", error.category().name())
                .put("message", error.getMessage())
                .put("charge", error.charge().name())
                .build();
    }
}
