package dev.easel.pricing;

import static dev.easel.pricing.Lists.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.error.InvalidRequestException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a price list finds, and what one list over another does. */
class PriceListTest {

    private static final String RATES = """
            {"source": "bank", "read": "2026-11-20", "exchangeRates": [
             {"from": "CNY", "to": "USD", "rate": %s}, {"from": "EUR", "to": "USD", "rate": %s},
             {"from": "CNY", "to": "EUR", "rate": %s}]}""";

    private static final PriceList LIST = Lists.read(RATES.formatted("0.14", "1.1", "0.12"));

    private static Optional<String> converted(PriceList list, String currency, String to) {
        return new Pricing(list, Lists.TODAY)
                .convert(Money.of("10", currency), to)
                .map(Money::toString);
    }

    @ParameterizedTest
    @CsvSource({"CNY, USD, 1.4 USD", "EUR, USD, 11 USD", "CNY, EUR, 1.2 EUR", "USD, USD, 10 USD", "CNY, CNY, 10 CNY"})
    void anAmountIsConvertedByTheRateOfBothCurrencies(String from, String to, String amount) {
        assertEquals(Optional.of(amount), converted(LIST, from, to));
    }

    @ParameterizedTest
    @CsvSource({"USD, CNY", "USD, EUR", "EUR, CNY", "GBP, USD"})
    void noRateIsTurnedAroundOrGuessed(String from, String to) {
        assertEquals(Optional.empty(), converted(LIST, from, to));
    }

    @Test
    void ratesOfAnOverlayTakeThePlaceOfTheirLikeOnly() {
        PriceList own = Lists.read("""
                {"source": "us", "read": "2026-11-01", "exchangeRates": [{"from": "CNY", "to": "USD", "rate": 0.2}]}""");
        PriceList both = LIST.overlay(own);
        assertEquals(Optional.of("2 USD"), converted(both, "CNY", "USD"));
        assertEquals(Optional.of("11 USD"), converted(both, "EUR", "USD"));
        assertEquals(Optional.of("1.2 EUR"), converted(both, "CNY", "EUR"));
        assertEquals(3, both.exchangeRates().size());
    }

    @Test
    void anOverlayOfNothingIsTheOther() {
        assertEquals(LIST, PriceList.empty().overlay(LIST));
        assertEquals(LIST, LIST.overlay(PriceList.empty()));
        assertEquals(Map.of(), PriceList.empty().tariffs());
        Map<String, List<Tariff>> one = Map.of("acme/m", List.of(Lists.tariff("\"output\": \"free\"")));
        assertEquals(one, PriceList.of(one).tariffs());
    }

    /** Of tariffs that began, one whose time is not over goes before one that began later. */
    @Test
    void aTariffThatHoldsGoesBeforeOneThatIsOver() {
        PriceList list = Lists.read("""
                {"source": "a", "read": "2026-01-01", "tariffs": {"acme/m": [
                 {"currency": "USD", "output": {"perImage": 0.5}},
                 {"currency": "USD", "output": {"perImage": 0.4}, "validFrom": "2026-10-01", "validUntil": "2026-10-31"}]}}""");
        assertEquals("0.5", on(list, "2026-09-30"));
        assertEquals("0.4", on(list, "2026-10-01"));
        assertEquals("0.4", on(list, "2026-10-31"));
        assertEquals("0.5", on(list, "2026-11-01"));
    }

    @Test
    void aLoneTariffDoesNotHoldBeforeItsFirstDay() {
        PriceList list = Lists.of("\"output\": {\"perImage\": 0.4}, \"validFrom\": \"2026-11-22\"");
        assertEquals("0 … unknown", on(list, "2026-11-21"));
        assertEquals("0.4", on(list, "2026-11-22"));
    }

    private static String on(PriceList list, String day) {
        return new Pricing(list, LocalDate.parse(day))
                .quote(work().build())
                .amount()
                .toString();
    }

    @Test
    void aMarkupOfOneAddsNothing() {
        assertEquals("1", Lists.read("{\"markup\": 1}").markup().orElseThrow().toPlainString());
        assertThrows(InvalidRequestException.class, () -> Lists.read("{\"markup\": 0.99}"));
        assertThrows(
                InvalidRequestException.class,
                () -> Lists.read("{\"credits\": {\"value\": {\"amount\": 0, \"currency\": \"USD\"}}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/m", "acme/", "m", ""})
    void aKeyIsASellerAndAModel(String key) {
        assertThrows(InvalidRequestException.class, () -> Lists.read("{\"tariffs\": {\"%s\": []}}".formatted(key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "acme/m", "fal/fal-ai/flux/dev"})
    void aSellerIsWhatStandsBeforeTheFirstSlash(String key) {
        PriceList list = Lists.read("""
                {"source": "a", "read": "2026-11-22", "tariffs": {"%s": [{"currency": "USD", "output": "free"}]}}""".formatted(key));
        assertEquals(
                key.substring(0, key.indexOf('/')),
                list.tariffs().get(key).get(0).seller());
    }

    @Test
    void equalEndsAreOneNumber() {
        assertEquals(
                Range.of(2),
                new Pricing(Lists.of("\"output\": {\"perImage\": [2, 2]}"), Lists.TODAY)
                        .quote(work().build())
                        .amount());
    }

    /** Eight steps of likeness are enough for a file that somebody can read. */
    @Test
    void aLongChainOfSharedTariffsIsRefused() {
        assertEquals(
                "USD", chained(8).find("acme", "m", Lists.TODAY).orElseThrow().currency());
        assertThrows(InvalidRequestException.class, () -> chained(9));
    }

    private static PriceList chained(int steps) {
        StringBuilder shared = new StringBuilder("\"s1\": {\"currency\": \"USD\", \"output\": \"free\"}");
        for (int i = 2; i <= steps; i++) {
            shared.append(", \"s%d\": {\"like\": \"s%d\"}".formatted(i, i - 1));
        }
        return Lists.read("""
                {"source": "a", "read": "2026-11-22", "sharedTariffs": {%s}, "tariffs": {"acme/m": ["s%d"]}}""".formatted(shared, steps));
    }
}
