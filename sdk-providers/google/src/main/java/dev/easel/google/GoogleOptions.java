package dev.easel.google;

import dev.easel.spi.ProviderOptions;

/** How to reach the Gemini API. Immutable and safe to share; never prints the key. */
public final class GoogleOptions extends ProviderOptions {

    private GoogleOptions(Builder builder) {
        super(builder);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link GoogleOptions}. Not thread-safe. */
    public static final class Builder extends ProviderOptions.Builder<Builder> {

        Builder() {
            super(Google.ID, Google.BASE_URL);
        }

        @Override
        protected Builder self() {
            return this;
        }

        GoogleOptions build() {
            return new GoogleOptions(this);
        }
    }
}
