package dev.easel.internal.http;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What the headers of an answer say of the requests that are left. What cannot be read says nothing. */
public final class RateLimits {

    private static final String REMAINING = "x-ratelimit-remaining-requests";
    private static final String RESET = "x-ratelimit-reset-requests";

    private static final Map<String, Duration> UNITS = Map.of(
            "ms", Duration.ofMillis(1),
            "s", Duration.ofSeconds(1),
            "m", Duration.ofMinutes(1),
            "h", Duration.ofHours(1));

    private static final int MOST_DIGITS = 9;

    private RateLimits() {}

    /**
     * How long no request will be taken; nothing if one will be at once. The headers are those that OpenAI and vendors who
     * follow it send, as seen in November 2026, such as {@code 0} and
     * {@code 6m0s}.
     */
    public static Optional<Duration> closedFor(Head head) {
        return head.header(REMAINING)
                .filter(left -> left.strip().equals("0"))
                .flatMap(left -> head.header(RESET))
                .flatMap(text -> duration(text.strip()));
    }

    /** Reads parts such as 1h2m3.5s; what stands after a point counts as one more of its unit. */
    static Optional<Duration> duration(String text) {
        Duration sum = Duration.ZERO;
        String rest = text;
        while (!rest.isEmpty()) {
            int digits = length(rest, 0, true);
            int unit = length(rest, digits, false);
            Optional<Duration> part = part(rest.substring(0, digits), rest.substring(digits, digits + unit));
            if (part.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(part.get());
            rest = rest.substring(digits + unit);
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(sum);
    }

    private static int length(String text, int from, boolean number) {
        int end = from;
        while (end < text.length() && isNumber(text.charAt(end)) == number) {
            end++;
        }
        return end - from;
    }

    private static boolean isNumber(char c) {
        return (c >= '0' && c <= '9') || c == '.';
    }

    private static Optional<Duration> part(String number, String unit) {
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        Duration one = UNITS.get(unit);
        if (one == null || whole.isEmpty() || whole.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(one.multipliedBy(Long.parseLong(whole) + (point < 0 ? 0 : 1)));
    }
}
