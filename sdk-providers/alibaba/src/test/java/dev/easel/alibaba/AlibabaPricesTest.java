package dev.easel.alibaba;

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

/** Qwen-Image's prices against what is printed and was measured of them, and bills against recorded answers. */
class AlibabaPricesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Planning SINGAPORE = Planning.with(Alibaba.provider(o -> o), DAY);
    private static final Planning BEIJING =
            Planning.with(Alibaba.provider(o -> o.baseUrl("https://dashscope.aliyuncs.com")), DAY);

    /** The answer of Alibaba's page, with its pixels and numbers to fill in. */
    private static final String USAGE = """
            {"input_image_count":%d,"input_image_type":"qima_input_2k","output_height":%d,"output_image_count":%d,
             "output_image_type":"qima_output_2k","output_width":%d}""";

    /**
     * Prices of Singapore. Sources: K a public connector's specification; C Comfy-Org/docs partner-nodes/pricing.mdx (211
     * credits are a dollar, with a mark-up of about 1.43: 9.05 credits are 0.03, 12.07 are 0.04, 22.63 are 0.075, 0.91 are
     * 0.003).
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            qwen-image-3.0,     1K,        0, 1, 0.03,  12, K and C
            qwen-image-3.0,     2K,        0, 1, 0.03,  12, K and C; one price for 1K and 2K
            qwen-image-3.0,     2K,        0, 6, 0.18,  69, K
            qwen-image-3.0,     1K,        1, 1, 0.033, 13, K and C
            qwen-image-3.0-pro, 1K,        0, 1, 0.04,  16, K and C
            qwen-image-3.0-pro, 1500x1500, 0, 1, 0.04,  16, K; 2250000 pixels
            qwen-image-3.0-pro, 1500x1501, 0, 1, 0.075, 29, K; 2251500 pixels
            qwen-image-3.0-pro, 2K,        0, 1, 0.075, 29, K and C
            qwen-image-3.0-pro, 2048x2048, 3, 1, 0.084, 32, K and C
            """)
    void anImageCostsWhatSingaporeTakes(
            String model, String size, int references, int n, String usd, long credits, String from) {
        Quote quote = plan(SINGAPORE, model, size, references, n).quote();

        assertEquals(Optional.of(Money.of(usd, "USD")), quote.money(), from);
        assertEquals(Optional.of(Credits.of(credits)), quote.credits(), from);
        assertEquals(Basis.ASSUMED, quote.moneyBasis(), from);
    }

    /** Sources: T a test that was billed 0.54 CNY for three images; R docs.crazyrouter.com, the column of official prices. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            qwen-image-3.0,     3, 0.54, T
            qwen-image-3.0,     1, 0.18, T
            qwen-image-2.0,     1, 0.2,  R
            qwen-image-2.0-pro, 1, 0.5,  R
            qwen-image-plus,    1, 0.2,  R
            qwen-image-max,     2, 1,    R
            """)
    void anImageCostsYuanInBeijingAndNoCreditsWithoutARate(String model, int n, String yuan, String from) {
        Quote quote = plan(BEIJING, model, "1K", 0, n).quote();

        assertEquals(Optional.of(Money.of(yuan, "CNY")), quote.money(), from);
        assertEquals(Optional.empty(), quote.credits(), from);
        assertEquals(Basis.ASSUMED, quote.moneyBasis(), from);
    }

    /** No price of these was found, in no region. */
    @ParameterizedTest
    @CsvSource({
        "qwen-image-2.1-pro, 0",
        "qwen-image-2.1-turbo, 0",
        "qwen-image, 0",
        "qwen-image-edit-max, 1",
        "qwen-image-edit-plus, 1"
    })
    void whatNobodyPrintsIsUnknown(String model, int references) {
        for (Planning region : List.of(SINGAPORE, BEIJING)) {
            Quote quote = plan(region, model, "1K", references, 1).quote();
            assertEquals(Basis.UNKNOWN, quote.basis());
            assertEquals(Optional.empty(), quote.currency());
            assertEquals(Optional.empty(), quote.credits());
        }
    }

    /** Prices of one region are not those of another: 3.0 Pro and references have none in Beijing, 2.0 none in Singapore. */
    @Test
    void aRegionWithoutAPriceTakesNoOthers() {
        assertEquals(
                Optional.empty(),
                plan(BEIJING, "qwen-image-3.0-pro", "1K", 0, 1).quote().moneyMax());
        assertEquals(
                Optional.empty(),
                plan(SINGAPORE, "qwen-image-2.0", "1K", 0, 1).quote().moneyMax());
        Quote edit = plan(BEIJING, "qwen-image-3.0", "1K", 1, 1).quote();
        assertEquals(Optional.of(Money.of("0.18", "CNY")), edit.moneyMin());
        assertEquals(Optional.empty(), edit.moneyMax());
        Planning frankfurt =
                Planning.with(Alibaba.provider(o -> o.baseUrl("https://w1.eu-central-1.maas.aliyuncs.com")), DAY);
        assertEquals(
                Basis.UNKNOWN,
                plan(frankfurt, "qwen-image-3.0", "1K", 0, 1).quote().basis());
    }

    /** One call may bring six images, and whether its references are billed once or with each image is not printed. */
    @Test
    void theReferencesOfACallOfSeveralImagesAreARange() {
        Plan plan = plan(SINGAPORE, "qwen-image-3.0", "1K", 2, 6);

        assertEquals(List.of(6), plan.quote().workload().calls());
        assertEquals(Optional.of(Money.of("0.186", "USD")), plan.quote().moneyMin());
        assertEquals(Optional.of(Money.of("0.216", "USD")), plan.quote().moneyMax());
    }

    @Test
    void aSizeOfTheVendorsChoiceReachesToTheDearerStep() {
        Quote quote = plan(SINGAPORE, "qwen-image-3.0-pro", "auto", 0, 1).quote();

        assertEquals(Optional.of(Money.of("0.04", "USD")), quote.moneyMin());
        assertEquals(Optional.of(Money.of("0.075", "USD")), quote.moneyMax());
        assertEquals(Optional.of(Credits.of(16)), quote.credits());
    }

    /** The recorded answer has 2048x2048, which is the dearer step although 1K was asked. */
    @ParameterizedTest
    @CsvSource({
        "qwen-image-3.0,     0, 1, 2048, 2048, 0.03",
        "qwen-image-3.0-pro, 0, 1, 2048, 2048, 0.075",
        "qwen-image-3.0-pro, 0, 1, 1500, 1500, 0.04",
        "qwen-image-3.0-pro, 2, 3, 2048, 2048, 0.231"
    })
    void aBillCountsThePixelsAndPicturesThatTheUsageTells(
            String model, int references, int n, int width, int height, String usd) {
        Plan plan = plan(SINGAPORE, model, "1K", references, n);
        Json usage = Json.parse(USAGE.formatted(references, height, n, width));
        Cost cost = plan.pricing()
                .settle(
                        plan.quote().workload(),
                        List.of(CallBill.done(n, Collections.nCopies(n, PixelSize.of(width, height)), usage)));

        assertEquals(Optional.of(Money.of(usd, "USD")), cost.money());
        assertEquals(Basis.ASSUMED, cost.basis());
    }

    private static Plan plan(Planning region, String model, String size, int references, int n) {
        return region.plan(Planning.request(ModelId.of(Alibaba.ID, model))
                .size(size)
                .references(Collections.nCopies(references, HeaderOnly.jpeg(1024, 1024)))
                .n(n));
    }
}
