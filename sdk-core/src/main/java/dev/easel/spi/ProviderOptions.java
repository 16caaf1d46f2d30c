package dev.easel.spi;

import dev.easel.error.AuthenticationException;
import dev.easel.error.InvalidRequestException;
import dev.easel.policy.Origin;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What every provider that has a key can be told: under which id, with which key, and where. Immutable; never prints the key. */
public abstract class ProviderOptions {

    private final String id;
    private final ApiKey key;
    private final URI baseUrl;
    private final boolean elsewhere;
    private final String seller;

    /** Takes what the builder holds. */
    protected ProviderOptions(Builder<?> builder) {
        id = builder.id;
        key = builder.key;
        baseUrl = builder.baseUrl;
        elsewhere = !builder.baseUrl.equals(builder.usualUrl);
        seller = builder.seller();
    }

    /** The id by which requests name the provider. */
    public final String id() {
        return id;
    }

    /** The key; {@link ApiKey#none()} unless set. */
    public final ApiKey key() {
        return key;
    }

    /** The key as it is sent; empty only where a server on this machine is to be called without one. */
    public final Optional<ApiKey> keyToSend() {
        boolean needless = key.equals(ApiKey.none()) && BaseUrl.isOnThisMachine(baseUrl);
        return needless ? Optional.empty() : Optional.of(key);
    }

    /** What every path of the vendor's API is put behind, without a slash at its end. */
    public final URI baseUrl() {
        return baseUrl;
    }

    /** Whether the base URL is another than the vendor's usual one. */
    public final boolean isElsewhere() {
        return elsewhere;
    }

    /** A URL of the vendor's API: the base URL and a path, which begins with a slash and is percent-encoded. */
    public final URI url(String path) {
        return URI.create(baseUrl + path);
    }

    /** Who takes the money: whose tariffs hold. */
    public final String seller() {
        return seller;
    }

    /** Whether the key may be sent to a URL: it has the base URL's scheme, host and port. */
    public final boolean trusts(URI url) {
        return Origin.of(baseUrl).equals(Origin.of(url));
    }

    /** The id, whether there is a key, and the base URL. */
    @Override
    public String toString() {
        return "%s{id=%s, key=%s, baseUrl=%s}".formatted(getClass().getSimpleName(), id, key, baseUrl);
    }

    /**
     * Builds options. Not thread-safe.
     *
     * @param <B> the vendor's own builder
     */
    public abstract static class Builder<B extends Builder<B>> {

        private final URI usualUrl;
        private final Map<String, String> sellers = new LinkedHashMap<>();
        private String id;
        private ApiKey key = ApiKey.none();
        private URI baseUrl;
        private @Nullable String seller;

        /** Starts with the vendor's usual id and base URL, and no key. */
        protected Builder(String id, String baseUrl) {
            this.id = id;
            this.usualUrl = BaseUrl.parse(baseUrl);
            this.baseUrl = usualUrl;
            sellers.put(this.baseUrl.getHost(), id);
        }

        /**
         * Says who takes the money at hosts of the vendor's own besides the usual one.
         *
         * @param hosts the host, with all hosts below it: {@code acme.example} and {@code eu.acme.example}
         */
        protected final void sells(String hosts, String name) {
            sellers.put(hosts, name);
        }

        private String seller() {
            String host = baseUrl.getHost();
            return seller != null
                    ? seller
                    : sellers.entrySet().stream()
                            .filter(known -> ("." + host).endsWith("." + known.getKey()))
                            .findFirst()
                            .map(Map.Entry::getValue)
                            .orElse(host);
        }

        /** This builder, in its own type. */
        protected abstract B self();

        /**
         * Takes what a discovered provider is given.
         *
         * @throws InvalidRequestException if the base URL is none
         */
        public B settings(Settings given) {
            given.key().ifPresent(this::key);
            given.baseUrl().ifPresent(this::baseUrl);
            return self();
        }

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

        /**
         * Sets what every path of the vendor's API is put behind, such as another region, a proxy of one's own or a server
         * that speaks the same API. Its origin alone is given the key.
         *
         * @throws InvalidRequestException unless it is https, or http on this machine (localhost, 127.0.0.1, [::1]), and has
         *     no user, query or fragment
         */
        public B baseUrl(URI url) {
            baseUrl = BaseUrl.checked(url);
            return self();
        }

        /**
         * Does the same as {@link #baseUrl(URI)} with a URL as text.
         *
         * @throws InvalidRequestException if it cannot be read, and as there
         */
        public B baseUrl(String url) {
            baseUrl = BaseUrl.parse(url);
            return self();
        }

        /**
         * Sets who takes the money, for a server of one's own that bills as another seller does. Unset, it follows from the base
         * URL: a host that the vendor does not name is a seller by its own name, of whom the price list knows nothing until it is
         * told.
         */
        public B seller(String name) {
            seller = name;
            return self();
        }
    }
}
