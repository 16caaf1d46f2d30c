package dev.easel.bfl;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The day on which the tests plan, which is that on which the catalogue was read. */
final class Days {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static final Clock CLOCK = Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    private Days() {}
}
