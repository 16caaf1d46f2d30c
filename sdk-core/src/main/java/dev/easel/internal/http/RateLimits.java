package dev.easel.internal.http;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What the headers of an answer say of the requests that are left. What cannot be read says nothing. */
public final class RateLimits {

    private static final String REMAINING = "x-ratelimit-remaining-requests";
    private static final String RESET = "x-ratelimit-reset-requests";

    private static final Map<String, Long> UNITS = Map.of("ms", 1L, "s", 1_000L, "m", 60_000L, "h", 3_600_000L);

    private RateLimits() {}

    /**
     * How long no request will be taken; nothing if one will be at once. The headers are those that OpenAI and vendors who
     * follow it send, as seen in November 2026, such as {@code 0} and {@code 6m0s}.
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
        int at = 0;
        while (at < text.length()) {
            int unit = at + length(text, at, true);
            int end = unit + length(text, unit, false);
            Long millis = UNITS.get(text.substring(unit, end));
            Optional<Duration> part =
                    millis == null ? Optional.empty() : ServerWait.amount(text.substring(at, unit), millis);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(part.get());
            at = end;
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
}
