package dev.easel.replicate;

import dev.easel.spi.ProviderOptions;

/** How to reach Replicate. Immutable and safe to share; never prints the key. */
public final class ReplicateOptions extends ProviderOptions {

    private ReplicateOptions(Builder builder) {
        super(builder);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReplicateOptions}. Not thread-safe. */
    public static final class Builder extends ProviderOptions.Builder<Builder> {

        Builder() {
            super(Replicate.ID, Replicate.BASE_URL);
        }

        @Override
        protected Builder self() {
            return this;
        }

        ReplicateOptions build() {
            return new ReplicateOptions(this);
        }
    }
}
