package dev.easel.replicate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.easel.image.PixelSize;
import dev.easel.json.Json;
import dev.easel.model.ModelId;
import dev.easel.plan.Plan;
import dev.easel.pricing.Basis;
import dev.easel.pricing.CallBill;
import dev.easel.pricing.Cost;
import dev.easel.pricing.Credits;
import dev.easel.pricing.Money;
import dev.easel.pricing.Quote;
import dev.easel.testkit.HeaderOnly;
import dev.easel.testkit.Planning;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Replicate's prices against a copy of its list. */
class ReplicatePricesTest {

    private static final Planning REPLICATE = Planning.with(Replicate.provider(o -> o), LocalDate.of(2026, 11, 22));

    /** Source: a second-hand copy of Replicate's list; official models are billed by what they bring. */
    @ParameterizedTest
    @CsvSource({
        "black-forest-labs/flux-dev, 0, 1, 0.025, 10",
        "black-forest-labs/flux-dev, 1, 1, 0.025, 10",
        "black-forest-labs/flux-dev, 1, 4, 0.1, 38",
        "black-forest-labs/flux-schnell, 0, 1, 0.003, 2",
        "black-forest-labs/flux-schnell, 0, 10, 0.03, 12"
    })
    void anImageCostsWhatReplicateTakes(String model, int references, int n, String usd, long credits) {
        Quote quote = plan(model, "1K", references, n).quote();

        assertEquals(Optional.of(Money.of(usd, "USD")), quote.money());
        assertEquals(Optional.of(Credits.of(credits)), quote.credits());
        assertEquals(Basis.ASSUMED, quote.moneyBasis());
    }

    /** No official price was found. */
    @ParameterizedTest
    @CsvSource({
        "bytedance/seedream-5-lite, 2K, 0",
        "bytedance/seedream-5-pro, 1K, 0",
        "google/nano-banana-pro, 1K, 0",
        "openai/gpt-image-2.5-flare, 1K, 0",
        "black-forest-labs/flux-2-pro, 1K, 0",
        "qwen/qwen-image-2, 1K, 0",
        "qwen/qwen-image-edit-plus, 1K, 1"
    })
    void whatNobodyPrintsIsUnknown(String model, String size, int references) {
        Quote quote = plan(model, size, references, 1).quote();

        assertEquals(Basis.UNKNOWN, quote.basis());
        assertEquals(Optional.empty(), quote.moneyMax());
        assertEquals(Optional.empty(), quote.credits());
    }

    /** The table of credits is the model's, whoever sells it; what Replicate takes for it in money is not printed. */
    @Test
    void gptImageHasCreditsAndNoMoney() {
        Quote quote = plan("openai/gpt-image-2", "1024x1024", 1, 2).quote();

        assertEquals(Optional.of(Credits.of(60)), quote.credits());
        assertEquals(Basis.PUBLISHED, quote.creditBasis());
        assertEquals(Optional.empty(), quote.moneyMax());
    }

    /** An answer tells the seconds and not the cost, so a bill is the list's price of what came. */
    @Test
    void aBillIsThePriceOfTheImagesThatCame() {
        Plan plan = plan("black-forest-labs/flux-dev", "1K", 0, 2);
        Cost cost = plan.pricing()
                .settle(
                        plan.quote().workload(),
                        List.of(CallBill.done(
                                2, List.of(PixelSize.of(1024, 1024)), Json.parse("{\"predict_time\": 0.012683}"))));

        assertEquals(Optional.of(Money.of("0.025", "USD")), cost.money());
        assertEquals(Basis.ASSUMED, cost.basis());
        assertEquals(Optional.of(Credits.of(10)), cost.credits());
    }

    private static Plan plan(String model, String size, int references, int n) {
        return REPLICATE.plan(Planning.request(ModelId.of(Replicate.ID, model))
                .size(size)
                .references(Collections.nCopies(references, HeaderOnly.jpeg(1024, 1024)))
                .n(n));
    }
}
