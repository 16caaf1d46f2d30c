package dev.easel.openai;

import dev.easel.error.InvalidRequestException;
import dev.easel.model.ModelId;
import dev.easel.spi.ProviderOptions;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How to reach OpenAI, Azure, or another server that speaks OpenAI's API. Immutable and safe to share; never prints the key. */
public final class OpenAiOptions extends ProviderOptions {

    private final Map<String, String> headers;
    private final Map<String, ModelId> deployments;

    private OpenAiOptions(Builder builder) {
        super(builder);
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(builder.headers));
        deployments = Collections.unmodifiableMap(new LinkedHashMap<>(builder.deployments));
    }

    static Builder builder() {
        return new Builder();
    }

    /** The headers that name organisation and project. */
    Map<String, String> headers() {
        return headers;
    }

    /** The model behind each deployment, by the deployment's name. */
    Map<String, ModelId> deployments() {
        return deployments;
    }

    /** Builds {@link OpenAiOptions}. Not thread-safe. */
    public static final class Builder extends ProviderOptions.Builder<Builder> {

        private final Map<String, String> headers = new LinkedHashMap<>();
        private final Map<String, ModelId> deployments = new LinkedHashMap<>();

        Builder() {
            super(OpenAi.ID, OpenAi.BASE_URL);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Sets the organisation that is billed, for keys that belong to several; unset, the key's own.
         *
         * @throws InvalidRequestException if it is empty, or holds a blank, a line break or a character outside ASCII
         */
        public Builder organization(String id) {
            return header("OpenAI-Organization", id);
        }

        /**
         * Sets the project that is billed, for keys that belong to several; unset, the key's own.
         *
         * @throws InvalidRequestException if it is empty, or holds a blank, a line break or a character outside ASCII
         */
        public Builder project(String id) {
            return header("OpenAI-Project", id);
        }

        private Builder header(String name, String value) {
            if (value.isEmpty() || !value.chars().allMatch(c -> c > ' ' && c < 127)) {
                throw new InvalidRequestException(
                        "The value of %s is empty, or holds a blank, a line break or a character outside ASCII. Copy it again."
                                .formatted(name));
            }
            headers.put(name, value);
            return this;
        }

        /**
         * Names a deployment, as Azure has them. It can do what its model can, under its own name, and has no shutdown day,
         * since its host decides that. The first one is taken where a request names no model. With one deployment named, the
         * provider has no other models than those that are named.
         *
         * @param name what the host calls it, and what a request then says after the provider's id
         * @param model one of {@link OpenAiModels}
         * @throws InvalidRequestException if OpenAI has no such model
         */
        public Builder deployment(String name, ModelId model) {
            OpenAiCatalog.card(model);
            deployments.put(name, model);
            return this;
        }

        OpenAiOptions build() {
            return new OpenAiOptions(this);
        }
    }
}
