package dev.easel.internal.planner;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Tells the day. */
public final class Today {

    private static final long SECONDS_A_DAY = 24 * 60 * 60;

    private Today() {}

    /** The day by a clock, in its zone. Of UTC, the JDK makes rules of the zone anew each time, which a plan need not pay. */
    public static LocalDate by(Clock clock) {
        ZoneId zone = clock.getZone();
        if (!(zone instanceof ZoneOffset offset)) {
            return LocalDate.now(clock);
        }
        long seconds = clock.instant().getEpochSecond() + offset.getTotalSeconds();
        return LocalDate.ofEpochDay(Math.floorDiv(seconds, SECONDS_A_DAY));
    }
}
