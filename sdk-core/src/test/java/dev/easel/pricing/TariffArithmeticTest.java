package dev.easel.pricing;

import static dev.easel.pricing.Lists.exact;
import static dev.easel.pricing.Lists.pricing;
import static dev.easel.pricing.Lists.range;
import static dev.easel.pricing.Lists.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.error.InvalidRequestException;
import dev.easel.image.ImageSize;
import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import dev.easel.image.SizeTier;
import dev.easel.json.Json;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each part of a tariff by itself. */
class TariffArithmeticTest {

    private static final PixelSize SQUARE = PixelSize.of(1024, 1024);

    @Test
    void aPriceOfACallIsTheCallsHoweverManyImagesItBrings() {
        Pricing pricing = pricing("\"output\": {\"perCall\": 0.05}");
        assertEquals(exact("0.1"), pricing.quote(work().addCalls(4, 2).build()).amount());
        Cost cost = pricing.settle(
                work().addCall(2).build(),
                List.of(CallBill.done(2, List.of(SQUARE, PixelSize.of(8, 8)), Json.MISSING)));
        assertEquals(Optional.of(Money.of("0.05", "USD")), cost.money());
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2"})
    void aCallIsBilledOnceHoweverFewOfItsBilledImagesCame(int came) {
        Pricing pricing = pricing("\"output\": {\"perCall\": 0.05}, \"usage\": {\"images\": \"count\"}");
        Workload auto = work().size(ImageSize.auto())
                .pixels(Optional.empty())
                .addCall(2)
                .build();
        for (Workload work : List.of(work().addCall(2).build(), auto)) {
            Cost cost = pricing.settle(
                    work, List.of(CallBill.done(2, Collections.nCopies(came, SQUARE), Json.parse("{\"count\": 2}"))));
            assertEquals(Optional.of(Money.of("0.05", "USD")), cost.money());
        }
    }

    @Test
    void aTableIsReadByThePixelsThatCame() {
        Pricing pricing = pricing("\"output\": {\"perImage\": {\"1024x1024\": 0.2, \"512x512\": 0.1}}");
        Cost cost = pricing.settle(
                work("1024x1024").build(), List.of(CallBill.done(1, List.of(PixelSize.of(512, 512)), Json.MISSING)));
        assertEquals(Optional.of(Money.of("0.1", "USD")), cost.money());
    }

    /** A tier without pixels, as where a vendor does not say them, is still a tier. */
    @Test
    void aTableWithoutTheTierIsUnknownAlsoWherePixelsAreNotTold() {
        Pricing pricing = pricing("\"output\": {\"perImage\": {\"2K\": 0.2, \"4K\": 0.3}}");
        Workload told = work().pixels(Optional.empty()).build();
        assertEquals(Range.UNKNOWN, pricing.quote(told).amount());
        assertEquals(
                exact("0.2"),
                pricing.quote(told.toBuilder().tier(SizeTier.K2).build()).amount());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "9, 900", "999999999, 99999999900"})
    void asManyAsASettingSaysAreCounted(String asked, long tokens) {
        Pricing pricing = pricing("\"output\": \"free\", \"perMillionTokens\": {\"imageOut\": 1}, "
                + "\"extras\": {\"x\": {\"setting\": \"x\", \"count\": \"asked\", \"tokens\": 100}}");
        Quote quote = pricing.quote(work().putSetting("x", asked).build());
        assertEquals(Range.of(BigDecimal.valueOf(tokens, 6)), quote.amount());
    }

    @ParameterizedTest
    @CsvSource({"1234567890", "1:", "1/", "-1", "''"})
    void aSettingThatIsNoNumberCountsNobodyKnowsWhat(String asked) {
        Pricing pricing = pricing("\"output\": \"free\", \"perMillionTokens\": {\"imageOut\": 1}, "
                + "\"extras\": {\"x\": {\"setting\": \"x\", \"count\": [0, \"asked\"], \"tokens\": 100}}");
        assertEquals(
                Basis.UNKNOWN,
                pricing.quote(work().putSetting("x", asked).build()).moneyBasis());
    }

    @Test
    void aTableIsReadByPixelsThenByTier() {
        Pricing pricing =
                pricing("\"output\": {\"perImage\": {\"1K\": 0.1, \"1024x1024\": 0.2, \"2K\": {\"low\": 0.3}}}");
        assertEquals(exact("0.2"), pricing.quote(work().build()).amount());
        assertEquals(
                exact("0.1"),
                pricing.quote(work().pixels(PixelSize.of(9, 9)).build()).amount());
        assertEquals(Range.UNKNOWN, pricing.quote(work("9x9").build()).amount());
        Workload open = work().size(ImageSize.auto())
                .pixels(Optional.empty())
                .tier(Optional.empty())
                .build();
        assertEquals(
                range("0.1", "0.3"),
                pricing.quote(open.toBuilder().quality(Quality.LOW).build()).amount());
        assertEquals(
                range("0.1", "0.3"),
                pricing.quote(open.toBuilder().quality(Quality.AUTO).build()).amount());
        assertEquals(
                range("0.1", "0.3"),
                pricing.quote(open.toBuilder().quality(Optional.empty()).build())
                        .amount());
    }

    @Test
    void stepsHoldTheirEndAndBeyondTheLastOneNothingIsKnown() {
        Pricing pricing = pricing(
                "\"output\": {\"steps\": [{\"upTo\": 100, \"perImage\": 1}, {\"upTo\": 200, \"perImage\": 2}], \"pixels\": \"delivered\"}");
        assertEquals(Range.of(1), pricing.quote(work("10x10").build()).amount());
        assertEquals(Range.of(2), pricing.quote(work("101x1").build()).amount());
        assertEquals(Range.of(2), pricing.quote(work("200x1").build()).amount());
        assertEquals(Range.UNKNOWN, pricing.quote(work("201x1").build()).amount());
        Workload open = work().pixels(Optional.empty()).build();
        assertEquals(range("1", "2"), pricing.quote(open).amount());
    }

    @Test
    void layersCountTowardsCreditsIfTheirLineIsOfImages() {
        Pricing pricing = pricing(
                "\"output\": {\"perImage\": 0.02634}, "
                        + "\"extras\": {\"layers\": {\"setting\": \"layers\", \"kind\": \"image-output\", \"unit\": \"layer\", \"count\": \"asked\", \"price\": [0.02, 0.02634]}}");
        Quote quote = pricing.quote(work().putSetting("layers", "2").addCall(2).build());
        PriceLine layers = quote.moneyLines().get(1);
        assertEquals("layer", layers.unit());
        assertEquals(Range.of(4), layers.quantity());
        assertEquals(Optional.of(Credits.of(60)), quote.credits());
    }

    @Test
    void sumsThatCannotBeCountedAreRefused() {
        Pricing pricing = pricing("\"output\": {\"perImage\": 99999999999999999999}");
        assertThrows(InvalidRequestException.class, () -> pricing.quote(work().build()));
        Pricing grid =
                pricing("\"output\": {\"tokenGrid\": {\"medium\": 65535}}, \"perMillionTokens\": {\"imageOut\": 1}");
        assertThrows(
                InvalidRequestException.class,
                () -> grid.quote(work("65535x65535").addCall(Integer.MAX_VALUE).build()));
        assertThrows(
                InvalidRequestException.class,
                () -> grid.settle(
                        work("65535x65535").addCall(Integer.MAX_VALUE).build(),
                        List.of(CallBill.failed(Integer.MAX_VALUE, dev.easel.error.Charge.MAYBE))));
    }

    @Test
    void aWorkloadHasCallsAndNothingBelowNone() {
        assertThrows(InvalidRequestException.class, () -> work().addCall(0).build());
        assertThrows(
                InvalidRequestException.class, () -> work().calls(List.of()).build());
        assertThrows(
                InvalidRequestException.class,
                () -> work().unsizedReferences(-1).build());
        assertThrows(
                InvalidRequestException.class, () -> work().promptTokens(-1).build());
        assertThrows(InvalidRequestException.class, () -> work().promptBytes(-1).build());
    }

    @Test
    void rangesAreEqualByValueAndNeverBelowNothing() {
        assertEquals(exact("1.50"), exact("1.5"));
        assertEquals(exact("1.50").hashCode(), exact("1.5").hashCode());
        assertNotEquals(exact("1"), range("1", "2"));
        assertNotEquals(range("1", "2"), Range.atLeast(BigDecimal.ONE));
        assertNotEquals(Range.tied(1, 2), range("1", "2"));
        assertThrows(InvalidRequestException.class, () -> range("2", "1"));
        assertThrows(InvalidRequestException.class, () -> exact("-1"));
        assertThrows(InvalidRequestException.class, () -> Range.of(-1));
        assertEquals("2 … unknown", Range.atLeast(BigDecimal.valueOf(2)).toString());
        assertEquals("100", exact("1E+2").toString());
    }

    @Test
    void placesInAnswersAreFoundByKeysAndElements() {
        Json answer = Json.parse("""
                {"a": {"b": [{"kind": "X", "n": 1}, {"kind": "Y", "n": "2.5"}], "words": ["", " ", "z"]}, "neg": -1, "t": "x"}""");
        assertEquals(
                Optional.of(new BigDecimal("2.5")),
                JsonPath.parse("a.b[kind=y].n").number(answer));
        assertEquals(
                Optional.of(BigDecimal.ONE), JsonPath.parse("a.b[kind=X].n").number(answer));
        assertEquals(Optional.empty(), JsonPath.parse("a.b[kind=Z].n").number(answer));
        assertEquals(Optional.of(BigDecimal.ONE), JsonPath.parse("a.words").number(answer));
        for (String nothing : List.of("neg", "t", "a", "missing.more")) {
            assertEquals(Optional.empty(), JsonPath.parse(nothing).number(answer), nothing);
        }
    }
}
