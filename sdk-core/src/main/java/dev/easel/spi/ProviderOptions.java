package dev.easel.spi;

import dev.easel.error.AuthenticationException;
import dev.easel.error.InvalidRequestException;
import java.util.function.Supplier;

/** What every provider that has a key can be told: under which id, and with which key. Immutable; never prints the key. */
public abstract class ProviderOptions {

    private final String id;
    private final ApiKey key;

    /** Takes what the builder holds. */
    protected ProviderOptions(Builder<?> builder) {
        id = builder.id;
        key = builder.key;
    }

    /** The id by which requests name the provider. */
    public final String id() {
        return id;
    }

    /** The key; {@link ApiKey#none()} unless set. */
    public final ApiKey key() {
        return key;
    }

    /** The id, and whether there is a key. */
    @Override
    public String toString() {
        return "%s{id=%s, key=%s}".formatted(getClass().getSimpleName(), id, key);
    }

    /**
     * Builds options. Not thread-safe.
     *
     * @param <B> the vendor's own builder
     */
    public abstract static class Builder<B extends Builder<B>> {

        private String id;
        private ApiKey key = ApiKey.none();

        /** Starts with the vendor's usual id and no key. */
        protected Builder(String id) {
            this.id = id;
        }

        /** This builder, in its own type. */
        protected abstract B self();

        /**
         * Gives the provider another id, so that one client can have several.
         *
         * @throws InvalidRequestException unless it consists of small letters, digits and hyphens
         */
        public B id(String name) {
            if (name.isEmpty() || !name.chars().allMatch(Builder::isOfAnId)) {
                throw new InvalidRequestException(
                        "\"%s\" is no id of a provider; take small letters, digits and hyphens.".formatted(name));
            }
            id = name;
            return self();
        }

        private static boolean isOfAnId(int c) {
            return c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
        }

        /**
         * Sets the key; without one, plans can be made and nothing can be called.
         *
         * @throws AuthenticationException if it is empty, or holds a blank, a line break or a character outside ASCII
         */
        public B key(String secret) {
            key = ApiKey.of(secret);
            return self();
        }

        /** Sets where the key comes from; it is asked and checked anew each time, so that it can rotate. */
        public B key(Supplier<String> source) {
            key = ApiKey.from(source);
            return self();
        }
    }
}
