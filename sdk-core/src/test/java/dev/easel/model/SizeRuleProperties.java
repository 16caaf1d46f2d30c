package dev.easel.model;

import static dev.easel.TestModels.CATALOG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.TestModels;
import dev.easel.image.AspectRatio;
import dev.easel.image.ImageSize;
import dev.easel.image.PixelSize;
import dev.easel.image.SizeTier;
import dev.easel.model.SizeResolution.Illegal;
import dev.easel.model.SizeResolution.Legal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SizeRuleProperties {

    @Property
    void whateverIsAskedTheAnswerIsLegalOrNamesLegalSizes(
            @ForAll("rules") SizeRule rule, @ForAll("wishes") ImageSize asked) {
        SizeResolution resolution = rule.resolve(asked);
        if (resolution instanceof Legal legal) {
            assertEquals(asked, legal.size().size());
        } else {
            Illegal illegal = assertInstanceOf(Illegal.class, resolution);
            assertFalse(illegal.reason().isBlank());
            assertFalse(illegal.nearest().isEmpty());
            for (ResolvedSize size : illegal.nearest()) {
                assertEquals(new Legal(size), rule.resolve(size.size()), () -> asked + " suggests " + size);
            }
        }
    }

    @Property
    void planedPixelsObeyTheGridOrStandInTheTable(@ForAll("rules") SizeRule rule, @ForAll("wishes") ImageSize asked) {
        ResolvedSize size = SizeResolver.legalOrNearest(rule.resolve(asked));
        size.pixels()
                .ifPresent(pixels -> assertTrue(
                        rule.grid().map(grid -> grid.takes(pixels)).orElse(false)
                                || rule.tiers().values().stream()
                                        .anyMatch(tier -> tier.pixels().containsValue(pixels)),
                        () -> asked + " became " + size));
    }

    @Property(tries = 300)
    void noLegalSizeIsNearerThanTheNearest(
            @ForAll @IntRange(min = 16, max = 6000) int width,
            @ForAll @IntRange(min = 16, max = 6000) int height,
            @ForAll @IntRange(min = 1, max = 240) int across,
            @ForAll @IntRange(min = 1, max = 240) int down) {
        PixelGrid grid = grid();
        PixelSize asked = PixelSize.of(width, height);
        PixelSize nearest = grid.nearest(asked);
        PixelSize other = PixelSize.of(across * 16, down * 16);
        assertTrue(grid.takes(nearest));
        assertTrue(
                !grid.takes(other) || distance(asked, nearest) <= distance(asked, other) + 1e-9,
                () -> asked + ": " + nearest + " is not nearer than " + other);
    }

    private static double distance(PixelSize a, PixelSize b) {
        return Math.abs(Math.log((double) a.width() / b.width()))
                + Math.abs(Math.log((double) a.height() / b.height()));
    }

    @Property
    void aLegalSizeIsItsOwnNearest(
            @ForAll @IntRange(min = 1, max = 240) int across, @ForAll @IntRange(min = 1, max = 240) int down) {
        PixelSize size = PixelSize.of(across * 16, down * 16);
        if (grid().takes(size)) {
            assertEquals(size, grid().nearest(size));
        }
    }

    @Property
    void aFreeShapeHasTheAskedShapeToOnePercentAndStaysBelowItsTiersLimit(
            @ForAll("tiers") SizeTier tier,
            @ForAll @IntRange(min = 1, max = 60) int across,
            @ForAll @IntRange(min = 1, max = 60) int down) {
        SizeRule rule = rule(TestModels.GRID);
        AspectRatio ratio = AspectRatio.of(across, down);
        if (rule.resolve(ImageSize.tier(tier, ratio)) instanceof Legal legal) {
            PixelSize pixels = legal.size().pixels().orElseThrow();
            double error = Math.abs((double) pixels.width() * down / ((double) pixels.height() * across) - 1);
            assertTrue(error <= 0.0101, () -> ratio + " became " + pixels);
            assertTrue(pixels.area() <= rule.tiers().get(tier).limit().orElseThrow());
        } else {
            assertTrue(Math.max(across, down) > 3 * Math.min(across, down) * 0.98, () -> ratio + " was refused");
        }
    }

    @Property(tries = 60)
    void noOtherSizeOfAFreeShapeComesCloserToTheTiersArea(
            @ForAll("tiers") SizeTier tier,
            @ForAll @IntRange(min = 1, max = 30) int across,
            @ForAll @IntRange(min = 1, max = 30) int down) {
        PixelGrid grid = grid();
        AspectRatio ratio = AspectRatio.of(across, down);
        TierSizes sizes = rule(TestModels.GRID).tiers().get(tier);
        long area = sizes.pixels().get(AspectRatio.of(3, 2)).area();
        long limit = sizes.limit().orElseThrow();
        long best = Long.MAX_VALUE;
        for (int w = 16; w <= 3840; w += 16) {
            for (int h = 16; h <= 3840; h += 16) {
                boolean shaped = Math.abs((long) w * down - (long) h * across) * 100 <= (long) h * across;
                if (shaped && (long) w * h <= limit && grid.takes(PixelSize.of(w, h))) {
                    best = Math.min(best, Math.abs((long) w * h - area));
                }
            }
        }
        PixelSize found = grid.ofShape(ratio, area, limit);
        assertEquals(best, found == null ? Long.MAX_VALUE : Math.abs(found.area() - area), () -> ratio + ": " + found);
    }

    @Example
    void aScreenOf1080LinesSnapsToTheGridOf16() {
        Illegal illegal = assertInstanceOf(Illegal.class, rule(TestModels.GRID).resolve(ImageSize.pixels(1920, 1080)));
        assertEquals("1920x1088", illegal.nearest().get(0).toString());
        assertEquals("Both edges must be multiples of 16.", illegal.reason());
    }

    @Example
    void theTablesGiveTheirOwnPixelsInBothDirections() {
        assertPixels(TestModels.GRID, "2K 16:9", "2048x1152");
        assertPixels(TestModels.GRID, "2K 9:16", "1152x2048");
        assertPixels(TestModels.GRID, "4K", "2880x2880");
        assertPixels(TestModels.GRID, "1K 7:3", "1568x672");
        assertPixels(TestModels.TABLE, "2K 9:16", "1536x2752");
    }

    @Example
    void aShapeWhosePixelsAreUnknownIsTakenWithoutPixels() {
        ResolvedSize size = legal(TestModels.TABLE, "2K 5:4");
        assertTrue(size.pixels().isEmpty());
        assertEquals("5:4", size.ratio().orElseThrow().toString());
    }

    @Example
    void pixelsOfATableKeepTheVendorsWords() {
        ResolvedSize size = legal(TestModels.TABLE, "2752x1536");
        assertEquals(SizeTier.K2, size.tier().orElseThrow());
        assertEquals(AspectRatio.of(16, 9), size.ratio().orElseThrow());
    }

    @Example
    void withoutA1KTheClosestTierIsTheStandard() {
        assertEquals("1024x1024", rule(TestModels.GRID).standard().toString());
        assertEquals("512x512", rule(TestModels.TABLE).standard().toString());
    }

    private static void assertPixels(ModelId model, String asked, String pixels) {
        assertEquals(pixels, legal(model, asked).pixels().orElseThrow().toString());
    }

    private static ResolvedSize legal(ModelId model, String asked) {
        return assertInstanceOf(Legal.class, rule(model).resolve(ImageSize.parse(asked)))
                .size();
    }

    private static SizeRule rule(ModelId model) {
        return CATALOG.find(model).orElseThrow().sizes();
    }

    private static PixelGrid grid() {
        return rule(TestModels.GRID).grid().orElseThrow();
    }

    @Provide
    Arbitrary<SizeRule> rules() {
        return Arbitraries.of(TestModels.GRID, TestModels.TABLE, TestModels.LIST, TestModels.FREE)
                .map(SizeRuleProperties::rule);
    }

    @Provide
    Arbitrary<SizeTier> tiers() {
        return Arbitraries.of(SizeTier.K1, SizeTier.K2, SizeTier.K4);
    }

    @Provide
    Arbitrary<ImageSize> wishes() {
        Arbitrary<Integer> edges = Arbitraries.integers().between(1, 9000);
        Arbitrary<Integer> parts = Arbitraries.integers().between(1, 32);
        Arbitrary<SizeTier> steps =
                Arbitraries.of("0.5K", "1K", "1.5K", "2K", "3K", "4K", "8K").map(SizeTier::parse);
        return Arbitraries.oneOf(
                Arbitraries.just(ImageSize.auto()),
                edges.flatMap(w -> edges.map(h -> ImageSize.pixels(w, h))),
                steps.flatMap(step -> parts.flatMap(a -> parts.map(b -> ImageSize.tier(step, AspectRatio.of(a, b))))));
    }
}
