package dev.easel.internal.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.easel.model.ModelId;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    private static final ModelId MODEL = ModelId.of("acme", "grid");

    private final Latencies latencies = new Latencies();

    private void took(long... seconds) {
        for (long each : seconds) {
            latencies.add(MODEL, Duration.ofSeconds(each));
        }
    }

    private Optional<Long> median() {
        return latencies.of(MODEL).map(Duration::toSeconds);
    }

    @Test
    void modelThatBroughtNothingIsUnknown() {
        latencies.add(ModelId.of("acme", "other"), Duration.ofSeconds(1));

        assertEquals(Optional.empty(), median());
    }

    @Test
    void oneSlowRequestDoesNotCount() {
        took(3, 600, 4);

        assertEquals(Optional.of(4L), median());
    }

    @Test
    void ofTwoTheShorterOneIsTaken() {
        took(9, 3);

        assertEquals(Optional.of(3L), median());
    }

    @Test
    void onlyTheLastFiveCount() {
        took(100, 100, 100, 100, 100, 1, 2, 3, 4, 5);

        assertEquals(Optional.of(3L), median());
    }
}
