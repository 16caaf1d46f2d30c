package dev.easel.bytedance;

import dev.easel.error.AuthenticationException;
import dev.easel.error.Category;
import dev.easel.error.Failure;
import java.util.function.Supplier;

/** A key, or where it comes from; never printed. */
final class ApiKey {

    static final ApiKey NONE = new ApiKey(() -> "");

    private final Supplier<String> source;

    ApiKey(Supplier<String> source) {
        this.source = source;
    }

    static ApiKey of(String secret) {
        String good = checked(secret);
        return new ApiKey(() -> good);
    }

    /** The key as it stands now, fit for a header. */
    String value() {
        return checked(source.get());
    }

    /** A line break would forge a header; a blank is a slip of copying. */
    private static String checked(String key) {
        if (key.isEmpty()) {
            throw refusal("There is no key for ByteDance. Set one.");
        }
        if (!key.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw refusal(
                    "The key for ByteDance holds a blank, a line break or a character outside ASCII. Copy it again.");
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
