package dev.easel.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What a limit is counted over. */
public enum Period {
    /** A calendar day, of 23 or 25 hours where the clocks change. */
    DAY {
        @Override
        LocalDate first(LocalDate date) {
            return date;
        }

        @Override
        LocalDate next(LocalDate first) {
            return first.plusDays(1);
        }
    },
    /** A calendar month. */
    MONTH {
        @Override
        LocalDate first(LocalDate date) {
            return date.withDayOfMonth(1);
        }

        @Override
        LocalDate next(LocalDate first) {
            return first.plusMonths(1);
        }
    };

    abstract LocalDate first(LocalDate date);

    abstract LocalDate next(LocalDate first);

    /** The day or month of a zone that a moment belongs to. Each moment belongs to exactly one, and none begins twice. */
    public Window window(Instant moment, ZoneId zone) {
        LocalDate first = first(LocalDate.ofInstant(moment, zone));
        // Where clocks went back over midnight, a date is told twice: the day that has begun goes on.
        while (!moment.isBefore(start(next(first), zone))) {
            first = next(first);
        }
        return new Window(this, start(first, zone), start(next(first), zone));
    }

    private static Instant start(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant();
    }
}
