package dev.easel.pricing;

import static dev.easel.pricing.Lists.pricing;
import static dev.easel.pricing.Lists.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Charge;
import dev.easel.image.ImageSize;
import dev.easel.image.PixelSize;
import dev.easel.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules 23 to 26: bills. */
class BillRulesTest {

    private static final PixelSize SQUARE = PixelSize.of(1024, 1024);

    private static final String TOKENS = """
            "output": {"tokens": 1000}, "references": {"tokensEach": 100}, "inputPer": "image",
            "perMillionTokens": {"textIn": 5, "imageIn": 8, "imageOut": 30},
            "usage": {"input": "in", "inputText": "inParts.text", "inputImage": "inParts.image",
                      "output": "out", "outputText": "outParts.text", "outputImage": "outParts.image"}""";

    private static final String ALL_WAYS = """
            "output": {"perImage": 0.5}, "references": "free", "usage": {"images": "count"},
            "reported": {"cost": {"at": "cost", "unit": "credit", "price": 0.01}, "units": {"at": "units", "price": 0.025},
                         "freeWhen": {"status": ["Moderated"]}}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"cost": 4.5, "units": 2, "count": 3} | 0.045 | PUBLISHED
                    {"cost": "4.5"} | 0.045 | PUBLISHED
                    {"units": 2, "count": 3} | 0.05 | PUBLISHED
                    {"count": 3} | 1.5 | PUBLISHED
                    {} | 0.5 | ASSUMED
                    {"cost": -1, "units": "many", "count": 1.5} | 0.5 | ASSUMED
                    {"status": "Moderated", "cost": 4.5} | 0 | PUBLISHED
                    """)
    void rule23WhatIsToldGoesBeforeWhatIsComputed(String usage, String money, Basis basis) {
        Cost cost = settle(ALL_WAYS, usage);
        assertEquals(Optional.of(Money.of(money, "USD")), cost.money());
        assertEquals(basis, cost.basis());
        assertFalse(cost.isUncertain());
    }

    /** A cost is told in money; units only cost what the tariff says, and are no surer than that. */
    @ParameterizedTest
    @CsvSource({"cost, PUBLISHED", "units, ASSUMED"})
    void rule23UnitsAreAsSureAsTheirPrice(String told, Basis basis) {
        Cost cost = settle(ALL_WAYS + ", \"basis\": \"assumed\"", "{\"%s\": 2}".formatted(told));
        assertEquals(basis, cost.basis());
    }

    /** A ten-billionth of a dollar, and dollars outright: two ways in which vendors tell what a call did cost. */
    @ParameterizedTest
    @CsvSource({"0.0000000001, 600000000, 0.06", "1, 0.06, 0.06"})
    void rule23ACostIsToldInAnyUnit(String price, String told, String usd) {
        Cost cost = settle(
                "\"output\": \"unknown\", \"reported\": {\"cost\": {\"at\": \"usage.cost\", \"price\": %s}}"
                        .formatted(price),
                "{\"usage\": {\"cost\": %s}}".formatted(told));
        assertEquals(Optional.of(Money.of(usd, "USD")), cost.money());
    }

    @Test
    void rule23ANumberIsReadAsDecimalText() {
        assertEquals(
                Optional.of(Money.of("0.00000000000000000012345", "USD")),
                settle(ALL_WAYS, "{\"cost\": 0.000000000000000012345}").money());
    }

    @Test
    void rule23WhereAllEndsInUnknownTheUpperEndIsTakenAndNeverNothing() {
        Cost cost = settle("\"output\": \"unknown\"", "{}");
        assertEquals(Optional.empty(), cost.money());
        assertEquals(Basis.UNKNOWN, cost.basis());
        assertTrue(cost.isUncertain());
        assertEquals(List.of(), Lists.credits().exchangeRates());
    }

    @Test
    void rule23StepsLookAtThePixelsThatTheySayTheyLookAt() {
        String steps =
                "\"output\": {\"steps\": [{\"upTo\": 1000000, \"perImage\": 0.1}, {\"perImage\": 0.3}], \"pixels\": \"%s\"}";
        CallBill small = CallBill.done(1, List.of(PixelSize.of(512, 512)), Json.MISSING);
        Workload work = work("1024x1024").build();
        assertEquals(
                Optional.of(Money.of("0.1", "USD")),
                pricing(steps.formatted("delivered"))
                        .settle(work, List.of(small))
                        .money());
        assertEquals(
                Optional.of(Money.of("0.3", "USD")),
                pricing(steps.formatted("asked")).settle(work, List.of(small)).money());
        Workload nobodyKnows = work().size(ImageSize.auto())
                .pixels(Optional.empty())
                .tier(Optional.empty())
                .build();
        assertEquals(
                Optional.of(Money.of("0.3", "USD")),
                pricing(steps.formatted("asked"))
                        .settle(nobodyKnows, List.of(small))
                        .money());
    }

    @Test
    void rule25AFailureThatWasNotBilledCostsNothing() {
        Cost cost = pricing(TOKENS).settle(work().build(), List.of(CallBill.failed(1, Charge.NO)));
        assertEquals(Optional.of(Money.zero("USD")), cost.money());
        assertEquals(Optional.of(Credits.ZERO), cost.credits());
        assertFalse(cost.isUncertain());
    }

    @Test
    void rule25AFailureInDoubtIsItsUpperEnd() {
        Pricing pricing = pricing("\"output\": {\"perImage\": [0.01, 0.04]}, \"creditsAs\": \"gpt-image-2\"");
        Cost cost = pricing.settle(
                work().addCalls(2, 1).build(),
                List.of(CallBill.failed(2, Charge.MAYBE), CallBill.done(1, List.of(SQUARE), Json.MISSING)));
        assertEquals(Optional.of(Money.of("0.12", "USD")), cost.money());
        assertEquals(Optional.of(Credits.of(60)), cost.credits());
        assertTrue(cost.isUncertain());
        assertEquals(Basis.ASSUMED, cost.basis());
    }

    @Test
    void rule25ARefusalWithUsageIsMoneyByUsageAndNoCredits() {
        CallBill refused = new CallBill(1, Charge.YES, List.of(), Json.parse("{\"in\": 10, \"out\": 0}"));
        Cost cost = pricing(TOKENS).settle(work().build(), List.of(refused));
        assertEquals(Optional.of(Money.of("0.00005", "USD")), cost.money());
        assertEquals(Optional.of(Credits.ZERO), cost.credits());
    }

    @Test
    void rule25WhatWasBilledWithoutABillIsItsUpperEnd() {
        Cost cost = pricing(TOKENS).settle(work().build(), List.of(CallBill.failed(1, Charge.YES)));
        assertEquals(Optional.of(Money.of("0.03", "USD")), cost.money());
        assertEquals(Optional.of(Credits.ZERO), cost.credits());
        assertTrue(cost.isUncertain());
    }

    @Test
    void rule25EachCallSettlesByItself() {
        Pricing pricing = pricing(TOKENS);
        CallBill first = done("{\"in\": 10, \"out\": 900}");
        CallBill second = done("{\"in\": 10, \"out\": 800}");
        Workload work = work().addCalls(1, 1).build();
        Money both = pricing.settle(work, List.of(first, second)).money().orElseThrow();
        assertEquals(
                both,
                pricing.settle(work, List.of(first))
                        .money()
                        .orElseThrow()
                        .plus(pricing.settle(work, List.of(second)).money().orElseThrow()));
    }

    @Test
    void rule25AHoldGrowsWithRepeatsSumsOverModelsAndTakesTheDearestOfARoute() {
        Exposure cheap = exposure("0.04", "USD");
        Exposure dear = exposure("0.1", "USD");
        Exposure yuan = exposure("0.2", "CNY");
        assertEquals(money("0.12"), cheap.retried(2).money().orElseThrow());
        assertEquals(Optional.of(Credits.of(60)), cheap.retried(2).credits());
        assertEquals(money("0.14"), cheap.plus(dear).money().orElseThrow());
        assertEquals(money("0.1"), cheap.dearest(dear).money().orElseThrow());
        assertEquals(Optional.of(Credits.of(40)), cheap.plus(yuan).credits());
        assertEquals(
                Map.of("USD", Money.of("0.04", "USD"), "CNY", Money.of("0.2", "CNY")),
                cheap.plus(yuan).money().orElseThrow());
        Exposure unknown = Exposure.of(pricing("\"output\": \"unknown\"").quote(work().build()));
        assertEquals(Optional.empty(), cheap.plus(unknown).money());
        assertEquals(Optional.empty(), cheap.dearest(unknown).credits());
    }

    private static Exposure exposure(String price, String currency) {
        PriceList list = Lists.credits().overlay(Lists.read("""
                {"source": "a", "read": "2026-11-22", "tariffs": {"acme/m": [
                 {"currency": "%s", "output": {"perImage": %s}, "creditsAs": "gpt-image-2"}]}}""".formatted(currency, price)));
        return Exposure.of(new Pricing(list, Lists.TODAY).quote(work().build()));
    }

    private static Map<String, Money> money(String usd) {
        return Map.of("USD", Money.of(usd, "USD"));
    }

    @Test
    void rule26ABillAboveItsQuoteIsToldInFull() {
        Pricing pricing = pricing(TOKENS);
        Quote quote = pricing.quote(work().build());
        Cost dear = pricing.settle(work().build(), List.of(done("{\"in\": 0, \"out\": 2000}")));
        assertEquals(Optional.of(Money.of("0.06", "USD")), dear.money());
        assertTrue(dear.exceeds(quote));
        assertEquals("+0 credits, +0.03 USD", dear.deviation(quote).toString());
        Cost asQuoted = pricing.settle(work().build(), List.of(done("{\"in\": 0, \"out\": 1000}")));
        assertFalse(asQuoted.exceeds(quote));
        assertEquals("as quoted", asQuoted.deviation(quote).toString());
        Cost cheap = pricing.settle(work().build(), List.of(done("{\"in\": 0, \"out\": 500}")));
        assertFalse(cheap.exceeds(quote));
        assertEquals("+0 credits, -0.015 USD", cheap.deviation(quote).toString());
    }

    private static CallBill done(String usage) {
        return CallBill.done(1, List.of(SQUARE), Json.parse(usage));
    }

    private static Cost settle(String tariff, String usage) {
        return pricing(tariff).settle(work("1024x1024").build(), List.of(done(usage)));
    }
}
