package dev.easel.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.InvalidRequestException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ImageSizeProperties {

    @Property
    void whatToStringWritesParseReads(@ForAll("sizes") ImageSize size) {
        assertEquals(size, ImageSize.parse(size.toString()));
    }

    @Property
    void everyTierIsReadAsItIsWritten(@ForAll @IntRange(min = 1, max = 9999) int hundredths) {
        SizeTier tier = new SizeTier(hundredths);
        assertEquals(tier, SizeTier.parse(tier.toString()));
        assertEquals(tier, SizeTier.parse(tier.toString().toLowerCase(java.util.Locale.ROOT)));
    }

    @Property
    void parseGivesASizeOrAnErrorThatShowsTheText(@ForAll String text) {
        try {
            ImageSize size = ImageSize.parse(text);
            assertEquals(size, ImageSize.parse(size.toString()));
        } catch (InvalidRequestException e) {
            assertTrue(e.getMessage().length() < text.length() + 200);
        }
    }

    @Property
    void ratiosOfOneShapeAreTheSameShape(
            @ForAll @IntRange(min = 1, max = 200) int width,
            @ForAll @IntRange(min = 1, max = 200) int height,
            @ForAll @IntRange(min = 1, max = 300) int factor) {
        AspectRatio ratio = AspectRatio.of(width, height);
        assertTrue(ratio.sameShape(AspectRatio.of(width * factor, height * factor)));
        assertEquals(width * 3 == height * 2, ratio.sameShape(AspectRatio.of(2, 3)));
    }

    @Example
    void theWaysToWriteASizeAreRead() {
        assertEquals(ImageSize.auto(), ImageSize.parse(" AUTO "));
        assertEquals(ImageSize.tier(SizeTier.K2), ImageSize.parse("2K"));
        assertEquals(ImageSize.tier(SizeTier.K2, AspectRatio.of(16, 9)), ImageSize.parse("2k 16:9"));
        assertEquals(ImageSize.tier(SizeTier.K1, AspectRatio.of(16, 9)), ImageSize.parse("16:9"));
        assertEquals(ImageSize.pixels(1536, 1024), ImageSize.parse("1536x1024"));
        assertEquals(ImageSize.pixels(1536, 1024), ImageSize.parse("1536 × 1024"));
        assertEquals(ImageSize.tier(new SizeTier(150)), ImageSize.parse("1.5K"));
        assertEquals("0.75K", new SizeTier(75).toString());
        assertEquals("1K", ImageSize.parse("1:1").toString());
    }

    @Example
    void nonsenseIsRefusedWithTheWaysToWriteIt() {
        for (String text :
                new String[] {"", "big", "1024", "x", "1024x", "0x10", "99999x1", "-1:2", "1:", "0K", "100K", "2K 16x9"
                }) {
            assertThrows(InvalidRequestException.class, () -> ImageSize.parse(text), text);
        }
        InvalidRequestException e = assertThrows(InvalidRequestException.class, () -> ImageSize.parse("huge"));
        assertTrue(e.getMessage().contains("huge") && e.getMessage().contains("2K 16:9"), e.getMessage());
    }

    @Provide
    Arbitrary<ImageSize> sizes() {
        Arbitrary<SizeTier> tiers = Arbitraries.integers().between(1, 9999).map(SizeTier::new);
        Arbitrary<Integer> parts = Arbitraries.integers().between(1, AspectRatio.MAX_PART);
        Arbitrary<Integer> edges = Arbitraries.integers().between(1, PixelSize.MAX_EDGE);
        return Arbitraries.oneOf(
                Arbitraries.just(ImageSize.auto()),
                Combinators.combine(tiers, parts, parts).as((t, a, b) -> ImageSize.tier(t, AspectRatio.of(a, b))),
                tiers.map(ImageSize::tier),
                Combinators.combine(edges, edges).as(ImageSize::pixels));
    }
}
