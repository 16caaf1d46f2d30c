package dev.easel.model;

import dev.easel.house.HouseStyle;
import dev.easel.image.AspectRatio;
import dev.easel.image.ImageSize;
import dev.easel.image.PixelSize;
import dev.easel.image.SizeTier;
import java.util.Optional;
import org.immutables.value.Value;

/** A size that a model takes, in all the words that a vendor may want. Immutable. */
@Value.Immutable
@HouseStyle
public abstract class ResolvedSize {

    ResolvedSize() {}

    /** Starts one; the size is required. */
    static Builder builder() {
        return new Builder();
    }

    /** The size as it can be asked. */
    public abstract ImageSize size();

    /** The exact pixels; empty if the vendor chooses them, or does not say them. */
    public abstract Optional<PixelSize> pixels();

    /** The tier, where the model has one of these pixels. */
    public abstract Optional<SizeTier> tier();

    /** The shape, where the model names it. */
    public abstract Optional<AspectRatio> ratio();

    /** The pixels if they are known, else the size as asked. */
    @Override
    public String toString() {
        return pixels().map(PixelSize::toString).orElseGet(() -> size().toString());
    }

    /** Builds {@link ResolvedSize}s. Not thread-safe. */
    static final class Builder extends ImmutableResolvedSize.Builder {
        Builder() {}
    }
}
