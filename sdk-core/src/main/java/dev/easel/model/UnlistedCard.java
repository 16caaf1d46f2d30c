package dev.easel.model;

import dev.easel.image.AspectRatio;
import dev.easel.image.Background;
import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import dev.easel.image.SizeTier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The card of a model that the catalogue does not know: nothing is checked, so everything is taken. */
public final class UnlistedCard {

    private static final int EDGE_OF_1K = 1024;

    private static final PixelGrid ANY_PIXELS = new PixelGrid(
            1,
            1,
            PixelSize.MAX_EDGE,
            AspectRatio.of(PixelSize.MAX_EDGE, 1),
            1,
            (long) PixelSize.MAX_EDGE * PixelSize.MAX_EDGE);

    private UnlistedCard() {}

    /** The card of a model by its name alone. */
    public static ModelCard of(ModelId id) {
        return ModelCard.builder()
                .id(id)
                .name(id.name())
                .status(Status.UNLISTED)
                .source(new Source("the caller", LocalDate.EPOCH))
                .sizes(sizes())
                .qualities(Arrays.stream(Quality.values())
                        .collect(Collectors.toMap(Function.identity(), Quality::toString)))
                .formats(Arrays.asList(ImageFormat.values()))
                .backgrounds(Arrays.asList(Background.values()))
                .references(ReferenceRule.builder()
                        .max(Integer.MAX_VALUE)
                        .urls(true)
                        .build())
                .mask(Need.OPTIONAL)
                .maxPerCall(Integer.MAX_VALUE)
                .maxSeed(Long.MAX_VALUE)
                .abilities(Arrays.asList(Capability.values()))
                .build();
    }

    private static SizeRule sizes() {
        TreeMap<SizeTier, TierSizes> tiers = new TreeMap<>();
        for (SizeTier tier : List.of(SizeTier.K1, SizeTier.K2, SizeTier.K4)) {
            int edge = tier.hundredths() * EDGE_OF_1K / 100;
            tiers.put(
                    tier,
                    new TierSizes(
                            tier.toString(),
                            List.of(AspectRatio.SQUARE),
                            Map.of(AspectRatio.SQUARE, PixelSize.of(edge, edge)),
                            OptionalLong.empty()));
        }
        return new SizeRule(true, tiers, Optional.of(ANY_PIXELS), Optional.of(AspectRatio.SQUARE), true);
    }
}
