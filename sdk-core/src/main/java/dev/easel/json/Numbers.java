package dev.easel.json;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Exact numbers that stay small: a few characters such as 1e999999999 never become a gigabyte of digits. */
final class Numbers {

    /** The longest number as text; Jackson reads none that is longer. */
    static final int MAX_LENGTH = 1_000;

    private static final int MAX_DIGITS = 1_000;

    private Numbers() {}

    static Optional<BigDecimal> decimal(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return isSane(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isSane(BigDecimal number) {
        long scale = number.scale();
        return Math.abs(scale) <= MAX_DIGITS && Math.abs(number.precision() - scale) <= MAX_DIGITS;
    }

    /** As it is written: plain digits without exponent, unless that would be longer than can be read again. */
    static String written(BigDecimal number) {
        String text = number.toString();
        if (text.length() > MAX_LENGTH) {
            throw new JsonException("A number has at most " + MAX_LENGTH + " characters, but this one has "
                    + text.length() + "; send it as a string.");
        }
        return plain(number, text);
    }

    /** The same for a number that was read. */
    static String written(String text) {
        return decimal(text).map(number -> plain(number, text)).orElse(text);
    }

    private static String plain(BigDecimal number, String otherwise) {
        if (!isSane(number)) {
            return otherwise;
        }
        String plain = number.toPlainString();
        return plain.length() <= MAX_LENGTH ? plain : otherwise;
    }

    static OptionalLong whole(BigDecimal number) {
        try {
            return OptionalLong.of(number.longValueExact());
        } catch (ArithmeticException e) {
            return OptionalLong.empty();
        }
    }

    static boolean same(String one, String other) {
        return one.equals(other) || normal(one).equals(normal(other));
    }

    static int hash(String text) {
        return normal(text).hashCode();
    }

    private static Object normal(String text) {
        Optional<BigDecimal> number = decimal(text);
        return number.isPresent() ? number.get().stripTrailingZeros() : text.toLowerCase(Locale.ROOT);
    }
}
