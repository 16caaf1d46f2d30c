package dev.easel.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** A server's wait is kept to the millisecond, never cut short, and never made up. */
class ServerWaitProperties {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private record Info(HttpHeaders headers) implements HttpResponse.ResponseInfo {
        @Override
        public int statusCode() {
            return 429;
        }

        @Override
        public HttpClient.Version version() {
            return HttpClient.Version.HTTP_1_1;
        }
    }

    private static Optional<Duration> wait(Map<String, String> headers) {
        Map<String, List<String>> all = new HashMap<>();
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        return ServerWait.of(new Head(new Info(HttpHeaders.of(all, (name, value) -> true))), NOW);
    }

    @Property
    void secondsAndMillisecondsAreKept(@ForAll @LongRange(max = 999_999_999_999L) long amount) {
        assertEquals(Optional.of(Duration.ofSeconds(amount)), wait(Map.of("Retry-After", " " + amount + " ")));
        assertEquals(Optional.of(Duration.ofMillis(amount)), wait(Map.of("retry-after-ms", "" + amount)));
    }

    @Property
    void millisecondsWinOverSeconds(@ForAll @IntRange int millis, @ForAll @IntRange int seconds) {
        assertEquals(
                Optional.of(Duration.ofMillis(millis)),
                wait(Map.of("retry-after-ms", "" + millis, "Retry-After", "" + seconds)));
    }

    @Property
    void aFractionNeverShortensTheWait(
            @ForAll @IntRange(max = 100_000) int whole, @ForAll @IntRange(max = 999) int thousandths) {
        Duration wait = wait(Map.of("Retry-After", "%d.%03d".formatted(whole, thousandths)))
                .orElseThrow();
        Duration asked = Duration.ofMillis(1000L * whole + thousandths);
        assertTrue(wait.compareTo(asked) >= 0 && wait.compareTo(asked.plusSeconds(1)) <= 0, () -> asked + " " + wait);
    }

    @Property
    void aDateIsHeldAgainstTheServersOwnClock(
            @ForAll @IntRange(max = 1_000_000) int seconds, @ForAll @IntRange(max = 1_000_000) int wrong) {
        Instant server = NOW.minusSeconds(wrong);
        assertEquals(
                Optional.of(Duration.ofSeconds(seconds)),
                wait(Map.of("Date", date(server), "Retry-After", date(server.plusSeconds(seconds)))));
        assertEquals(
                Optional.of(Duration.ofSeconds(seconds)), wait(Map.of("Retry-After", date(NOW.plusSeconds(seconds)))));
    }

    @Property
    void aDateThatIsPastAsksForNothing(@ForAll @IntRange(min = 1, max = 1_000_000) int seconds) {
        assertEquals(Optional.empty(), wait(Map.of("Retry-After", date(NOW.minusSeconds(seconds)))));
    }

    @Property
    void whateverStandsThereIsReadOrPassedOver(@ForAll String text) {
        assertTrue(wait(Map.of("Retry-After", text))
                .map(wait -> !wait.isNegative())
                .orElse(true));
    }

    @Example
    void whatIsNoNumberAsksForNothing() {
        for (String text : List.of("-1", "NaN", "Infinity", "1e9", "", ".", "9".repeat(40), "0x10", "+5", "soon")) {
            assertEquals(Optional.empty(), wait(Map.of("Retry-After", text)), text);
        }
    }

    private static String date(Instant when) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(when.atZone(ZoneOffset.UTC));
    }
}
