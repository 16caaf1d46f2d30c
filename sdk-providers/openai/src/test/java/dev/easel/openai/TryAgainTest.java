package dev.easel.openai;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TryAgainTest {

    @ParameterizedTest
    @CsvSource({
        "12s, 12000",
        "12s., 12000",
        "350ms, 350",
        "1m30s, 90000",
        "1h2m3s, 3723000",
        "6.25s, 6250",
        "0.0001s, 1",
        "7m12s. Visit our page, 432000"
    })
    void aWaitInWordsIsReadNeverShorterThanItWasTold(String words, long millis) {
        assertEquals(
                Optional.of(Duration.ofMillis(millis)),
                TryAgain.in("Limit 5, Used 5, Requested 1. Please try again in " + words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "try again", "try again in a while", "try again in 12", "try again in 9999999s"})
    void otherWordsAskForNoWait(String message) {
        assertEquals(Optional.empty(), TryAgain.in(message));
    }

    @Test
    void aHostileMessageIsReadInATimeThatGrowsWithItsLength() {
        assertEquals(Optional.empty(), TryAgain.in("try again in 1".repeat(100_000)));
    }
}
