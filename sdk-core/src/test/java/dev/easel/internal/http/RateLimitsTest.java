package dev.easel.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitsTest {

    @ParameterizedTest
    @CsvSource({"20ms, 20", "1s, 1000", "6m0s, 360000", "1h2m3s, 3723000", "1.0s, 1000", "0.4s, 1000", "1m1.5s, 62000"})
    void theWaitIsNeverShorterThanWhatIsSaid(String text, long millis) {
        assertEquals(Optional.of(Duration.ofMillis(millis)), RateLimits.duration(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "5", "s", "1d", "1.2.3s", "-1s", "1s2", "99999999999999s", "1 s"})
    void whatCannotBeReadSaysNothing(String text) {
        assertEquals(Optional.empty(), RateLimits.duration(text));
    }
}
