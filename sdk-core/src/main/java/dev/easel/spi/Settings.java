package dev.easel.spi;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a discovered provider is given. Immutable; never prints a key. */
public final class Settings {

    private static final Settings NO_KEY = new Settings(null, null);

    private final @Nullable Supplier<String> key;
    private final @Nullable URI baseUrl;

    private Settings(@Nullable Supplier<String> key, @Nullable URI baseUrl) {
        this.key = key;
        this.baseUrl = baseUrl;
    }

    /** For a provider that needs no key. */
    public static Settings withoutKey() {
        return NO_KEY;
    }

    /** With a key that is asked for each attempt, so that it can rotate. */
    public static Settings withKey(Supplier<String> key) {
        return new Settings(key, null);
    }

    /** The same key at another base URL, whose origin alone is given it. */
    public Settings at(URI url) {
        return new Settings(key, url);
    }

    /** Where the key comes from. */
    public Optional<Supplier<String>> key() {
        return Optional.ofNullable(key);
    }

    /** The base URL to use instead of the vendor's own. */
    public Optional<URI> baseUrl() {
        return Optional.ofNullable(baseUrl);
    }

    /** Says only whether there is a key. */
    @Override
    public String toString() {
        return key != null ? "Settings{key set}" : "Settings{no key}";
    }
}
