package dev.easel.spi;

import dev.easel.error.AuthenticationException;
import dev.easel.error.Category;
import dev.easel.error.Failure;
import java.util.function.Supplier;

/** A vendor's key, or where it comes from. Immutable and safe to share; never printed. */
public final class ApiKey {

    private static final ApiKey NONE = new ApiKey(() -> "");

    private final Supplier<String> source;

    private ApiKey(Supplier<String> source) {
        this.source = source;
    }

    /** No key: plans can be made, and nothing can be called. */
    public static ApiKey none() {
        return NONE;
    }

    /**
     * A key that stays as it is.
     *
     * @throws AuthenticationException if it is empty, or holds a blank, a line break or a character outside ASCII
     */
    public static ApiKey of(String secret) {
        String good = checked(secret);
        return new ApiKey(() -> good);
    }

    /** A key that is asked for, and checked, each time it is needed, so that it can rotate. */
    public static ApiKey from(Supplier<String> source) {
        return new ApiKey(source);
    }

    /**
     * The key as it stands now, fit for a header.
     *
     * @throws AuthenticationException if there is none, or if it is not fit
     */
    public String value() {
        return checked(source.get());
    }

    /** A line break would forge a header; a blank is a slip of copying. */
    private static String checked(String key) {
        if (key.isEmpty()) {
            throw refusal("There is no key. Set one.");
        }
        if (!key.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw refusal("The key holds a blank, a line break or a character outside ASCII. Copy it again.");
        }
        return key;
    }

    private static AuthenticationException refusal(String message) {
        return new AuthenticationException(
                Failure.unsent(Category.AUTH, message).build());
    }

    /** Says only whether there is one. */
    @Override
    public String toString() {
        return this == NONE ? "none" : "set";
    }
}
