package dev.easel.bytedance;

import dev.easel.spi.ProviderOptions;

/** How to reach ByteDance. Immutable and safe to share; never prints the key. */
public final class BytedanceOptions extends ProviderOptions {

    private BytedanceOptions(Builder builder) {
        super(builder);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BytedanceOptions}. Not thread-safe. */
    public static final class Builder extends ProviderOptions.Builder<Builder> {

        Builder() {
            super(Bytedance.ID, Bytedance.BASE_URL);
            sells("volces.com", "volcengine");
        }

        @Override
        protected Builder self() {
            return this;
        }

        BytedanceOptions build() {
            return new BytedanceOptions(this);
        }
    }
}
