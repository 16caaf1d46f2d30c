package dev.easel.internal.request;

import dev.easel.spi.ApiKey;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** The keys that a view of a client uses instead of its providers' own. Immutable; never printed. */
public final class Keys {

    /** All providers use their own. */
    public static final Keys NONE = new Keys(Map.of());

    private static final AtomicLong NUMBERS = new AtomicLong();

    private final Map<String, Other> byProvider;

    private record Other(ApiKey key, long number) {}

    private Keys(Map<String, Other> byProvider) {
        this.byProvider = byProvider;
    }

    /** The same with another key for a provider. */
    public Keys with(String provider, ApiKey key) {
        Map<String, Other> more = new HashMap<>(byProvider);
        more.put(provider, new Other(key, NUMBERS.incrementAndGet()));
        return new Keys(Map.copyOf(more));
    }

    /** Whether a provider uses another key than its own. */
    public boolean has(String provider) {
        return byProvider.containsKey(provider);
    }

    ApiKey of(String provider, ApiKey own) {
        Other other = byProvider.get(provider);
        return other == null ? own : other.key();
    }

    /** Tells accounts of one vendor apart: what one uploads, another cannot see. */
    public String scope(String provider) {
        Other other = byProvider.get(provider);
        return other == null ? provider : provider + "#" + other.number();
    }

    @Override
    public String toString() {
        return "keys for " + byProvider.keySet();
    }
}
