package dev.easel.examples.cli;

import dev.easel.Easel;
import dev.easel.error.InvalidRequestException;
import dev.easel.image.ImageSize;
import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import dev.easel.json.DataNode;
import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import dev.easel.model.ModelCard;
import dev.easel.model.ModelId;
import dev.easel.model.SizeResolution;
import dev.easel.pricing.CallBill;
import dev.easel.pricing.Cost;
import dev.easel.pricing.Money;
import dev.easel.pricing.Pricing;
import dev.easel.pricing.Workload;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Answers one line of {@code easel settle --requests}: what a call did cost. */
final class BillLine {

    private static final Set<String> KEYS = Set.of("id", "model", "seller", "mode", "usage", "references", "delivered");

    private BillLine() {}

    static void answer(Easel easel, LocalDate day, DataNode line, JsonBuilder answer) {
        line.only(KEYS);
        List<PixelSize> delivered =
                line.optional("delivered").map(RequestLine::sizes).orElse(List.of());
        Json usage = line.optional("usage").map(DataNode::json).orElse(Json.MISSING);
        Workload work = workload(card(easel, line), line, delivered);
        Cost cost = new Pricing(easel.prices(), day)
                .settle(work, List.of(CallBill.done(Math.toIntExact(work.n()), delivered, usage)));
        answer.put("cost", Prices.text(cost.money().map(Money::plain)))
                .put("currency", Prices.text(cost.currency()))
                .put("basis", cost.basis().name())
                .put("uncertain", cost.isUncertain())
                .put("lines", Prices.lines(cost.moneyLines()));
    }

    private static ModelCard card(Easel easel, DataNode line) {
        ModelId id = ModelId.parse(line.required("model").text());
        return easel.models()
                .find(id)
                .orElseThrow(() -> new InvalidRequestException("No such model as %s. Nearest: %s."
                        .formatted(id, easel.models().nearest(id))));
    }

    /**
     * Reads the dearer way what is not told: the quality and, where images came in several sizes or none is told, the size that
     * were asked may be any, and there may have been a reference.
     */
    private static Workload workload(ModelCard card, DataNode line, List<PixelSize> delivered) {
        Workload.Builder work = Workload.builder()
                .seller(line.optional("seller").map(DataNode::text).orElse(card.seller()))
                .model(card.id().name())
                .quality(card.standardQuality().map(word -> Quality.AUTO))
                .mode(RequestLine.mode(line))
                .calls(List.of(Math.max(1, delivered.size())));
        if (Set.copyOf(delivered).size() == 1
                && card.sizes().resolve(ImageSize.pixels(delivered.get(0))) instanceof SizeResolution.Legal asked) {
            work.pixels(asked.size().pixels()).tier(asked.size().tier());
        }
        line.optional("references")
                .ifPresentOrElse(
                        node -> work.references(RequestLine.sizes(node)),
                        () -> work.unsizedReferences(card.references().max() > 0 ? 1 : 0));
        return work.build();
    }
}
