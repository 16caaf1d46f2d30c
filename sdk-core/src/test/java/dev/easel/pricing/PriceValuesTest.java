package dev.easel.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.InvalidRequestException;
import dev.easel.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values that prices are made of, each by itself. */
class PriceValuesTest {

    private static String refusal(Executable what) {
        return String.valueOf(assertThrows(InvalidRequestException.class, what).getMessage());
    }

    @Nested
    class OfMoney {

        @ParameterizedTest
        @ValueSource(strings = {"usd", "US", "DOLLAR", "U$D", "USd", "[SD", "@SD"})
        void aCurrencyIsThreeCapitalLetters(String code) {
            assertTrue(refusal(() -> Money.of("1", code)).contains("is no currency"));
        }

        @Test
        void whatIsNoAmountIsRefused() {
            assertTrue(refusal(() -> Money.of("a lot", "USD")).contains("\"a lot\" is no amount"));
            assertTrue(refusal(() -> Money.of("-0.01", "USD")).contains("but was -0.01"));
        }

        @Test
        void currenciesAreNeverMixed() {
            Money dollar = Money.of("1", "USD");
            Money yuan = Money.of("1", "CNY");
            assertTrue(refusal(() -> dollar.plus(yuan)).contains("1 USD and 1 CNY are different currencies"));
            assertTrue(refusal(() -> dollar.compareTo(yuan)).contains("different currencies"));
        }

        @Test
        void amountsOfOneCurrencyAreAddedMultipliedAndCompared() {
            Money tenth = Money.of("0.10", "USD");
            assertEquals(Money.of("0.1", "USD"), tenth);
            assertEquals("0.3 USD", tenth.plus(Money.of("0.2", "USD")).toString());
            assertEquals("0.25 USD", tenth.times(new BigDecimal("2.5")).toString());
            assertTrue(tenth.compareTo(Money.of("0.2", "USD")) < 0);
            assertEquals("100", Money.of("1E+2", "USD").plain());
            assertEquals("0", Money.of("0.00", "USD").plain());
        }
    }

    @Nested
    class OfCredits {

        @Test
        void creditsAreNeverBelowNothingNorBeyondCounting() {
            Credits most = Credits.of(Long.MAX_VALUE);
            assertTrue(refusal(() -> Credits.of(-1)).contains("but were -1"));
            assertTrue(refusal(() -> most.plus(Credits.of(1))).contains(" + 1 credits is more than can be counted"));
            assertTrue(refusal(() -> most.times(2)).contains(" × 2 credits is more than can be counted"));
            assertTrue(refusal(() -> Credits.of(3).times(-1)).contains("at least 0"));
        }

        @Test
        void creditsAreAddedMultipliedAndCompared() {
            assertEquals(Credits.of(30), Credits.of(20).plus(Credits.of(10)));
            assertEquals(Credits.of(60), Credits.of(20).times(3));
            assertSame(Credits.ZERO, Credits.of(20).times(0));
            assertTrue(Credits.of(2).compareTo(Credits.of(10)) < 0);
            assertEquals(
                    List.of("0 credits", "1 credit", "2 credits"),
                    List.of(Credits.of(0) + "", Credits.of(1) + "", Credits.of(2) + ""));
        }
    }

    @Nested
    class OfRanges {

        private final Range some = Lists.range("1.5", "2");

        @Test
        void whatIsUnknownStaysUnknownInSumsAndProducts() {
            assertEquals(Range.atLeast(new BigDecimal("1.5")), some.plus(Range.UNKNOWN));
            assertEquals(Range.atLeast(BigDecimal.ZERO), some.times(Range.UNKNOWN));
            assertEquals(Range.UNKNOWN, Range.UNKNOWN.times(some));
            assertEquals(Range.ZERO, Range.UNKNOWN.times(Range.ZERO));
            assertEquals(Range.ZERO, Range.ZERO.times(Range.UNKNOWN));
            assertEquals(Range.atLeast(BigDecimal.ONE), Range.of(5).hull(Range.atLeast(BigDecimal.ONE)));
            assertEquals(
                    Range.atLeast(BigDecimal.ONE), Range.atLeast(BigDecimal.ONE).hull(Range.of(5)));
        }

        @Test
        void endsAreAddedMultipliedAndJoinedEachWithItsLike() {
            assertEquals(Lists.range("3", "4"), some.plus(some));
            assertEquals(Lists.range("2.25", "4"), some.times(some));
            assertEquals(Lists.range("3", "4"), some.times(Range.of(2)));
            assertEquals(Lists.range("0", "2"), some.hull(Range.ZERO));
            assertSame(some, some.plus(Range.ZERO));
            assertSame(some, Range.ZERO.plus(some));
            assertSame(some, some.times(Range.of(1)));
            assertSame(some, some.hull(Lists.range("1.50", "2.0")));
        }

        @Test
        void aTieIsPromisedAtItsUpperEndAlsoInSums() {
            Range tie = Range.tied(108, 119);
            assertTrue(tie.isTie());
            assertEquals(Optional.of(BigDecimal.valueOf(119)), tie.amount());
            assertEquals(
                    Optional.of(BigDecimal.valueOf(121)), tie.plus(Range.of(2)).amount());
            assertEquals(
                    Optional.of(BigDecimal.valueOf(238)), tie.times(Range.of(2)).amount());
            assertEquals(Optional.empty(), tie.plus(some).amount());
            assertEquals(Optional.empty(), tie.times(some).amount());
            assertFalse(Range.tied(7, 7).isTie());
            assertFalse(some.isTie());
        }

        @ParameterizedTest
        @ValueSource(longs = {0, 1, 16, 17, 18})
        void smallNumbersAreNumbersLikeAnyOther(long number) {
            assertEquals(Range.of(BigDecimal.valueOf(number)), Range.of(number));
            assertEquals("" + number, Range.of(number).toString());
            assertTrue(Range.of(number).isExact() && Range.of(number).isKnown());
            assertEquals(number == 0, Range.of(number).isZero());
        }

        @Test
        void equalsLooksAtAllThatIsKnown() {
            assertNotEquals(some, Lists.range("1.4", "2"));
            assertNotEquals(some, Lists.range("1.5", "2.1"));
            assertNotEquals(Range.of(1), Range.atLeast(BigDecimal.ONE));
            assertEquals(some.hashCode(), Lists.range("1.50", "2.00").hashCode());
            assertNotEquals(some.hashCode(), Lists.range("1.4", "2").hashCode());
            assertNotEquals(some.hashCode(), Lists.range("1.5", "2.1").hashCode());
            assertEquals("1.5 … 2", some.toString());
        }
    }

    @Nested
    class OfMarginsAndDeviations {

        @Test
        void aMarginOfOneNumberIsShownAsOne() {
            assertEquals(
                    "0.03 USD",
                    Margin.of(Money.of("0.004", "USD"), Credits.of(20), new BigDecimal("0.05"), new BigDecimal("0.050"))
                            .toString());
            assertEquals(
                    "0",
                    Margin.of(Money.of("0.5", "USD"), Credits.of(2), BigDecimal.ONE, BigDecimal.ONE)
                            .max()
                            .toPlainString());
        }

        @ParameterizedTest
        @CsvSource(nullValues = "-", textBlock = """
                0,  0,    true,  false, as quoted
                1,  0,    false, true,  '+1 credits, 0 USD'
                -1, 0,    false, false, '-1 credits, 0 USD'
                0,  0.01, false, true,  '+0 credits, +0.01 USD'
                0,  -0.1, false, false, '+0 credits, -0.1 USD'
                -,  0,    false, false, 'credits unknown, 0 USD'
                0,  -,    false, false, '+0 credits, money unknown'
                """)
        void aDeviationSaysWhatIsKnownOfIt(Long credits, BigDecimal money, boolean none, boolean above, String text) {
            Deviation deviation = new Deviation(
                    credits == null ? OptionalLong.empty() : OptionalLong.of(credits),
                    Optional.ofNullable(money),
                    Optional.ofNullable(money).map(any -> "USD"));
            assertEquals(none, deviation.isNone());
            assertEquals(above, deviation.isAbove());
            assertEquals(text, deviation.toString());
        }
    }

    @Nested
    class OfSettings {

        @Test
        void aModeIsReadInAnyLetters() {
            assertEquals(PriceMode.BATCH, PriceMode.parse(" Batch "));
            assertEquals("flex", PriceMode.FLEX.toString());
            assertEquals(
                    "\"fast\" is not a mode; it is one of [standard, batch, flex, priority].",
                    refusal(() -> PriceMode.parse("fast")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"level", "=minimal", "level=", ""})
        void aSettingHasANameAndAValue(String text) {
            assertTrue(refusal(() -> When.parse(text)).contains("write it as thinkingLevel=minimal"));
        }

        @Test
        void aSettingHoldsWithItsValueInAnyLetters() {
            When when = When.parse("a=b=c");
            assertTrue(when.holds(Map.of("a", "B=C")));
            assertFalse(when.holds(Map.of("a", "b")));
            assertFalse(when.holds(Map.of("b", "b=c")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", ".a", "a.", "a[b=c", "[b=c]", "a[b]"})
        void aPlaceIsKeysAndElements(String text) {
            assertThrows(InvalidRequestException.class, () -> JsonPath.parse(text));
        }

        @Test
        void aNumberInAnAnswerIsNotBelowNothingAndNotAStory() {
            JsonPath place = JsonPath.parse("n");
            assertEquals(Optional.of(BigDecimal.ZERO), place.number(Json.parse("{\"n\": 0}")));
            assertEquals(Optional.empty(), place.number(Json.parse("{\"n\": -1}")));
            assertEquals(Optional.empty(), place.number(Json.parse("{\"n\": \"-1\"}")));
            assertEquals(
                    Optional.of(new BigDecimal("1".repeat(40))),
                    place.number(Json.parse("{\"n\": \"%s\"}".formatted("1".repeat(40)))));
            assertEquals(Optional.empty(), place.number(Json.parse("{\"n\": \"%s\"}".formatted("1".repeat(41)))));
            assertEquals(
                    Optional.of(BigDecimal.valueOf(3)), place.number(Json.parse("{\"n\": [1, {}, \"a\", \" \"]}")));
        }
    }
}
