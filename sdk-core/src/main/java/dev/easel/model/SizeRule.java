package dev.easel.model;

import dev.easel.image.AspectRatio;
import dev.easel.image.ImageSize;
import dev.easel.image.SizeTier;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which sizes a model takes. Immutable.
 *
 * @param auto whether the vendor can choose
 * @param tiers the steps it has, the smallest first; at least one, unless the model is never called
 * @param grid the rule for free pixels, if it takes them
 * @param anchor the shape whose area a free shape of a tier comes closest to; without one only listed shapes are taken
 * @param approximate whether delivered pixels may differ from those that the tables give
 */
public record SizeRule(
        boolean auto,
        NavigableMap<SizeTier, TierSizes> tiers,
        Optional<PixelGrid> grid,
        Optional<AspectRatio> anchor,
        boolean approximate) {

    /** Keeps an own copy. */
    public SizeRule {
        tiers = Collections.unmodifiableNavigableMap(new TreeMap<>(tiers));
    }

    /** The rule of a model that is never called. */
    static SizeRule none() {
        return new SizeRule(false, new TreeMap<>(), Optional.empty(), Optional.empty(), false);
    }

    /** What the model makes of a size: the exact pixels to send, or why not and what instead. */
    public SizeResolution resolve(ImageSize asked) {
        return new SizeResolver(this).resolve(asked);
    }

    /** What is sent where a request names no size: the 1K square, else the closest that the model has. */
    public ResolvedSize standard() {
        return SizeResolver.legalOrNearest(resolve(ImageSize.tier(SizeTier.K1)));
    }
}
