package dev.easel.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodProperties {

    private static final List<String> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().toList();

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZONES).map(ZoneId::of);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("1990-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2040-01-01T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    /** Whatever clocks do, and even where they tell a midnight twice. */
    @Property(tries = 5_000)
    void eachMomentBelongsToOneWindowAndTheNextFollowsAtItsEnd(
            @ForAll("zones") ZoneId zone, @ForAll("moments") Instant moment, @ForAll Period period) {
        Window window = period.window(moment, zone);
        assertTrue(window.contains(moment));
        assertEquals(window, period.window(window.start(), zone));
        assertEquals(window, period.window(window.end().minusNanos(1), zone));
        assertEquals(window.end(), period.window(window.end(), zone).start());
    }

    @Property(tries = 2_000)
    void aDayLiesInOneMonth(@ForAll("zones") ZoneId zone, @ForAll("moments") Instant moment) {
        Window day = Period.DAY.window(moment, zone);
        Window month = Period.MONTH.window(moment, zone);
        assertTrue(!day.start().isBefore(month.start()) && !day.end().isAfter(month.end()));
    }

    @Example
    void whereAMidnightIsToldTwiceTheDayThatBeganGoesOn() {
        // At 00:01 of 2006-10-29 the clocks of Newfoundland went back to 23:01 of the 28th.
        ZoneId zone = ZoneId.of("America/St_Johns");
        Window sunday = Period.DAY.window(Instant.parse("2006-10-29T12:00:00Z"), zone);
        Instant toldTwice = sunday.start().plus(30, ChronoUnit.MINUTES);
        assertEquals(28, toldTwice.atZone(zone).getDayOfMonth());
        assertEquals(sunday, Period.DAY.window(toldTwice, zone));
        assertEquals(Duration.ofHours(25), Duration.between(sunday.start(), sunday.end()));
    }
}
