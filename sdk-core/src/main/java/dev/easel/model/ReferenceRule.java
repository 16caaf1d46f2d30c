package dev.easel.model;

import dev.easel.house.HouseStyle;
import dev.easel.image.AspectRatio;
import dev.easel.image.ImageFormat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.immutables.value.Value;

/** How many reference images a model looks at, and which. Immutable; an unset bound is no bound. */
@Value.Immutable
@HouseStyle
public interface ReferenceRule {

    /** Starts a rule that takes none. */
    static Builder builder() {
        return new Builder();
    }

    /** How many it needs at least. */
    @Value.Default
    default int min() {
        return 0;
    }

    /** How many it takes at most. */
    @Value.Default
    default int max() {
        return 0;
    }

    /** What it reads; empty if the vendor does not say. */
    Set<ImageFormat> formats();

    /** The largest file, in bytes. */
    OptionalLong maxBytes();

    /** The shortest edge, in pixels. */
    OptionalInt minEdge();

    /** The longest edge, in pixels. */
    OptionalInt maxEdge();

    /** The largest area, in pixels. */
    OptionalLong maxPixels();

    /** The longest shape, such as 16:1, either way round. */
    Optional<AspectRatio> maxRatio();

    /** Whether it takes a URL as it is; else Easel downloads it. */
    @Value.Default
    default boolean urls() {
        return false;
    }

    /** How many references and images of one call together, where the vendor counts both. */
    OptionalInt maxWithOutputs();

    /** Builds {@link ReferenceRule}s. Not thread-safe. */
    final class Builder extends ImmutableReferenceRule.Builder {
        Builder() {}
    }
}
