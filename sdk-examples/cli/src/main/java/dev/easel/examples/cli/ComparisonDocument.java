package dev.easel.examples.cli;

import dev.easel.Comparison;
import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import java.nio.file.Path;

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
                .put("outcome", Documents.outcome(entry.outcome()))
                .put("millis", entry.time().toMillis())
                .put("plan", entry.plan().map(Documents::plan).orElse(Json.NULL));
        entry.outcome()
                .result()
                .ifPresent(result -> document.put("cost", Prices.cost(result.cost()))
                        .put(
                                "notices",
                                Json.array(
                                        result.notices().stream().map(Json::of).toList())));
        entry.outcome().error().ifPresent(error -> document.put("error", Documents.error(error)));
        return document.build();
    }
}
