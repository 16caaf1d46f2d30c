package dev.easel.pricing;

import dev.easel.error.InvalidRequestException;
import java.util.Arrays;
import java.util.Locale;

/** The lane of a seller in which a call is served; lanes differ in price. */
public enum PriceMode {
    /** The usual one. */
    STANDARD,
    /** Later, in a batch. */
    BATCH,
    /** Whenever there is room. */
    FLEX,
    /** Before others. */
    PRIORITY;

    /** Reads {@code batch}, in any case of letters. */
    public static PriceMode parse(String text) {
        return Arrays.stream(values())
                .filter(mode -> mode.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException(
                        "\"%s\" is not a mode; it is one of %s.".formatted(text, Arrays.toString(values()))));
    }

    /** The word in small letters. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
