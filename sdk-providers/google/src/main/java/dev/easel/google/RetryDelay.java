package dev.easel.google;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how long Google asks to wait, such as {@code 34.4s}. */
final class RetryDelay {

    private static final Pattern SECONDS = Pattern.compile("(\\d{1,9}+(?:\\.\\d{1,9}+)?+)s");

    private RetryDelay() {}

    /** Never earlier than asked: fractions of a millisecond count as one. What cannot be read asks for nothing. */
    static Optional<Duration> parse(String text) {
        Matcher seconds = SECONDS.matcher(text.strip());
        return seconds.matches()
                ? Optional.of(Duration.ofMillis(new BigDecimal(seconds.group(1))
                        .movePointRight(3)
                        .setScale(0, RoundingMode.CEILING)
                        .longValueExact()))
                : Optional.empty();
    }
}
