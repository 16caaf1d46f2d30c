package dev.easel.model;

import dev.easel.image.AspectRatio;
import dev.easel.image.ImageSize;
import dev.easel.image.PixelSize;
import dev.easel.image.SizeTier;
import dev.easel.model.SizeResolution.Illegal;
import dev.easel.model.SizeResolution.Legal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the exact size that a rule makes of a wish, or the legal sizes that are closest. */
final class SizeResolver {

    private static final int SUGGESTIONS = 3;

    private final SizeRule rule;

    SizeResolver(SizeRule rule) {
        this.rule = rule;
    }

    static ResolvedSize legalOrNearest(SizeResolution resolution) {
        return resolution instanceof Legal legal
                ? legal.size()
                : ((Illegal) resolution).nearest().get(0);
    }

    SizeResolution resolve(ImageSize asked) {
        if (asked instanceof ImageSize.Tier tier) {
            return ofTier(tier);
        }
        if (asked instanceof ImageSize.Pixels pixels) {
            return ofPixels(pixels.size());
        }
        return rule.auto()
                ? new Legal(ResolvedSize.builder().size(asked).build())
                : new Illegal("The vendor does not choose the size.", List.of(rule.standard()));
    }

    private SizeResolution ofTier(ImageSize.Tier asked) {
        TierSizes tier = rule.tiers().get(asked.tier());
        if (tier == null) {
            return new Illegal("The tiers are " + rule.tiers().keySet() + ".", ofOtherTiers(asked));
        }
        ResolvedSize size = inTier(asked.tier(), tier, asked.ratio());
        return size != null
                ? new Legal(size)
                : new Illegal(reasonAgainstRatio(asked.tier(), tier), ofOtherRatios(asked.tier(), tier, asked.ratio()));
    }

    private @Nullable ResolvedSize inTier(SizeTier step, TierSizes tier, AspectRatio ratio) {
        Optional<AspectRatio> listed = tier.listed(ratio);
        if (listed.isPresent()) {
            return ResolvedSize.builder()
                    .size(ImageSize.tier(step, ratio))
                    .pixels(Optional.ofNullable(tier.pixels().get(listed.get())))
                    .tier(step)
                    .ratio(listed.get())
                    .build();
        }
        PixelSize free = freeShape(tier, ratio);
        return free == null
                ? null
                : ResolvedSize.builder()
                        .size(ImageSize.tier(step, ratio))
                        .pixels(free)
                        .tier(step)
                        .build();
    }

    private @Nullable PixelSize freeShape(TierSizes tier, AspectRatio ratio) {
        if (rule.grid().isEmpty() || rule.anchor().isEmpty()) {
            return null;
        }
        PixelSize anchor = tier.pixels().get(rule.anchor().get());
        return anchor == null
                ? null
                : rule.grid().get().ofShape(ratio, anchor.area(), tier.limit().orElse(Long.MAX_VALUE));
    }

    private String reasonAgainstRatio(SizeTier step, TierSizes tier) {
        return rule.grid().isPresent() && rule.anchor().isPresent()
                ? "The shape must be at most %s.".formatted(rule.grid().get().maxRatio())
                : "The shapes of %s are %s.".formatted(step, tier.ratios());
    }

    private List<ResolvedSize> ofOtherTiers(ImageSize.Tier asked) {
        List<ResolvedSize> found = new ArrayList<>();
        rule.tiers().keySet().stream()
                .sorted(Comparator.comparingDouble(
                        step -> distance(step.hundredths(), asked.tier().hundredths())))
                .forEach(step -> {
                    ResolvedSize size = inTier(step, tierOf(step), asked.ratio());
                    if (size != null) {
                        found.add(size);
                    }
                });
        return found.isEmpty() ? ofOtherRatios(nearestTier(asked.tier()), asked.ratio()) : first(found);
    }

    private SizeTier nearestTier(SizeTier wanted) {
        return rule.tiers().keySet().stream()
                .min(Comparator.comparingDouble(step -> distance(step.hundredths(), wanted.hundredths())))
                .orElseThrow();
    }

    private List<ResolvedSize> ofOtherRatios(SizeTier step, AspectRatio wanted) {
        return ofOtherRatios(step, tierOf(step), wanted);
    }

    private List<ResolvedSize> ofOtherRatios(SizeTier step, TierSizes tier, AspectRatio wanted) {
        List<AspectRatio> candidates = new ArrayList<>(tier.ratios());
        rule.grid().ifPresent(grid -> {
            candidates.add(grid.maxRatio());
            candidates.add(grid.maxRatio().mirrored());
        });
        List<ResolvedSize> found = new ArrayList<>();
        candidates.stream()
                .sorted(Comparator.comparingDouble(ratio -> distance(shape(ratio), shape(wanted))))
                .map(ratio -> inTier(step, tier, ratio))
                .forEach(size -> {
                    if (size != null && !found.contains(size)) {
                        found.add(size);
                    }
                });
        return first(found);
    }

    private SizeResolution ofPixels(PixelSize asked) {
        ResolvedSize listed = listed(asked);
        if (listed != null) {
            return new Legal(listed);
        }
        if (rule.grid().isPresent() && rule.grid().get().takes(asked)) {
            return new Legal(ofExact(asked).build());
        }
        String reason = rule.grid()
                .map(grid -> grid.reasonAgainst(asked))
                .orElse("The model takes only the sizes of its list.");
        return new Illegal(reason, nearestPixels(asked));
    }

    private @Nullable ResolvedSize listed(PixelSize asked) {
        for (var tier : rule.tiers().entrySet()) {
            for (var entry : tier.getValue().pixels().entrySet()) {
                if (entry.getValue().equals(asked)) {
                    return ofExact(asked)
                            .tier(tier.getKey())
                            .ratio(entry.getKey())
                            .build();
                }
            }
        }
        return null;
    }

    private static ResolvedSize.Builder ofExact(PixelSize size) {
        return ResolvedSize.builder().size(ImageSize.pixels(size)).pixels(size);
    }

    private List<ResolvedSize> nearestPixels(PixelSize asked) {
        List<ResolvedSize> found = new ArrayList<>();
        rule.grid().ifPresent(grid -> found.add(SizeResolver.legalOrNearest(ofPixels(grid.nearest(asked)))));
        rule.tiers().values().stream()
                .flatMap(tier -> tier.pixels().values().stream())
                .distinct()
                .sorted(Comparator.<PixelSize>comparingDouble(size -> distance(size, asked))
                        .thenComparing(PixelSize::toString))
                .limit(SUGGESTIONS)
                .map(size -> SizeResolver.legalOrNearest(ofPixels(size)))
                .filter(size -> !found.contains(size))
                .forEach(found::add);
        return found.isEmpty() ? ofOtherRatios(nearestTier(SizeTier.K1), shapeOf(asked)) : first(found);
    }

    private TierSizes tierOf(SizeTier step) {
        TierSizes tier = rule.tiers().get(step);
        if (tier == null) {
            throw new IllegalStateException("No tier " + step);
        }
        return tier;
    }

    private static AspectRatio shapeOf(PixelSize size) {
        return AspectRatio.of(size.width(), size.height());
    }

    private static List<ResolvedSize> first(List<ResolvedSize> found) {
        return found.subList(0, Math.min(SUGGESTIONS, found.size()));
    }

    private static double shape(AspectRatio ratio) {
        return (double) ratio.width() / ratio.height();
    }

    private static double distance(double a, double b) {
        return Math.abs(Math.log(a / b));
    }

    private static double distance(PixelSize a, PixelSize b) {
        return distance(a.width(), b.width()) + distance(a.height(), b.height());
    }
}
