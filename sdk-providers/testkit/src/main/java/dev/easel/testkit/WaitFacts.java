package dev.easel.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.easel.error.Category;
import dev.easel.error.EaselException;
import dev.easel.event.CallEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A wait that the vendor asks for is kept, or told where it is too long. */
abstract class WaitFacts {

    private final HttpCompatibilityKit kit;

    WaitFacts(HttpCompatibilityKit kit) {
        this.kit = kit;
    }

    @TestFactory
    Stream<DynamicTest> isKeptInFull() {
        Map<String, Duration> waits = Map.of(
                "retry-after-ms: 300", Duration.ofMillis(300),
                "Retry-After: 1", Duration.ofSeconds(1));
        return waits.entrySet().stream()
                .map(wait -> dynamicTest(wait.getKey(), () -> {
                    String[] header = wait.getKey().split(": ", 2);
                    try (Stage stage = new Stage(kit)) {
                        stage.alterPaid(reply ->
                                stage.paid() == 1 ? kit.error(429, "Slow down.").header(header[0], header[1]) : reply);
                        stage.generate();
                        assertEquals(List.of(wait.getValue()), waits(stage));
                        assertTrue(between(stage).compareTo(wait.getValue()) >= 0, () -> "after " + between(stage));
                    }
                }));
    }

    private static List<Duration> waits(Stage stage) {
        return stage.events().stream()
                .flatMap(event ->
                        event instanceof CallEvent.Waiting waiting ? Stream.of(waiting.time()) : Stream.empty())
                .toList();
    }

    private static Duration between(Stage stage) {
        List<StubRequest> requests = stage.vendor().requests();
        return Duration.ofNanos(requests.get(1).arrived() - requests.get(0).arrived());
    }

    @Test
    void thatIsTooLongIsToldInstead() {
        try (Stage stage = new Stage(kit)) {
            stage.alterPaid(reply -> kit.error(429, "Come back later.").header("Retry-After", "61"));
            EaselException e = stage.failsForNothing(Category.RATE_LIMIT, 1);
            assertEquals(Optional.of(Duration.ofSeconds(61)), e.retryAfter());
        }
    }
}
