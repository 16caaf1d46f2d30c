package dev.easel.bytedance;

import dev.easel.error.AuthenticationException;
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

    /** The id by which requests name the provider. */
    public String id() {
        return id;
    }

    ApiKey key() {
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
        private ApiKey key = ApiKey.NONE;

        Builder() {}

        /** Gives the provider another id than {@value Bytedance#ID}, so that one client can have several. */
        public Builder id(String name) {
            id = name;
            return this;
        }

        /**
         * Sets the key; without one, plans can be made and nothing can be called.
         *
         * @throws AuthenticationException if it is empty, or holds a blank, a line break or a character outside ASCII
         */
        public Builder key(String secret) {
            key = ApiKey.of(secret);
            return this;
        }

        /** Sets where the key comes from; it is asked and checked anew each time, so that it can rotate. */
        public Builder key(Supplier<String> source) {
            key = new ApiKey(source);
            return this;
        }

        BytedanceOptions build() {
            return new BytedanceOptions(this);
        }
    }
}
