package dev.easel.pricing;

import static dev.easel.pricing.Lists.line;
import static dev.easel.pricing.Lists.pricing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.image.ImageSize;
import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import dev.easel.json.Json;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every price. That a price grows with pixels is no law: larger images can be cheaper. */
class PricingProperties {

    private static final Pricing GRID = pricing("""
            "output": {"tokenGrid": {"low": 16, "medium": 48, "high": 96}, "autoSizes": ["1376x480", "2880x2880"]},
            "references": {"patches": {"edge": 512, "patch": 16, "most": 1536, "ratio": 3}}, "text": {"overhead": 6},
            "perMillionTokens": {"textIn": 5, "imageIn": 8, "imageOut": 30}, "inputPer": "image",
            "usage": {"input": "in", "inputImage": "image", "output": "out"}, "creditsAs": "gpt-image-2\"""");

    private static final Pricing AREA = pricing("""
            "output": {"perMegapixel": 0.015, "first": 0.03, "unit": 1048576, "round": "each"},
            "references": {"perMegapixel": 0.015, "unit": 1048576, "round": "each"}, "inputPer": "call\"""");

    private static final Pricing TABLE = pricing("""
            "output": {"perImage": {"low": 0.01, "medium": 0.02, "high": 0.09}},
            "references": {"each": 0.003, "firstFree": 1}, "inputPer": "unknown\"""");

    private static final Pricing UNKNOWN = pricing("\"output\": \"unknown\", \"references\": \"unknown\"");

    @Property
    void theSumOfTheLinesIsThePrice(@ForAll("pricings") Pricing pricing, @ForAll("workloads") Workload work) {
        Quote quote = pricing.quote(work);
        assertEquals(quote.amount(), sum(quote.moneyLines()));
        assertEquals(
                quote.credits().map(Credits::amount),
                sum(quote.creditLines()).max().map(BigDecimal::longValueExact));
    }

    @Property
    void everyAmountIsItsQuantityTimesItsPriceToTheLastDigit(
            @ForAll("pricings") Pricing pricing, @ForAll("workloads") Workload work) {
        for (PriceLine line : pricing.quote(work).lines()) {
            assertEquals(line.quantity().times(line.unitPrice()), line.amount());
            assertEquals(line.basis() == Basis.UNKNOWN, !line.amount().isKnown());
        }
    }

    @Property
    void nImagesOfOneCallCostHardlyLessThanNTimesOne(
            @ForAll("squares") Workload one, @ForAll @IntRange(min = 1, max = 10) int n) {
        long each = tokens(one.withCalls(List.of(1)));
        long all = tokens(one.withCalls(List.of(n)));
        assertTrue(n * each - n < all && all <= n * each, n + " x " + each + " and " + all);
    }

    @Property
    void callsCostWhatTheyCostOneByOne(@ForAll("squares") Workload work, @ForAll @IntRange(min = 1, max = 10) int n) {
        assertEquals(n * tokens(work.withCalls(List.of(1))), tokens(work.withCalls(Collections.nCopies(n, 1))));
    }

    @Property
    void aReferenceNeverLowersAPrice(
            @ForAll("pricings") Pricing pricing,
            @ForAll("workloads") Workload work,
            @ForAll("sizes") PixelSize reference) {
        Quote without = pricing.quote(work);
        Quote with = pricing.quote(work.toBuilder().addReference(reference).build());
        assertTrue(with.amount().min().compareTo(without.amount().min()) >= 0);
        assertTrue(atLeast(with.amount().max(), without.amount().max()));
        assertTrue(atLeast(
                with.credits().map(all -> BigDecimal.valueOf(all.amount())),
                without.credits().map(all -> BigDecimal.valueOf(all.amount()))));
    }

    @Property
    void moreQualityCostsNoLessInOneModelAndSize(@ForAll("workloads") Workload work) {
        for (Pricing pricing : List.of(GRID, TABLE)) {
            BigDecimal last = BigDecimal.ZERO;
            for (Quality quality : List.of(Quality.LOW, Quality.MEDIUM, Quality.HIGH)) {
                Quote quote = pricing.quote(work.toBuilder().quality(quality).build());
                assertTrue(quote.amount().min().compareTo(last) >= 0);
                last = quote.amount().min();
            }
        }
    }

    @Property
    void unknownStaysUnknown(@ForAll("workloads") Workload work) {
        Quote quote = UNKNOWN.quote(work);
        assertEquals(Optional.empty(), quote.moneyMax());
        assertEquals(Optional.empty(), quote.credits());
        assertEquals(Basis.UNKNOWN, quote.basis());
        assertEquals(
                Optional.empty(),
                UNKNOWN.settle(work, List.of(CallBill.done(1, List.of(), Json.MISSING)))
                        .money());
    }

    /** The tokens of a bill are those that the quote reckons with, at the lower or the upper end of its prompt. */
    @Property
    void aQuoteHoldsTheBillIfTheUsageIsWhatWasAssumed(@ForAll("squares") Workload work, @ForAll boolean upper) {
        Quote quote = GRID.quote(work);
        long text = end(quote, PriceLine.TEXT_INPUT, upper);
        long image = work.referenceCount() == 0 ? 0 : end(quote, PriceLine.IMAGE_INPUT, upper);
        Json usage = Json.object()
                .put("in", text + image)
                .put("image", image)
                .put("out", end(quote, PriceLine.IMAGE_OUTPUT, upper))
                .build();
        int n = Math.toIntExact(work.n());
        Cost cost = GRID.settle(
                work,
                List.of(CallBill.done(n, Collections.nCopies(n, work.pixels().orElseThrow()), usage)));
        BigDecimal paid = cost.money().orElseThrow().amount();
        assertEquals(
                0,
                paid.compareTo(
                        upper
                                ? quote.amount().max().orElseThrow()
                                : quote.amount().min()));
        assertTrue(cost.deviation(quote).isNone(), cost.deviation(quote).toString());
    }

    @Property
    void convertedCreditsAreRoundedOnce(@ForAll("workloads") Workload work) {
        Quote quote = AREA.quote(work);
        BigDecimal value = new BigDecimal("0.002634");
        BigDecimal credits = BigDecimal.valueOf(quote.credits().orElseThrow().amount());
        BigDecimal price = quote.amount().max().orElseThrow();
        assertTrue(credits.multiply(value).compareTo(price) >= 0);
        assertTrue(credits.subtract(BigDecimal.ONE).multiply(value).compareTo(price) < 0);
    }

    @Property
    void anOverlayWins(@ForAll("workloads") Workload work, @ForAll @IntRange(min = 0, max = 1000) int cents) {
        PriceList own = Lists.of(
                "\"output\": {\"perImage\": %s}, \"references\": \"free\"".formatted(BigDecimal.valueOf(cents, 2)));
        Quote quote = new Pricing(GRID.list().overlay(own), Lists.TODAY).quote(work);
        assertEquals(
                BigDecimal.valueOf(cents, 2)
                        .multiply(BigDecimal.valueOf(work.n()))
                        .stripTrailingZeros(),
                plain(quote));
        PriceList gone = Lists.read("{\"tariffs\": {\"acme/m\": []}}");
        assertEquals(
                Basis.UNKNOWN,
                new Pricing(GRID.list().overlay(gone), Lists.TODAY).quote(work).basis());
    }

    private static BigDecimal plain(Quote quote) {
        return quote.money().orElseThrow().amount().stripTrailingZeros();
    }

    @Property
    void theSameInputGivesTheSameQuote(@ForAll("pricings") Pricing pricing, @ForAll("workloads") Workload work) {
        Quote quote = pricing.quote(work);
        assertEquals(quote, pricing.quote(work.toBuilder().build()));
        assertEquals(quote.hashCode(), pricing.quote(work).hashCode());
    }

    private static boolean atLeast(Optional<BigDecimal> more, Optional<BigDecimal> less) {
        return more.isEmpty()
                || less.filter(end -> end.compareTo(more.get()) > 0).isEmpty();
    }

    private static Range sum(List<PriceLine> lines) {
        return lines.stream().map(PriceLine::amount).reduce(Range.ZERO, Range::plus);
    }

    private static long tokens(Workload work) {
        return end(GRID.quote(work), PriceLine.IMAGE_OUTPUT, true);
    }

    private static long end(Quote quote, String kind, boolean upper) {
        Range quantity = line(quote.lines(), kind).quantity();
        return (upper ? quantity.max().orElseThrow() : quantity.min()).longValueExact();
    }

    @Provide
    Arbitrary<Pricing> pricings() {
        return Arbitraries.of(GRID, AREA, TABLE, UNKNOWN);
    }

    @Provide
    Arbitrary<PixelSize> sizes() {
        return Combinators.combine(
                        Arbitraries.integers().between(16, 4096),
                        Arbitraries.integers().between(16, 4096))
                .as(PixelSize::of);
    }

    /** One call of sizes that the grid takes. */
    @Provide
    Arbitrary<Workload> squares() {
        Arbitrary<PixelSize> legal = Combinators.combine(
                        Arbitraries.integers().between(60, 180),
                        Arbitraries.integers().between(60, 180))
                .as((w, h) -> PixelSize.of(16 * w, 16 * h));
        return Combinators.combine(legal, references(), Arbitraries.integers().between(1, 10), prompts())
                .as((size, references, n, bytes) -> work(size, references, List.of(n), bytes));
    }

    @Provide
    Arbitrary<Workload> workloads() {
        Arbitrary<List<Integer>> calls =
                Arbitraries.integers().between(1, 10).list().ofMinSize(1).ofMaxSize(4);
        return Combinators.combine(sizes(), references(), calls, prompts()).as(PricingProperties::work);
    }

    private Arbitrary<List<PixelSize>> references() {
        return sizes().list().ofMaxSize(4);
    }

    private static Arbitrary<Integer> prompts() {
        return Arbitraries.integers().between(1, 32_000);
    }

    private static Workload work(PixelSize size, List<PixelSize> references, List<Integer> calls, int bytes) {
        return Workload.builder()
                .seller("acme")
                .model("m")
                .size(ImageSize.pixels(size))
                .pixels(size)
                .quality(Quality.MEDIUM)
                .references(references)
                .calls(calls)
                .promptBytes(bytes)
                .build();
    }
}
