package dev.easel.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.image.Quality;
import dev.easel.image.Reference;
import dev.easel.model.ModelId;
import dev.easel.pricing.Basis;
import dev.easel.pricing.Credits;
import dev.easel.pricing.Money;
import dev.easel.pricing.Quote;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageResult;
import dev.easel.testkit.HeaderOnly;
import dev.easel.testkit.Planning;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sketch costs no money, which is published; in credits it counts as gpt-image-2, so that budgets can be tried. */
class SketchPricesTest {

    private static final Planning SKETCH = Planning.with(Sketch.provider(), LocalDate.of(2026, 11, 22));
    private static final Optional<Money> NOTHING = Optional.of(Money.zero("USD"));

    @ParameterizedTest
    @CsvSource({
        "1K, LOW, 0, 1, 5",
        "1K, MEDIUM, 1, 1, 30",
        "1K, HIGH, 0, 1, 75",
        "2K, MEDIUM, 1, 3, 150",
        "2048x2048, HIGH, 0, 1, 150",
        "4K, HIGH, 2, 1, 320"
    })
    void aSketchIsFreeOfMoneyAndCountsCreditsAsTheModelItStandsFor(
            String size, Quality quality, int references, int n, long credits) {
        Quote quote = SKETCH.plan(Planning.request(ModelId.of("sketch", "sketch-1"))
                        .size(size)
                        .quality(quality)
                        .references(Collections.nCopies(references, HeaderOnly.png(64, 64)))
                        .n(n))
                .quote();

        assertTrue(quote.isFree());
        assertEquals(NOTHING, quote.moneyMax());
        assertEquals(Basis.PUBLISHED, quote.moneyBasis());
        assertEquals(Optional.of(Credits.of(credits)), quote.credits());
    }

    @Test
    void aDrawnSketchCostsWhatWasPromised() {
        ImageRequest request = ImageRequest.builder()
                .prompt("A card 'Hi'")
                .model("sketch/sketch-1")
                .addReference(Reference.of(TestImages.png(TestImages.noise(9, 9, BufferedImage.TYPE_INT_RGB, 1))))
                .n(2)
                .build();
        try (Easel easel = Easel.builder().provider(Sketch.provider()).build()) {
            ImageResult result = easel.generate(request);

            assertEquals(NOTHING, result.cost().money());
            assertEquals(Basis.PUBLISHED, result.cost().basis());
            assertEquals(Optional.of(Credits.of(60)), result.cost().credits());
            assertFalse(result.cost().isUncertain());
            assertEquals("as quoted", result.deviation().toString());
        }
    }
}
