package dev.easel.spi;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a discovered provider is given. Immutable; never prints a key. */
public final class Settings {

    private static final Settings NO_KEY = new Settings(null);

    private final @Nullable Supplier<String> key;

    private Settings(@Nullable Supplier<String> key) {
        this.key = key;
    }

    /** For a provider that needs no key. */
    public static Settings withoutKey() {
        return NO_KEY;
    }

    /** With a key that is asked for each attempt, so that it can rotate. */
    public static Settings withKey(Supplier<String> key) {
        return new Settings(key);
    }

    /** Where the key comes from. */
    public Optional<Supplier<String>> key() {
        return Optional.ofNullable(key);
    }

    /** Says only whether there is a key. */
    @Override
    public String toString() {
        return key != null ? "Settings{key set}" : "Settings{no key}";
    }
}
