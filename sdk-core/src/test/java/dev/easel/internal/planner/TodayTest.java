package dev.easel.internal.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TodayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T00:00:00Z, Z, 2026-11-22",
        "2026-11-22T23:59:59.999Z, UTC, 2026-11-22",
        "2026-11-22T23:00:00Z, +01:00, 2026-11-23",
        "2026-11-22T22:59:59Z, +01:00, 2026-11-22",
        "2026-11-22T04:59:59Z, -05:00, 2026-11-21",
        "1969-12-31T23:59:59Z, Z, 1969-12-31",
        "2026-11-22T23:30:00Z, Europe/Berlin, 2026-11-23"
    })
    void theDayIsThatOfTheClocksZone(Instant now, String zone, LocalDate day) {
        Clock clock = Clock.fixed(now, ZoneId.of(zone));
        assertEquals(day, Today.by(clock));
        assertEquals(LocalDate.now(clock), Today.by(clock));
    }
}
