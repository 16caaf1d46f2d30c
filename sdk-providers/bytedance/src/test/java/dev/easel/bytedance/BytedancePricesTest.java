package dev.easel.bytedance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import org.junit.jupiter.params.provider.ValueSource;

/** Seedream's prices against what is printed of them, and bills against recorded answers. */
class BytedancePricesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Planning BYTEPLUS = Planning.with(Bytedance.provider(o -> o), DAY);
    private static final Planning VOLCENGINE =
            Planning.with(Bytedance.provider(o -> o.baseUrl("https://ark.cn-beijing.volces.com/api/v3")), DAY);

    /**
     * Prices of BytePlus. Sources: Q docs.apiyi.com seedream-5-5-pricing (quotes BytePlus); C Comfy-Org/docs
     * partner-nodes/pricing.mdx (211 credits are a dollar); A docs.apiyi.com seedream-5-0-flash-launch; P Portkey-AI/models
     * pricing/byteplus.json; B docs.byteplus.com, billing of LAS.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            seedream-5-5,     1K,        0, 1, 0.02,  8,  ASSUMED,   Q
            seedream-5-5,     1.5K,      0, 1, 0.02,  8,  ASSUMED,   Q
            seedream-5-5,     960x960,   0, 1, 0.02,  8,  ASSUMED,   Q; 921600 pixels, the smallest
            seedream-5-5,     1612x1613, 0, 1, 0.02,  8,  ASSUMED,   Q; 2600156 pixels
            seedream-5-5,     1613x1613, 0, 1, 0.035, 14, ASSUMED,   Q; 2601769 pixels
            seedream-5-5,     2K,        0, 1, 0.035, 14, ASSUMED,   Q
            seedream-5-5,     1K,        1, 1, 0.028, 11, ASSUMED,   Q
            seedream-5-5,     2K,        3, 2, 0.118, 45, ASSUMED,   Q
            seedream-5-pro,   1K,        0, 1, 0.045, 18, ASSUMED,   C; 9.50 credits
            seedream-5-pro,   2K,        0, 1, 0.09,  35, ASSUMED,   C; 18.99 credits
            seedream-5-pro,   1K,        1, 1, 0.045, 18, ASSUMED,   C; the first reference is free
            seedream-5-pro,   1K,        2, 1, 0.048, 19, ASSUMED,   C; 0.63 credits for each further one
            seedream-5-pro,   2K,        3, 2, 0.192, 73, ASSUMED,   C; the first is free in each call
            seedream-5-flash, 1K,        0, 1, 0.018, 7,  ASSUMED,   A
            seedream-5-flash, 2K,        9, 1, 0.018, 7,  ASSUMED,   A; references are free
            seedream-5-lite,  2K,        0, 1, 0.035, 14, ASSUMED,   P and C with 7.39 credits
            seedream-5-lite,  4K,        0, 3, 0.105, 40, ASSUMED,   P
            seedream-4-5,     2K,        0, 1, 0.04,  16, PUBLISHED, B and P and C with 8.44 credits
            seedream-4-5,     2K,        0, 3, 0.12,  46, PUBLISHED, B
            seedream-4-0,     1K,        0, 1, 0.03,  12, ASSUMED,   P and C with 6.33 credits
            seedream-3-0,     1K,        0, 1, 0.03,  12, ASSUMED,   P and C
            seededit-3-0,     auto,      1, 1, 0.03,  12, ASSUMED,   P and C
            """)
    void anImageCostsWhatBytePlusTakes(
            String model, String size, int references, int n, String usd, long credits, Basis basis, String from) {
        Quote quote = plan(BYTEPLUS, model, size, references, n).quote();

        assertEquals(Optional.of(Money.of(usd, "USD")), quote.money(), from);
        assertEquals(Optional.of(Credits.of(credits)), quote.credits(), from);
        assertEquals(basis, quote.moneyBasis(), from);
    }

    /** Sources: L lobehub packages/model-bank/src/aiModels/volcengine.ts; P Portkey-AI/models. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            seedream-5-lite, 2K,   0, 1, 0.22,  L and P
            seedream-5-lite, 2K,   2, 4, 0.88,  L; no fee of a reference is known
            seedream-4-5,    4K,   0, 1, 0.25,  L and P
            seedream-4-0,    1K,   0, 1, 0.2,   L and P
            seedream-3-0,    1K,   0, 1, 0.259, L and P
            seededit-3-0,    auto, 1, 1, 0.259, L and P
            """)
    void anImageCostsYuanAtVolcengineAndNoCreditsWithoutARate(
            String model, String size, int references, int n, String yuan, String from) {
        Quote quote = plan(VOLCENGINE, model, size, references, n).quote();

        assertEquals(Optional.of(Money.of(yuan, "CNY")), quote.money(), from);
        assertEquals(Optional.empty(), quote.credits(), from);
        assertEquals(Basis.ASSUMED, quote.moneyBasis(), from);
    }

    /** Nobody prints what Volcengine takes for these; of pro one source knows the price of a reference. */
    @ParameterizedTest
    @ValueSource(strings = {"seedream-5-5", "seedream-5-flash", "seedream-5-pro"})
    void whatVolcengineTakesForTheNewestIsUnknown(String model) {
        Quote quote = plan(VOLCENGINE, model, "1K", 3, 1).quote();

        assertEquals(Optional.empty(), quote.moneyMax());
        assertEquals(Basis.UNKNOWN, quote.basis());
        boolean pro = model.equals("seedream-5-pro");
        assertEquals(pro ? Optional.of(Money.of("0.04", "CNY")) : Optional.empty(), quote.moneyMin());
    }

    @Test
    void aSearchHasNoKnownFeeSoTheQuoteHasNoUpperEnd() {
        Quote quote = BYTEPLUS.plan(Planning.request(ModelId.of(Bytedance.ID, "seedream-5-lite"))
                        .webSearch(true))
                .quote();

        assertEquals(Optional.of(Money.of("0.035", "USD")), quote.moneyMin());
        assertEquals(Optional.empty(), quote.moneyMax());
        assertEquals(Optional.of(Credits.of(14)), quote.credits());
    }

    /** Usage as recorded in copies of BytePlus's pages: one image, a group of three, and the end of a stream. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    1 | {"generated_images":1,"output_tokens":16280,"total_tokens":16280} | 0.04
                    3 | {"generated_images":3,"output_tokens":48960,"total_tokens":48960} | 0.12
                    3 | {"generated_images":3,"output_tokens":48672,"total_tokens":48672} | 0.12
                    """)
    void aRecordedBillIsItsNumberOfImages(int n, String usage, String usd) {
        Cost cost = bill(plan(BYTEPLUS, "seedream-4-5", "2K", 0, n), n, usage);

        assertEquals(Optional.of(Money.of(usd, "USD")), cost.money());
        assertEquals(Basis.PUBLISHED, cost.basis());
        assertFalse(cost.isUncertain());
    }

    @Test
    void onlyImagesThatSucceedAreBilled() {
        Plan three = plan(BYTEPLUS, "seedream-4-5", "2K", 0, 3);
        Cost cost = three.pricing()
                .settle(
                        three.quote().workload().withCalls(List.of(3)),
                        List.of(CallBill.done(
                                3,
                                Collections.nCopies(2, PixelSize.of(2048, 2048)),
                                Json.parse("{\"generated_images\": 2}"))));

        assertEquals(Optional.of(Money.of("0.08", "USD")), cost.money());
        assertEquals(Optional.of(Credits.of(31)), cost.credits());
    }

    /** The usage of pro tells how many references were read; the first one is free. */
    @Test
    void theReferencesOfABillAreThoseThatTheUsageTells() {
        Cost cost =
                bill(plan(BYTEPLUS, "seedream-5-pro", "1K", 3, 1), 1, "{\"generated_images\": 1, \"input_images\": 3}");

        assertEquals(Optional.of(Money.of("0.051", "USD")), cost.money());
        assertEquals(Basis.ASSUMED, cost.basis());
    }

    private static Cost bill(Plan plan, int images, String usage) {
        PixelSize came = plan.quote().workload().pixels().orElseThrow();
        return plan.pricing()
                .settle(
                        plan.quote().workload(),
                        List.of(CallBill.done(images, Collections.nCopies(images, came), Json.parse(usage))));
    }

    private static Plan plan(Planning host, String model, String size, int references, int n) {
        return host.plan(Planning.request(ModelId.of(Bytedance.ID, model))
                .size(size)
                .references(Collections.nCopies(references, HeaderOnly.jpeg(1024, 1024)))
                .n(n));
    }
}
