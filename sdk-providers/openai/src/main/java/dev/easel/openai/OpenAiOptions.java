package dev.easel.openai;

import dev.easel.spi.ProviderOptions;

/** How to reach OpenAI. Immutable and safe to share; never prints the key. */
public final class OpenAiOptions extends ProviderOptions {

    private OpenAiOptions(Builder builder) {
        super(builder);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OpenAiOptions}. Not thread-safe. */
    public static final class Builder extends ProviderOptions.Builder<Builder> {

        Builder() {
            super(OpenAi.ID, OpenAi.BASE_URL);
        }

        @Override
        protected Builder self() {
            return this;
        }

        OpenAiOptions build() {
            return new OpenAiOptions(this);
        }
    }
}
