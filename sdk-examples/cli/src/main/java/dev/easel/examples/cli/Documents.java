package dev.easel.examples.cli;

import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.image.GeneratedImage;
import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import dev.easel.model.ModelCard;
import dev.easel.plan.Adjustment;
import dev.easel.plan.Plan;
import dev.easel.plan.PlannedValue;
import dev.easel.result.ImageResult;
import dev.easel.result.Outcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The JSON documents that scripts read. Fields may be added, never renamed. */
final class Documents {

    private Documents() {}

    static Json plan(Plan plan) {
        JsonBuilder document = Json.object().put("model", plan.model().toString());
        plan.size()
                .pixels()
                .ifPresentOrElse(
                        pixels -> document.put("width", pixels.width()).put("height", pixels.height()),
                        () -> document.putNull("width").putNull("height"));
        return document.put("n", plan.n())
                .put(
                        "calls",
                        list(
                                plan.calls(),
                                call -> Json.object().put("n", call.n()).build()))
                .put("values", list(plan.values(), Documents::value))
                .put("adjustments", list(plan.adjustments(), Documents::adjustment))
                .put("notices", texts(plan.notices()))
                .put("quote", Prices.quote(plan))
                .build();
    }

    private static Json value(PlannedValue value) {
        return Json.object()
                .put("option", value.option())
                .put("asked", value.asked())
                .put("sent", value.sent())
                .put("why", value.why().name())
                .build();
    }

    private static Json adjustment(Adjustment adjustment) {
        return Json.object()
                .put("option", adjustment.option())
                .put("asked", adjustment.asked())
                .put("sent", adjustment.sent())
                .put("reason", adjustment.reason())
                .put("weight", adjustment.weight().name())
                .build();
    }

    /** The images that came, with their files. */
    static Json images(ImageResult result) {
        List<Json> images = new ArrayList<>();
        result.imagesByIndex()
                .forEach((index, image) ->
                        images.add(image(index, result.files().get(images.size()), image)
                                .put("echoed", echoed(result, index))
                                .build()));
        return Json.array(images);
    }

    static Json result(ImageResult result) {
        return Json.object()
                .put("images", images(result))
                .put("failures", list(result.failures(), Documents::failure))
                .put("notices", texts(result.notices()))
                .put("sources", texts(result.sources()))
                .put("plan", plan(result.plan()))
                .put("cost", Prices.cost(result.cost()))
                .put("deviation", result.deviation().toString())
                .put("requestIds", texts(result.requestIds()))
                .build();
    }

    private static Json echoed(ImageResult result, int index) {
        JsonBuilder echoed = Json.object();
        result.echoed().getOrDefault(index, Map.of()).forEach(echoed::put);
        return echoed.build();
    }

    private static JsonBuilder image(int index, Path file, GeneratedImage image) {
        return Json.object()
                .put("index", index)
                .put("file", file.toString())
                .put("format", image.format().toString())
                .put("width", image.size().width())
                .put("height", image.size().height())
                .put("bytes", image.length());
    }

    /** Such as {@code DONE} or {@code NOT_STARTED}. */
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

    static Json failure(Failure failure) {
        return Json.object()
                .put("index", failure.index().orElse(0))
                .put("category", failure.category().name())
                .put("message", failure.message())
                .put("charge", failure.charge().name())
                .putIfPresent("code", failure.code())
                .putIfPresent("requestId", failure.requestId())
                .build();
    }

    static Json models(List<ModelCard> cards, LocalDate today) {
        return Json.object()
                .put("models", list(cards, card -> model(card, today)))
                .build();
    }

    private static Json model(ModelCard card, LocalDate today) {
        JsonBuilder document = Json.object()
                .put("id", card.id().toString())
                .put("name", card.name())
                .put("status", ModelFacts.statusOn(today, card).toString());
        putOrNull(document, "shutdown", card.shutdown().map(Object::toString));
        putOrNull(
                document, "successor", card.successor().map(next -> next.model().toString()));
        return document.put("minReferences", card.references().min())
                .put("maxReferences", card.references().max())
                .put("mask", card.mask().toString())
                .put("maxPerCall", card.maxPerCall())
                .put("tiers", texts(card.sizes().tiers().keySet()))
                .put("qualities", texts(card.qualities().keySet()))
                .put("formats", texts(card.formats()))
                .put("capabilities", texts(card.capabilities()))
                .put("options", texts(card.options()))
                .put("notes", texts(ModelFacts.notes(card)))
                .put("source", card.source().page())
                .put("listDate", card.source().read().toString())
                .build();
    }

    private static void putOrNull(JsonBuilder document, String key, Optional<String> value) {
        value.ifPresentOrElse(text -> document.put(key, text), () -> document.putNull(key));
    }

    private static Json texts(Collection<?> values) {
        return list(values, value -> Json.of(value.toString()));
    }

    static <T> Json list(Collection<? extends T> values, Function<T, Json> writer) {
        List<Json> items = new ArrayList<>();
        values.forEach(value -> items.add(writer.apply(value)));
        return Json.array(items);
    }
}
