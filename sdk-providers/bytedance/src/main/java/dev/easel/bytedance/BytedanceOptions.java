package dev.easel.bytedance;

import dev.easel.spi.ApiKey;
import java.util.function.Supplier;

/** How to reach ByteDance. Immutable and safe to share; never prints the key. */
public final class BytedanceOptions {

    private final String id;
    private final ApiKey key;

    private BytedanceOptions(Builder builder) {
        id = builder.id;
        key = builder.key;
    }

    static Builder builder() {
        return new Builder();
    }

    /** The id by which requests name the provider; {@value Bytedance#ID} unless it was set. */
    public String id() {
        return id;
    }

    /** The key, which says only whether it is there. */
    public ApiKey key() {
        return key;
    }

    /** The id, and whether there is a key. */
    @Override
    public String toString() {
        return "BytedanceOptions{id=" + id + ", key=" + key + "}";
    }

    /** Builds {@link BytedanceOptions}. Not thread-safe. */
    public static final class Builder {

        private String id = Bytedance.ID;
        private ApiKey key = ApiKey.none();

        Builder() {}

        /** Gives the provider another id, so that one client can have several. */
        public Builder id(String name) {
            id = name;
            return this;
        }

        /**
         * Sets the key; without one, plans can be made and nothing can be called.
         *
         * @throws dev.easel.error.AuthenticationException if it cannot be a key
         */
        public Builder key(String secret) {
            key = ApiKey.of(secret);
            return this;
        }

        /** Sets where the key comes from; it is asked anew each time, so that it can rotate. */
        public Builder key(Supplier<String> source) {
            key = ApiKey.from(source);
            return this;
        }

        BytedanceOptions build() {
            return new BytedanceOptions(this);
        }
    }
}
