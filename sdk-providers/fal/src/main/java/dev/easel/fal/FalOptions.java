package dev.easel.fal;

import dev.easel.spi.ProviderOptions;

/** How to reach fal.ai. Immutable and safe to share; never prints the key. */
public final class FalOptions extends ProviderOptions {

    private FalOptions(Builder builder) {
        super(builder);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FalOptions}. Not thread-safe. */
    public static final class Builder extends ProviderOptions.Builder<Builder> {

        Builder() {
            super(Fal.ID, Fal.BASE_URL);
            sells("fal.run", Fal.ID);
            sells("falrun.com", Fal.ID);
        }

        @Override
        protected Builder self() {
            return this;
        }

        FalOptions build() {
            return new FalOptions(this);
        }
    }
}
