package dev.easel.fal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import dev.easel.json.Json;
import dev.easel.model.ModelId;
import dev.easel.plan.Plan;
import dev.easel.pricing.Basis;
import dev.easel.pricing.CallBill;
import dev.easel.pricing.Cost;
import dev.easel.pricing.Credits;
import dev.easel.pricing.Money;
import dev.easel.pricing.PriceLine;
import dev.easel.pricing.Quote;
import dev.easel.pricing.Range;
import dev.easel.testkit.HeaderOnly;
import dev.easel.testkit.Planning;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** fal's prices against its pages and lists of others. */
class FalPricesTest {

    private static final Planning FAL = Planning.with(Fal.provider(o -> o), LocalDate.of(2026, 11, 22));

    /**
     * Sources: M the model's page on fal.ai; P Portkey-AI/models pricing/fal-ai.json, where every begun million pixels is
     * our reading; N fal.ai/learn/tools/nano-banana-api.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            bytedance/seedream/v5/lite/text-to-image,  2K,        1, 0.035,  14,  PUBLISHED, M
            bytedance/seedream/v5/lite/text-to-image,  4K,        6, 0.21,   80,  PUBLISHED, M
            bytedance/seedream/v5/flash/text-to-image, 1K,        1, 0.027,  11,  PUBLISHED, M
            bytedance/seedream/v5/flash/text-to-image, 2K,        2, 0.054,  21,  PUBLISHED, M
            bytedance/seedream/v5.5/text-to-image,     1K,        1, 0.03,   12,  PUBLISHED, M
            bytedance/seedream/v5.5/text-to-image,     1600x1631, 1, 0.03,   12,  PUBLISHED, M; 2609600 pixels
            bytedance/seedream/v5.5/text-to-image,     1600x1632, 1, 0.0405, 16,  PUBLISHED, M; 2611200 pixels
            bytedance/seedream/v5.5/text-to-image,     2K,        1, 0.0405, 16,  PUBLISHED, M
            bytedance/seedream/v5/pro/text-to-image,   1K,        1, 0.0675, 26,  PUBLISHED, M
            bytedance/seedream/v5/pro/text-to-image,   1536x1536, 1, 0.0675, 26,  PUBLISHED, M
            bytedance/seedream/v5/pro/text-to-image,   1536x1537, 1, 0.135,  52,  PUBLISHED, M
            bytedance/seedream/v5/pro/text-to-image,   2K,        1, 0.135,  52,  PUBLISHED, M
            fal-ai/flux/dev,                           640x640,   1, 0.025,  10,  ASSUMED,   P
            fal-ai/flux/dev,                           1K,        1, 0.05,   19,  ASSUMED,   P; 1048576 pixels
            fal-ai/flux/dev,                           1440x1440, 4, 0.3,    114, ASSUMED,   P; 2073600 pixels
            fal-ai/flux/schnell,                       640x640,   4, 0.012,  5,   ASSUMED,   P
            fal-ai/qwen-image,                         1152x768,  1, 0.02,   8,   ASSUMED,   P; 884736 pixels
            google/nano-banana-2.1,                    1K,        1, 0.04,   16,  ASSUMED,   N
            google/nano-banana-2.1,                    4K,        1, 0.134,  51,  ASSUMED,   N
            """)
    void anImageCostsWhatFalTakes(
            String model, String size, int n, String usd, long credits, Basis basis, String from) {
        Quote quote = plan(model, size, 0, n).quote();

        assertEquals(Optional.of(Money.of(usd, "USD")), quote.money(), from);
        assertEquals(Optional.of(Credits.of(credits)), quote.credits(), from);
        assertEquals(basis, quote.moneyBasis(), from);
    }

    /** No firm price was found: third parties contradict each other. */
    @ParameterizedTest
    @CsvSource({
        "fal-ai/nano-banana-pro, 1K, 0",
        "fal-ai/nano-banana-pro/edit, 1K, 1",
        "fal-ai/qwen-image-edit, 1K, 1",
        "fal-ai/qwen-image-edit-2511, 1K, 1",
        "fal-ai/qwen-image-edit-plus, 1K, 1",
        "fal-ai/qwen-image-2/text-to-image, 1K, 0",
        "fal-ai/flux-2-pro, 1K, 0",
        "google/nano-banana-2.1, 2K, 0"
    })
    void whatNobodyPrintsIsUnknown(String model, String size, int references) {
        Quote quote = plan(model, size, references, 1).quote();

        assertEquals(Basis.UNKNOWN, quote.basis());
        assertEquals(Optional.empty(), quote.moneyMax());
        assertEquals(Optional.empty(), quote.credits());
    }

    /** The page of an editing model says nothing of what its references cost. */
    @Test
    void theReferencesOfASeedreamHaveNoKnownPrice() {
        Quote quote = plan("bytedance/seedream/v5/lite/edit", "2K", 2, 1).quote();

        assertEquals(Optional.of(Money.of("0.035", "USD")), quote.moneyMin());
        assertEquals(Optional.empty(), quote.moneyMax());
    }

    /** Tokens at 5, 8 and 30 USD a million, fal.ai/models/openai/gpt-image-2/llms.txt; credits as the table has them. */
    @ParameterizedTest
    @CsvSource({
        "LOW,    1024x1024, 196,   0.00588, 5",
        "MEDIUM, 1024x1024, 1756,  0.05268, 20",
        "HIGH,   1024x1024, 7024,  0.21072, 75",
        "HIGH,   2048x2048, 14272, 0.42816, 150"
    })
    void gptImageIsBilledByTokensAndCountedByTheTable(
            Quality quality, String size, long tokens, String usd, long credits) {
        Quote quote = FAL.plan(Planning.request(ModelId.of(Fal.ID, "openai/gpt-image-2"))
                        .size(size)
                        .quality(quality))
                .quote();
        PriceLine output = line(quote, PriceLine.IMAGE_OUTPUT);

        assertEquals(Range.of(tokens), output.quantity());
        assertEquals(Range.of(new BigDecimal(usd)), output.amount());
        assertEquals(Optional.of(Credits.of(credits)), quote.credits());
    }

    /** One call brings up to four images, and whether its references are billed once or with each is not printed. */
    @Test
    void theReferencesOfACallOfSeveralImagesAreARange() {
        Quote quote = plan("openai/gpt-image-2/edit", "1024x1024", 1, 2).quote();

        assertEquals(List.of(2), quote.workload().calls());
        assertEquals(
                Range.of(BigDecimal.valueOf(1024), BigDecimal.valueOf(2048)),
                line(quote, PriceLine.IMAGE_INPUT).quantity());
        assertEquals(Optional.of(Credits.of(60)), quote.credits());
    }

    /** fal tells the billed units of every call in the header X-Fal-Billable-Units. */
    @ParameterizedTest
    @CsvSource({
        "fal-ai/flux/dev, 1K, 0, 1.05, 0.02625, ASSUMED",
        "fal-ai/flux/schnell, 1K, 0, 2, 0.006, ASSUMED",
        "fal-ai/qwen-image, 1K, 0, 1, 0.02, ASSUMED",
        "bytedance/seedream/v5/lite/text-to-image, 2K, 0, 3, 0.105, PUBLISHED",
        "bytedance/seedream/v5/lite/edit, 2K, 2, 1, 0.035, ASSUMED",
        "bytedance/seedream/v5/flash/text-to-image, 1K, 0, 1, 0.027, PUBLISHED",
        "bytedance/seedream/v5/flash/edit, 1K, 2, 1, 0.027, ASSUMED"
    })
    void aBillIsTheUnitsThatFalCounted(
            String model, String size, int references, String units, String usd, Basis basis) {
        Plan plan = plan(model, size, references, 1);
        Cost cost = plan.pricing()
                .settle(
                        plan.quote().workload(),
                        List.of(CallBill.done(
                                1,
                                List.of(PixelSize.of(1024, 1024)),
                                Json.parse("{\"billableUnits\": \"%s\"}".formatted(units)))));

        assertEquals(Optional.of(Money.of(usd, "USD")), cost.money());
        assertEquals(basis, cost.basis());
        assertEquals(
                List.of("billed"),
                cost.moneyLines().stream().map(PriceLine::kind).toList());
    }

    private static PriceLine line(Quote quote, String kind) {
        return quote.lines().stream()
                .filter(line -> line.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " in " + quote.lines()));
    }

    private static Plan plan(String model, String size, int references, int n) {
        return FAL.plan(Planning.request(ModelId.of(Fal.ID, model))
                .size(size)
                .references(Collections.nCopies(references, HeaderOnly.jpeg(1024, 1024)))
                .n(n));
    }
}
