package dev.easel.pricing;

import static dev.easel.pricing.Lists.exact;
import static dev.easel.pricing.Lists.line;
import static dev.easel.pricing.Lists.pricing;
import static dev.easel.pricing.Lists.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Charge;
import dev.easel.image.ImageSize;
import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import dev.easel.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a quote and a cost say of themselves. */
class QuoteAndCostTest {

    private static final PixelSize SQUARE = PixelSize.of(1024, 1024);
    private static final String PLAIN = "\"output\": {\"perImage\": 0.04}, \"references\": \"free\"";

    private static Cost settle(String fields, CallBill... bills) {
        return pricing(fields).settle(work().build(), List.of(bills));
    }

    private static CallBill done(String usage) {
        return CallBill.done(1, List.of(SQUARE), Json.parse(usage));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"perImage": 0.04}             | 16 credits, 0.0400 USD (FORMULA)
            {"perImage": 0.00341}          | 2 credits, 0.0035 USD (FORMULA)
            {"perImage": [0.00349, 0.004]} | 2 credits, 0.0034 USD … 0.0040 USD (FORMULA)
            "unknown"                      | unknown credits, 0.0000 USD … unknown (UNKNOWN)
            "free"                         | 0 credits, 0.0000 USD (FORMULA)
            """)
    void aQuoteIsShownInOneLine(String output, String text) {
        assertEquals(
                text, pricing("\"output\": " + output).quote(work().build()).toString());
    }

    @Test
    void aQuoteWithoutATariffHasUnknownMoney() {
        Quote quote = pricing(PLAIN).quote(work().seller("nobody").build());
        assertEquals("unknown credits, unknown money (UNKNOWN)", quote.toString());
        assertEquals(Optional.empty(), quote.tariff());
        assertEquals(Optional.empty(), quote.listDate());
    }

    @Test
    void aCostIsShownInOneLine() {
        String usage = "\"usage\": {\"images\": \"n\"}";
        assertEquals(
                "16 credits, 0.0400 USD (PUBLISHED)",
                settle(PLAIN + ", " + usage, done("{\"n\": 1}")).toString());
        assertEquals(
                "2 credits, 0.0035 USD (PUBLISHED)",
                settle("\"output\": {\"perImage\": 0.00345}, " + usage, done("{\"n\": 1}"))
                        .toString());
        assertEquals(
                "16 credits, 0.0400 USD (ASSUMED, uncertain)",
                settle(PLAIN, CallBill.failed(1, Charge.MAYBE)).toString());
        assertEquals(
                "unknown credits, unknown money (UNKNOWN, uncertain)",
                settle("\"output\": \"unknown\"", done("{}")).toString());
    }

    @Test
    void bothTellTheTariffAndItsDayAndTheirLines() {
        Pricing pricing = pricing(PLAIN);
        Quote quote = pricing.quote(work().build());
        Cost cost = pricing.settle(work().build(), List.of(done("{}")));
        assertEquals("acme.example", quote.tariff().orElseThrow().source());
        assertEquals(Optional.of(Lists.TODAY), quote.listDate());
        assertEquals(Optional.of(Lists.TODAY), cost.listDate());
        assertEquals(quote.creditLines(), cost.creditLines());
        assertEquals(
                List.of(false, true),
                cost.lines().stream().map(PriceLine::isCredits).toList());
        assertEquals(2, quote.lines().size());
    }

    @Test
    void quotesAreEqualByTheirLines() {
        Quote quote = pricing(PLAIN).quote(work().build());
        Quote dearer = pricing("\"output\": {\"perImage\": 0.05}").quote(work().build());
        Quote larger = pricing(PLAIN).quote(work("2048x2048").build());
        assertEquals(quote, pricing(PLAIN).quote(work().build()));
        assertNotEquals(quote, dearer);
        assertNotEquals(quote, larger);
        assertFalse(quote.equals(null));
        assertNotEquals(quote.hashCode(), dearer.hashCode());
        assertNotEquals(quote.hashCode(), larger.hashCode());
    }

    @Test
    void aMarginAndADeviationNeedOneCurrency() {
        PriceList yuan = Lists.credits()
                .overlay(Lists.of(PLAIN + ", \"creditsAs\": \"gpt-image-2\""))
                .overlay(Lists.read("""
                {"creditRevenue": {"amount": 0.03, "currency": "CNY"}}"""));
        Quote quote = new Pricing(yuan, Lists.TODAY).quote(work().build());
        assertEquals(Optional.empty(), quote.margin());
        PriceList other = Lists.credits().overlay(Lists.read("""
                {"source": "a", "read": "2026-11-22", "tariffs": {"acme/m": [
                 {"currency": "CNY", "output": {"perImage": 0.3}, "creditsAs": "gpt-image-2"}]}}"""));
        Cost cost = new Pricing(other, Lists.TODAY).settle(work().build(), List.of(done("{}")));
        assertEquals(Optional.empty(), cost.deviation(quote).money());
        assertEquals("+0 credits, money unknown", cost.deviation(quote).toString());
    }

    @Test
    void noCreditsHaveNoCost() {
        Quote free = pricing("\"output\": \"free\"").quote(work().build());
        assertEquals(Optional.of(Credits.ZERO), free.credits());
        assertEquals(Optional.empty(), free.costPerCredit());
        Quote one = pricing("\"output\": {\"perImage\": 0.002}").quote(work().build());
        assertEquals(Optional.of(exact("0.002")), one.costPerCredit());
    }

    @Test
    void aNoteOfAPartIsThatOfItsLineAndTheTariffsOfTheOthers() {
        Quote quote = pricing("""
                "output": {"perImage": 0.04, "note": "Of the output."}, "references": {"each": 0.01}, "inputPer": "call",
                "note": "Of the tariff.\"""").quote(work().addReference(SQUARE).build());
        assertEquals(
                "Of the output.", line(quote.lines(), PriceLine.IMAGE_OUTPUT).note());
        assertEquals(
                "Of the tariff.", line(quote.lines(), PriceLine.IMAGE_INPUT).note());
    }

    @Test
    void aConvertedPriceSaysHow() {
        Quote quote = pricing(PLAIN).quote(work().build());
        assertEquals(
                "0.04 USD at 0.002634 a credit, rounded up.",
                line(quote.lines(), "credits-converted").note());
    }

    @Test
    void aPromptThatNobodyKnowsIsSaid() {
        Pricing pricing = pricing("\"output\": \"free\", \"perMillionTokens\": {\"textIn\": 5}");
        Workload unknown = work().promptTokens(java.util.OptionalLong.empty()).build();
        assertEquals(
                "The prompt is not known.",
                line(pricing.quote(unknown).lines(), PriceLine.TEXT_INPUT).note());
        assertEquals(
                "",
                line(pricing.quote(unknown.withPromptTokens(3)).lines(), PriceLine.TEXT_INPUT)
                        .note());
    }

    @Test
    void ofAPriceThatDoesNotGrowWithPixelsAReferenceOfUnknownOnesIsAsKnown() {
        Quote quote = pricing(PLAIN).quote(work().unsizedReferences(1).build());
        assertEquals("", line(quote.lines(), PriceLine.IMAGE_INPUT).note());
        assertTrue(quote.amount().isExact());
    }

    @ParameterizedTest
    @CsvSource({"LOW, 4", "MEDIUM, 8", "HIGH, 12", "AUTO, 8"})
    void aSizeOfTheVendorsChoiceDoesNotChangeTheQualityThatCreditsCountFor(Quality quality, long credits) {
        Workload auto = work().size(ImageSize.auto())
                .pixels(Optional.empty())
                .tier(Optional.empty())
                .quality(quality)
                .build();
        Pricing pricing =
                pricing("\"output\": {\"perImage\": {\"1K\": {\"low\": 0.01, \"medium\": 0.02, \"high\": 0.03}}}");
        assertEquals(Optional.of(Credits.of(credits)), pricing.quote(auto).credits());
        Workload sized = work().quality(quality).build();
        assertEquals(Optional.of(Credits.of(credits)), pricing.quote(sized).credits());
    }

    @Test
    void aWorkloadIsCopiedWithOneChange() {
        Workload work = work().build();
        assertEquals("other", work.withSeller("other").seller());
        assertEquals(PriceMode.FLEX, work.withMode(PriceMode.FLEX).mode());
        assertEquals(7, work.withPromptTokens(7).promptTokens().orElseThrow());
        assertEquals(work, work.withSeller("other").withSeller("acme"));
    }

    @Test
    void aBasisOfATariffWeakensWhatIsNotTokensToo() {
        String fields = "\"output\": {\"tokens\": 100}, \"perMillionTokens\": {\"imageOut\": 30}, "
                + "\"modes\": {\"batch\": {\"factor\": 0.5, \"basis\": \"assumed\"}}, "
                + "\"extras\": {\"search\": {\"setting\": \"s\", \"count\": 1, \"price\": 0.01}}";
        Quote batch = pricing(fields)
                .quote(work().mode(PriceMode.BATCH).putSetting("s", "true").build());
        assertEquals(Basis.ASSUMED, line(batch.lines(), PriceLine.IMAGE_OUTPUT).basis());
        assertEquals(Basis.PUBLISHED, line(batch.lines(), "search").basis());
    }

    @Test
    void aChatModelReadsTheReferencesToo() {
        PriceList list =
                Lists.of("\"output\": \"free\", \"references\": \"free\"").overlay(Lists.read("""
                {"source": "a", "read": "2026-11-22", "tariffs": {"acme/chatty": [
                 {"currency": "USD", "output": "free", "references": {"tokensEach": 500}, "inputPer": "call",
                  "perMillionTokens": {"textIn": 1, "imageIn": 2, "textOut": 10}}]}}"""));
        Quote quote = new Pricing(list, Lists.TODAY)
                .quote(work().chatModel("chatty")
                        .maxOutputTokens(0)
                        .addReference(SQUARE)
                        .build());
        assertEquals(exact("0.001"), line(quote.lines(), "chat-image-input").amount());
    }

    @Test
    void aLineAtItsUpperEndIsAsSureAsAnAssumption() {
        Cost cost = settle("\"output\": {\"perImage\": [0.01, 0.02]}", done("{}"));
        assertEquals(exact("0.02"), cost.moneyLines().get(0).amount());
        assertEquals(exact("0.02"), cost.moneyLines().get(0).unitPrice());
        assertEquals(Optional.of(new BigDecimal("0.02")), cost.money().map(Money::amount));
    }
}
