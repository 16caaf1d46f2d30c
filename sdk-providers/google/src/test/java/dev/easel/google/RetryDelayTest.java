package dev.easel.google;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryDelayTest {

    @ParameterizedTest
    @CsvSource({"34.4s, 34400", "0s, 0", "7s, 7000", "0.0001s, 1", "1.000000001s, 1001", "999999999s, 999999999000"})
    void secondsAreReadAndNeverRoundedDown(String text, long millis) {
        assertEquals(Optional.of(Duration.ofMillis(millis)), RetryDelay.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "-1s", "34", "1m", "1e3s", "NaNs", "9999999999s", "1.0000000000s", "1.s"})
    void whatCannotBeReadAsksForNothing(String text) {
        assertEquals(Optional.empty(), RetryDelay.parse(text));
    }
}
