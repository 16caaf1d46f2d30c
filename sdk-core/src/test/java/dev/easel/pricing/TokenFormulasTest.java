package dev.easel.pricing;

import static dev.easel.pricing.Lists.line;
import static dev.easel.pricing.Lists.pricing;
import static dev.easel.pricing.Lists.range;
import static dev.easel.pricing.Lists.work;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens by formula: patches of references, grids of images. */
class TokenFormulasTest {

    private static final PixelSize SQUARE = PixelSize.of(1024, 1024);

    @Test
    void patchesOfUnknownPixelsReachFromOneToTheMost() {
        Pricing pricing = pricing(
                "\"output\": \"free\", \"inputPer\": \"call\", \"perMillionTokens\": {\"imageIn\": 8}, "
                        + "\"references\": {\"patches\": {\"edge\": 512, \"patch\": 16, \"most\": 1536, \"ratio\": 3}}");
        Workload work = work().addReference(SQUARE).unsizedReferences(2).build();
        assertEquals(
                range("1026", "4096"),
                line(pricing.quote(work).lines(), PriceLine.IMAGE_INPUT).quantity());
    }

    /** Measured at OpenAI: small, narrow, tall and very large pictures; above the most, patches grow. */
    @ParameterizedTest
    @CsvSource({
        "64x64, 16",
        "256x256, 256",
        "400x400, 625",
        "100x800, 352",
        "341x512, 704",
        "1024x1024, 1024",
        "2048x2048, 1521",
        "3840x2160, 1508",
        "6000x4000, 1536",
        "1179x2556, 1482",
        "1x1, 1",
        "1x1000, 352"
    })
    void patchesAreCountedInExactIntegers(String size, long tokens) {
        Patches patches = new Patches(512, 16, 1536, 3);
        Item item = patches.item(new ReferencePrice.Looked(List.of(PixelSize.parse(size)), 0, Map.of()));
        assertEquals(Range.of(tokens), item.quantity());
    }

    @Test
    void theLargestNumberOfPatchesIsNotYetTooLarge() {
        Patches patches = new Patches(512, 16, 1024, 3);
        Item item = patches.item(new ReferencePrice.Looked(List.of(SQUARE), 0, Map.of()));
        assertEquals(Range.of(1024), item.quantity());
    }

    @Test
    void aGridKnowsNothingOfAQualityThatItDoesNotHave() {
        Pricing pricing =
                pricing("\"output\": {\"tokenGrid\": {\"low\": 16}}, \"perMillionTokens\": {\"imageOut\": 30}");
        assertEquals(
                Range.UNKNOWN,
                pricing.quote(work("1024x1024").quality(Quality.HIGH).build()).amount());
    }

    @Test
    void aGridInAutoQualityReachesOverItsWordsInTheSizeThatIsAsked() {
        Pricing pricing = pricing(
                "\"output\": {\"tokenGrid\": {\"low\": 16, \"high\": 96}}, \"perMillionTokens\": {\"imageOut\": 1}");
        Quote quote = pricing.quote(work("1024x1024").quality(Quality.AUTO).build());
        assertEquals(
                range("196", "7024"),
                line(quote.lines(), PriceLine.IMAGE_OUTPUT).quantity());
    }

    @Test
    void aScaleWithoutAnEndHasALowerOne() {
        Pricing pricing = pricing(
                "\"output\": {\"tokenGrid\": {\"low\": 16}, \"scale\": {\"low\": \"unknown\"}}, \"perMillionTokens\": {\"imageOut\": 30}");
        assertEquals(
                Range.UNKNOWN,
                pricing.quote(work("1024x1024").quality(Quality.LOW).build()).amount());
    }

    /** 10.5 cells, which is a tie in landscape and in portrait, and 16 cells, which is none. */
    @ParameterizedTest
    @CsvSource({"1024x672, true", "672x1024, true", "1024x1024, false", "1024x640, false"})
    void halvesAreTies(String size, boolean tie) {
        Pricing pricing =
                pricing("\"output\": {\"tokenGrid\": {\"low\": 16}}, \"perMillionTokens\": {\"imageOut\": 30}");
        PriceLine output =
                line(pricing.quote(work(size).quality(Quality.LOW).build()).lines(), PriceLine.IMAGE_OUTPUT);
        assertEquals(tie, output.quantity().isTie());
        assertEquals(tie, output.note().contains("tie"));
    }
}
