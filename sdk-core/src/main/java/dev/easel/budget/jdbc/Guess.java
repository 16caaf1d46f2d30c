package dev.easel.budget.jdbc;

import dev.easel.budget.Period;
import dev.easel.budget.Window;
import dev.easel.budget.books.Account;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the last look at an account tells of the next one: its zone and its time. Immutable.
 *
 * @param zone the zone of its days
 * @param time its time, which never goes back
 * @param nanos {@link System#nanoTime} at that moment
 */
record Guess(ZoneId zone, Instant time, long nanos) {

    static Guess of(Account account) {
        return new Guess(account.plan().zone(), account.latest(), System.nanoTime());
    }

    /** With the time of a later look. */
    Guess at(Instant later) {
        return new Guess(zone, later, System.nanoTime());
    }

    /** The day or month in which the next hold will be, by a clock if there is one, else by the time that passed. */
    Window window(Period period, @Nullable Instant clock) {
        Instant next = clock == null ? time.plus(Duration.ofNanos(System.nanoTime() - nanos)) : clock;
        return period.window(next.isAfter(time) ? next : time, zone);
    }
}
