package dev.easel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.json.Json;
import dev.easel.plan.PlannedCall;
import dev.easel.pricing.Basis;
import dev.easel.pricing.Cost;
import dev.easel.pricing.Credits;
import dev.easel.pricing.Money;
import dev.easel.pricing.PriceList;
import dev.easel.pricing.PriceListReader;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageResult;
import dev.easel.spi.Facts;
import dev.easel.spi.LocalContext;
import dev.easel.spi.Step;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a result says it was promised, what it did cost, and by how much these differ. */
@Timeout(60)
class CostTest {

    /** An image is 900 to 1,100 tokens at 30 USD a million, and 20 credits. */
    private static final String BY_TOKENS = """
            {"source": "made up", "read": "2026-11-22", "tariffs": {"acme/seeded": [
             {"currency": "USD", "output": {"tokens": [900, 1100]}, "perMillionTokens": {"imageOut": 30},
              "usage": {"input": "in", "output": "out"}, "creditsAs": "gpt-image-2"}]}}""";

    @TempDir
    Path dir;

    /** Five images in three calls: 0.135 to 0.165 USD, 100 credits. */
    private ImageResult generate(String prices, FakeProvider.Work work) throws IOException {
        PriceList list =
                PriceListReader.read(new ByteArrayInputStream(prices.getBytes(StandardCharsets.UTF_8)), "prices.json");
        ImageRequest five = ImageRequest.builder()
                .prompt("A boat")
                .model(TestModels.SEEDED)
                .n(5)
                .build();
        try (Easel easel = Easel.builder()
                .provider(new FakeProvider(work))
                .prices(list)
                .spoolDirectory(dir.resolve("spool"))
                .clock(Clock.fixed(TestModels.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
                .build()) {
            ImageResult result = easel.generate(five);
            assertEquals(easel.plan(five).quote(), result.quote());
            return result;
        }
    }

    private ImageResult generate(FakeProvider.Work work) throws IOException {
        return generate(BY_TOKENS, work);
    }

    /** Draws, and says that so many tokens were used for each image. */
    private static FakeProvider.Work using(long tokens) {
        return (call, context) -> used(call, context, tokens * call.n());
    }

    private static Step used(PlannedCall call, LocalContext context, long tokens) throws IOException {
        Step.Done done = (Step.Done) FakeProvider.draw(call, context);
        Json usage = Json.object().put("in", 0).put("out", tokens).build();
        return new Step.Done(done.images(), Facts.builder().usage(usage).build());
    }

    private static FakeProvider.Work secondCallFails(Charge charge) {
        Step failed = new Step.Fail(Failure.builder()
                .category(Category.SERVER)
                .message("Failed.")
                .charge(charge)
                .build());
        return (call, context) -> call.first() == 2 ? failed : used(call, context, 1000L * call.n());
    }

    private static Optional<Money> usd(String amount) {
        return Optional.of(Money.of(amount, "USD"));
    }

    @Test
    void aBillWithinThePromiseDiffersByNothing() throws IOException {
        ImageResult result = generate(using(1000));

        assertEquals(usd("0.135"), result.quote().moneyMin());
        assertEquals(usd("0.165"), result.quote().moneyMax());
        assertEquals(usd("0.15"), result.cost().money());
        assertEquals(Basis.PUBLISHED, result.cost().basis());
        assertEquals(Optional.of(Credits.of(100)), result.cost().credits());
        assertTrue(result.deviation().isNone());
        assertEquals("as quoted", result.deviation().toString());
    }

    @Test
    void aBillAboveThePromiseSaysByHowMuch() throws IOException {
        ImageResult result = generate(using(1200));

        assertEquals(usd("0.18"), result.cost().money());
        assertEquals("+0 credits, +0.015 USD", result.deviation().toString());
        assertTrue(result.deviation().isAbove());
        assertTrue(result.cost().exceeds(result.quote()));
    }

    @Test
    void aBillBelowThePromiseSaysByHowMuch() throws IOException {
        ImageResult result = generate(using(800));

        assertEquals("+0 credits, -0.015 USD", result.deviation().toString());
        assertFalse(result.deviation().isAbove());
    }

    @Test
    void aCallThatWasNotBilledIsMissingFromTheBill() throws IOException {
        ImageResult result = generate(secondCallFails(Charge.NO));

        assertEquals(usd("0.09"), result.cost().money());
        assertEquals(OptionalLong.of(-40), result.deviation().credits());
        assertEquals("-40 credits, -0.045 USD", result.deviation().toString());
        assertFalse(result.cost().isUncertain());
    }

    @Test
    void aCallInDoubtIsItsUpperEndAndTheBillIsUncertain() throws IOException {
        ImageResult result = generate(secondCallFails(Charge.MAYBE));

        assertEquals(usd("0.156"), result.cost().money());
        assertEquals(Optional.of(Credits.of(100)), result.cost().credits());
        assertEquals(Basis.ASSUMED, result.cost().basis());
        assertTrue(result.cost().isUncertain());
        assertTrue(result.deviation().isNone());
    }

    @Test
    void withoutUsageTheBillIsTheTariffOnWhatCame() throws IOException {
        Cost cost = generate(FakeProvider::draw).cost();

        assertEquals(usd("0.165"), cost.money());
        assertEquals(Basis.ASSUMED, cost.basis());
        assertFalse(cost.isUncertain());
    }

    @Test
    void withoutATariffNobodyKnowsAndNothingIsTakenForFree() throws IOException {
        ImageResult result = generate("{\"tariffs\": {\"acme/seeded\": []}}", using(1000));

        assertEquals(Optional.empty(), result.cost().money());
        assertEquals(Optional.empty(), result.cost().credits());
        assertEquals(Basis.UNKNOWN, result.cost().basis());
        assertEquals("credits unknown, money unknown", result.deviation().toString());
        assertFalse(result.deviation().isNone());
    }

    @Test
    void theLinesOfABillAreThoseOfItsCalls() throws IOException {
        List<String> kinds = generate(using(1000)).cost().moneyLines().stream()
                .map(line -> line.kind() + " " + line.quantity())
                .toList();

        assertEquals(List.of("image-output 2000", "image-output 2000", "image-output 1000"), kinds);
    }
}
