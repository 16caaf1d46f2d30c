package dev.easel.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.Easel;
import dev.easel.budget.Amount;
import dev.easel.budget.CreditLedger;
import dev.easel.budget.CreditPlan;
import dev.easel.budget.Entry;
import dev.easel.budget.WindowBalance;
import dev.easel.budget.local.MemoryLedger;
import dev.easel.error.Category;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.image.ImageSize;
import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import dev.easel.model.CatalogReader;
import dev.easel.model.ModelCatalog;
import dev.easel.pricing.Credits;
import dev.easel.request.ImageRequest;
import dev.easel.request.RequestMatrix;
import dev.easel.result.ImageResult;
import dev.easel.result.ImageResults;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A fan-out of ten where three fail keeps seven and charges seven; a sketch of low quality counts 5 credits. */
@Timeout(120)
class SketchFanOutTest {

    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2026, 11, 25).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    private static final ImageRequest CARD = ImageRequest.builder()
            .prompt("A card 'Hi'")
            .size("1024x640")
            .quality(Quality.LOW)
            .build();

    /** Two calls are refused and one is told to wait, all for nothing. */
    private static final SketchScript THREE_OF_TEN_FAIL = Sketch.script()
            .draw()
            .times(2)
            .then()
            .refuse("No faces.")
            .then()
            .draw()
            .times(3)
            .then()
            .outOfCredit()
            .then()
            .refuse("No.")
            .then()
            .draw();

    private final CreditLedger ledger = MemoryLedger.create(CLOCK);

    @TempDir
    Path dir;

    private Easel standIn(SketchScript script) {
        ledger.open("acme", CreditPlan.FREE);
        return Easel.builder()
                .provider(Sketch.provider())
                .standIn(Sketch.standIn(script))
                .models(oneForEachCall())
                .budget(ledger, "acme")
                .clock(CLOCK)
                .build();
    }

    /** So that a request of several images is a fan-out. */
    private static ModelCatalog oneForEachCall() {
        String json = """
                {"provider": "sketch", "source": "ours", "read": "2026-11-22",
                 "models": [{"id": "sketch-1", "like": "sketch-1", "status": "current", "maxPerCall": 1}]}""";
        try {
            return CatalogReader.read(
                    new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                    "test",
                    Sketch.provider().catalog());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Amount> booked(Entry.Kind kind) {
        return ledger.entries("acme", Instant.EPOCH, CLOCK.instant().plusSeconds(1)).stream()
                .filter(entry -> entry.kind() == kind)
                .map(Entry::amount)
                .toList();
    }

    private void assertFiftyWereHeldAndThirtyFiveAreCharged() {
        assertEquals(List.of(credits(50)), booked(Entry.Kind.HELD));
        assertEquals(7, booked(Entry.Kind.SETTLED).size());
        assertEquals(List.of(credits(15)), booked(Entry.Kind.RELEASED));
        WindowBalance day = ledger.balance("acme").windows().get(0);
        assertEquals(credits(35), day.used());
        assertEquals(credits(0), day.held());
        assertEquals(List.of(), ledger.uncertain("acme"));
    }

    private static Amount credits(long amount) {
        return Amount.of(Credits.of(amount));
    }

    private static Map<Category, Long> categories(List<Failure> failures) {
        return failures.stream().collect(Collectors.groupingBy(Failure::category, Collectors.counting()));
    }

    @Test
    void oneRequestOfTenImages() {
        try (Easel easel = standIn(THREE_OF_TEN_FAIL)) {
            ImageResult result = easel.generate(CARD.toBuilder().n(10).build());

            assertEquals(7, result.saveIn(dir).size());
            assertEquals(Map.of(Category.MODERATED, 2L, Category.QUOTA, 1L), categories(result.failures()));
            assertEquals(Credits.of(35), result.cost().credits().orElseThrow());
            assertThrows(EaselException.class, result::orThrow);
        }
        assertFiftyWereHeldAndThirtyFiveAreCharged();
    }

    @Test
    void tenRequestsOfOneImageEach() {
        try (Easel easel = standIn(THREE_OF_TEN_FAIL)) {
            ImageResults results = easel.generateAll(
                    RequestMatrix.of(CARD).seeds(0, 1, 2, 3, 4, 5, 6, 7, 8, 9).requests());

            List<Path> files = results.saveIn(dir);
            assertEquals(7, Set.copyOf(files).size());
            assertEquals(Map.of(Category.MODERATED, 2L, Category.QUOTA, 1L), categories(results.failures()));
            assertEquals(List.of(), results.notStarted());
            assertEquals(Credits.of(50), results.quote().credits());
            assertEquals(Credits.of(35), results.cost().credits());
            assertThrows(EaselException.class, results::orThrow);
        }
        assertFiftyWereHeldAndThirtyFiveAreCharged();
    }

    @Test
    void aMasterIsDrawnAsSquareVerticalAndUltrawideVariants() {
        try (Easel easel = standIn(SketchScript.NONE)) {
            ImageResults results = easel.generateAll(
                    CARD.variants(ImageSize.parse("1:1"), ImageSize.parse("9:16"), ImageSize.parse("21:9")));

            assertEquals(
                    List.of(PixelSize.of(1024, 1024), PixelSize.of(864, 1536), PixelSize.of(1568, 672)),
                    results.images().stream().map(image -> image.size()).toList());
        }
    }
}
