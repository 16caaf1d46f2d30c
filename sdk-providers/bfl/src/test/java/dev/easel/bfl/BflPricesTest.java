package dev.easel.bfl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.image.Reference;
import dev.easel.model.ModelId;
import dev.easel.plan.Plan;
import dev.easel.pricing.Basis;
import dev.easel.pricing.Credits;
import dev.easel.pricing.Money;
import dev.easel.pricing.PriceLine;
import dev.easel.pricing.Quote;
import dev.easel.request.ImageRequest;
import dev.easel.request.Options;
import dev.easel.testkit.HeaderOnly;
import dev.easel.testkit.Planning;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BFL's prices against its page, recorded answers and lists of others. */
class BflPricesTest {

    private static final Planning BFL = Planning.with(Bfl.provider(options -> options), Days.TODAY);

    private static final Reference ONE_MEGAPIXEL = HeaderOnly.png(1024, 1024);

    private static Plan plan(String model, String size, int references, int n) {
        ImageRequest.Builder request =
                Planning.request(ModelId.of(Bfl.ID, model)).n(n);
        if (!size.isEmpty()) {
            request.size(size);
        }
        if (model.startsWith("flux-pro-1.0-expand")) {
            request.options(Options.with(Bfl.EXPAND_LEFT, 64));
        }
        return BFL.plan(request.references(Collections.nCopies(references, ONE_MEGAPIXEL)));
    }

    private static PriceLine line(Quote quote, String kind) {
        return quote.moneyLines().stream()
                .filter(line -> line.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Sources: P docs.bfl.ai/quick_start/pricing; R the cost of a recorded answer; F BFL's formula of
     * black-forest-labs/skills (first megapixel, each further begun one); T third parties, Vercel's gateway among them; B
     * bfl.ai/models/flux-3-image, after the first week.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
        flux-2-klein-4b,    1024x1024, 1,  0.014,  6,   PUBLISHED, P
        flux-2-klein-9b,    1024x1024, 1,  0.015,  6,   PUBLISHED, P
        flux-2-pro,         1024x1024, 1,  0.03,   12,  PUBLISHED, P and R: cost 3.0 at output_mp 1.0
        flux-2-pro,         1920x1072, 1,  0.045,  18,  PUBLISHED, R: cost 4.5 at output_mp 1.98
        flux-2-pro,         1536x864,  1,  0.045,  18,  PUBLISHED, F: 1.27 megapixels are two
        flux-2-pro,         2048x2048, 1,  0.075,  29,  PUBLISHED, F
        flux-2-pro,         1024x1024, 3,  0.09,   35,  PUBLISHED, P: number of images times price
        flux-2-max,         1024x1024, 1,  0.07,   27,  PUBLISHED, P
        flux-2-max,         2048x2048, 1,  0.16,   61,  PUBLISHED, F
        flux-2-flex,        1024x1024, 1,  0.05,   19,  PUBLISHED, P
        flux-2-flex,        2048x2048, 1,  0.2,    76,  PUBLISHED, F
        flux-2-klein-9b,    2048x2048, 1,  0.021,  8,   PUBLISHED, F
        flux-kontext-pro,   1K,        1,  0.04,   16,  PUBLISHED, P
        flux-kontext-max,   1K,        1,  0.08,   31,  PUBLISHED, P
        flux-pro-1.1,       1024x1024, 1,  0.04,   16,  PUBLISHED, P
        flux-pro-1.1-ultra, 2K 16:9,   1,  0.06,   23,  PUBLISHED, P
        flux-dev,           1024x1024, 1,  0.025,  10,  ASSUMED,   T
        flux-3-image,       0.75K,     1,  0.041,  16,  PUBLISHED, B
        flux-3-image,       1K,        1,  0.048,  19,  PUBLISHED, B and T
        flux-3-image,       2K,        1,  0.1,    38,  PUBLISHED, B
        flux-3-image,       4K 16:9,   1,  0.607,  231, PUBLISHED, B
        flux-3-image,       4K,        10, 6.07,   2305, PUBLISHED, B
        """)
    void anImageOfWordsCostsWhatBflTakes(
            String model, String size, int n, String usd, long credits, Basis basis, String from) {
        Quote quote = plan(model, size, 0, n).quote();

        assertEquals(Optional.of(Money.of(usd, "USD")), quote.money(), from);
        assertEquals(Optional.of(Credits.of(credits)), quote.credits(), from);
        assertEquals(basis, quote.moneyBasis(), from);
    }

    /** The page's examples of an edit with one reference of a megapixel, and its formula with more; sources as above. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        flux-2-klein-4b,   1024x1024, 1, 0.015, ASSUMED,   P
        flux-2-klein-9b,   1024x1024, 1, 0.017, ASSUMED,   P
        flux-2-pro,        1024x1024, 1, 0.045, ASSUMED,   P
        flux-2-max,        1024x1024, 1, 0.1,   ASSUMED,   P
        flux-2-flex,       1024x1024, 1, 0.1,   ASSUMED,   P
        flux-2-pro,        1024x1024, 8, 0.15,  ASSUMED,   F
        flux-2-pro,        2048x2048, 2, 0.105, ASSUMED,   F
        flux-pro-1.0-fill, '',        1, 0.05,  PUBLISHED, P
        flux-kontext-pro,  1K,        1, 0.04,  PUBLISHED, P
        flux-3-image,      1K,        3, 0.048, ASSUMED,   a reseller's measurement
        """)
    void anEditCostsWhatBflTakes(String model, String size, int references, String usd, Basis basis, String from) {
        Quote quote = plan(model, size, references, 1).quote();

        assertEquals(Optional.of(Money.of(usd, "USD")), quote.money(), from);
        assertEquals(basis, quote.moneyBasis(), from);
    }

    /** BFL has not told these; what others charge for them is not its price. */
    @ParameterizedTest
    @CsvSource({
        "flux-3-image, 1.5K, 0",
        "flux-2-pro-preview, 1024x1024, 0",
        "flux-2-klein-9b-preview, 1024x1024, 0",
        "flux-tools/deblur-v1, '', 1",
        "flux-tools/outpainting-v1, 1024x1024, 1",
        "flux-tools/vto-v2, '', 2",
        "flux-pro-1.0-expand, '', 1"
    })
    void whatWasNotToldIsUnknown(String model, String size, int references) {
        Quote quote = plan(model, size, references, 1).quote();

        assertFalse(quote.moneyMax().isPresent());
        assertEquals(Basis.UNKNOWN, quote.moneyBasis());
        assertEquals(Optional.empty(), quote.credits());
    }

    @Test
    void aReferenceOfUnknownSizeIsPricedAtTheDearest() {
        Quote quote = BFL.plan(Planning.request(BflModels.FLUX_2_PRO)
                        .addReferences(Reference.of(URI.create("https://example.com/cup.png"))))
                .quote();

        assertEquals(Optional.of(Money.of("0.045", "USD")), quote.moneyMin());
        assertEquals(Optional.of(Money.of("0.09", "USD")), quote.moneyMax());
    }

    @Test
    void eachTaskSendsAndPaysItsReferencesAgain() {
        Quote quote = plan("flux-2-pro", "1024x1024", 1, 3).quote();

        assertEquals(Optional.of(Money.of("0.135", "USD")), quote.money());
        assertEquals(
                "0.045",
                line(quote, PriceLine.IMAGE_INPUT)
                        .amount()
                        .amount()
                        .orElseThrow()
                        .stripTrailingZeros()
                        .toPlainString());
    }

    /** The first week's half price is over and not in the list. */
    @Test
    void theWeekOfTheLaunchHasNoPrice() {
        Planning early = Planning.with(Bfl.provider(options -> options), LocalDate.of(2026, 10, 7));
        Quote quote = early.plan(Planning.request(BflModels.FLUX_3_IMAGE)).quote();

        assertEquals(Basis.UNKNOWN, quote.moneyBasis());
    }

    @Test
    void theSearchOfFlux3HasNoFeeThatIsKnownAndNoLine() {
        Quote quote = plan("flux-3-image", "1K", 0, 1).quote();

        assertEquals(
                List.of(PriceLine.IMAGE_OUTPUT),
                quote.moneyLines().stream()
                        .filter(line -> !line.amount().isZero())
                        .map(PriceLine::kind)
                        .toList());
    }

    @Test
    void anotherServerIsAnotherSellerAndItsPriceUnknown() {
        Planning elsewhere =
                Planning.with(Bfl.provider(options -> options.baseUrl("https://flux.example.com/v1")), Days.TODAY);
        Planning region =
                Planning.with(Bfl.provider(options -> options.baseUrl("https://api.eu.bfl.ai/v1")), Days.TODAY);
        ImageRequest.Builder boat = Planning.request(BflModels.FLUX_2_PRO);

        assertTrue(elsewhere.plan(boat).quote().money().isEmpty());
        assertEquals(
                Optional.of(Money.of("0.03", "USD")), region.plan(boat).quote().money());
    }
}
