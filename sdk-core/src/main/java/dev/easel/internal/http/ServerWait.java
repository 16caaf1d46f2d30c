package dev.easel.internal.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long the headers of an answer ask to wait. What is negative, past, overflows or cannot be read asks for nothing. */
public final class ServerWait {

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME;
    private static final int MOST_DIGITS = 12;

    private ServerWait() {}

    /**
     * The wait in milliseconds, else in seconds, else until a date.
     *
     * @param now what the date is held against if the answer has none of its own
     */
    public static Optional<Duration> of(Head head, Instant now) {
        return head.header("retry-after-ms")
                .flatMap(text -> amount(text, 1))
                .or(() -> head.header("retry-after").flatMap(text -> amount(text, 1000)))
                .or(() -> head.header("retry-after")
                        .flatMap(text -> until(text, date(head).orElse(now))));
    }

    /** Reads digits with perhaps a fraction; no floating point, which would know infinity. */
    static Optional<Duration> amount(String text, long unitMillis) {
        String number = text.strip();
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        String fraction = point < 0 ? "" : number.substring(point + 1);
        if (!isDigits(whole) || whole.length() > MOST_DIGITS || !(fraction.isEmpty() || isDigits(fraction))) {
            return Optional.empty();
        }
        Duration wait = Duration.ofMillis(Math.multiplyExact(Long.parseLong(whole), unitMillis));
        // Never earlier than asked: what stands after the point counts as one unit more.
        boolean more = fraction.chars().anyMatch(c -> c != '0');
        return Optional.of(more ? wait.plusMillis(unitMillis) : wait);
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Optional<Instant> date(Head head) {
        return head.header("date").flatMap(ServerWait::instant);
    }

    private static Optional<Duration> until(String text, Instant now) {
        return instant(text).map(then -> Duration.between(now, then)).filter(wait -> !wait.isNegative());
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.from(HTTP_DATE.parse(text.strip())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
