package dev.easel.bfl;

import dev.easel.spi.ProviderOptions;

/** How to reach Black Forest Labs. Immutable and safe to share; never prints the key. */
public final class BflOptions extends ProviderOptions {

    private BflOptions(Builder builder) {
        super(builder);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BflOptions}. Not thread-safe. */
    public static final class Builder extends ProviderOptions.Builder<Builder> {

        Builder() {
            super(Bfl.ID, Bfl.BASE_URL);
            sells("bfl.ai", Bfl.ID);
        }

        @Override
        protected Builder self() {
            return this;
        }

        BflOptions build() {
            return new BflOptions(this);
        }
    }
}
