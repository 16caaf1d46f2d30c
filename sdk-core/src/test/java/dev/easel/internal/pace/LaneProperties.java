package dev.easel.internal.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.InvalidRequestException;
import dev.easel.model.ModelId;
import dev.easel.policy.Pacing;
import dev.easel.policy.Pacing.Rate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LaneProperties {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final ModelId BOATS = ModelId.of("acme", "boats");

    /** Time that goes on only where nothing else is to be done. */
    private static final class World {

        private record Alarm(long at, int number, Runnable task) {}

        private record Passed(int place, int images, long at) {}

        private final PriorityQueue<Alarm> alarms =
                new PriorityQueue<>(Comparator.comparingLong(Alarm::at).thenComparingInt(Alarm::number));
        private final List<Passed> passed = new ArrayList<>();
        private long now = -5 * SECOND;
        private int number;
        private int underWay;
        private int most;

        private Lane lane(Rate rate) {
            return new Pacer(Pacing.standard().with("acme", rate), () -> now, this::later).lane(BOATS);
        }

        private void later(Duration time, Runnable task) {
            alarms.add(new Alarm(now + time.toNanos(), number++, task));
        }

        /** A request that takes some seconds. */
        private CompletableFuture<Boolean> send(Lane lane, int place, int images, int seconds) {
            CompletableFuture<Boolean> turn = lane.enter(images);
            turn.thenAccept(go -> {
                passed.add(new Passed(place, images, now));
                most = Math.max(most, ++underWay);
                later(Duration.ofSeconds(seconds), () -> {
                    underWay--;
                    lane.leave();
                });
            });
            return turn;
        }

        private void run() {
            for (Alarm next = alarms.poll(); next != null; next = alarms.poll()) {
                now = next.at();
                next.task().run();
            }
        }

        /** The most images asked for in any 60 seconds, and how many requests that were. */
        private void checkMinutes(int limit) {
            for (int from = 0; from < passed.size(); from++) {
                int images = 0;
                int requests = 0;
                for (int k = from;
                        k < passed.size()
                                && passed.get(k).at() - passed.get(from).at() < 60 * SECOND;
                        k++) {
                    images += passed.get(k).images();
                    requests++;
                }
                assertTrue(images <= limit || requests == 1, passed.toString());
            }
        }
    }

    @Property(tries = 300)
    void allPassInTheirOrderAndNoLimitIsBroken(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 10) Integer> images,
            @ForAll @IntRange(min = 1, max = 4) int concurrent,
            @ForAll @IntRange(min = 1, max = 20) int perMinute,
            @ForAll @IntRange(min = 1, max = 100) int seconds) {
        World world = new World();
        Lane lane = world.lane(new Rate(concurrent, perMinute));
        for (int k = 0; k < images.size(); k++) {
            world.send(lane, k, images.get(k), seconds);
        }
        world.run();

        assertEquals(images.size(), world.passed.size());
        for (int k = 0; k < images.size(); k++) {
            assertEquals(k, world.passed.get(k).place());
        }
        assertTrue(world.most <= concurrent);
        world.checkMinutes(perMinute);
    }

    @Property(tries = 100)
    void whoGaveUpHoldsNobodyUp(
            @ForAll @Size(min = 3, max = 12) List<Boolean> givingUp,
            @ForAll @IntRange(min = 1, max = 3) int concurrent) {
        World world = new World();
        Lane lane = world.lane(Rate.concurrent(concurrent));
        List<CompletableFuture<Boolean>> turns = new ArrayList<>();
        for (int k = 0; k < givingUp.size(); k++) {
            turns.add(world.send(lane, k, 1, 1));
        }
        long gone = 0;
        for (int k = 0; k < givingUp.size(); k++) {
            gone += givingUp.get(k) && turns.get(k).cancel(false) ? 1 : 0;
        }
        world.run();
        assertEquals(givingUp.size() - gone, world.passed.size());
    }

    @Example
    void nothingPassesAClosedLaneUntilItsTime() {
        World world = new World();
        Lane lane = world.lane(Rate.UNLIMITED);
        lane.closeFor(Duration.ofSeconds(7));
        lane.closeFor(Duration.ofSeconds(3));
        long before = world.now;
        assertFalse(world.send(lane, 0, 1, 1).isDone());
        world.run();
        assertEquals(7 * SECOND, world.passed.get(0).at() - before);
    }

    @Example
    void withoutLimitsEverythingPassesAtOnce() {
        World world = new World();
        Lane lane = world.lane(Rate.UNLIMITED);
        for (int k = 0; k < 1_000; k++) {
            assertTrue(world.send(lane, k, 10, 1).isDone());
        }
    }

    @Example
    void aModelsOwnLimitCountsBeforeItsProviders() {
        Pacing pacing = Pacing.standard()
                .with("acme", Rate.concurrent(1))
                .with("acme/boats", Rate.perMinute(5))
                .with("acme/boats", Rate.concurrent(3));
        assertEquals(Rate.concurrent(3), pacing.of("acme", "boats"));
        assertEquals(Rate.concurrent(1), pacing.of("acme", "ships"));
        assertEquals(Rate.UNLIMITED, pacing.of("other", "boats"));
    }

    @Example
    void aLimitThatLetsNothingThroughIsRefused() {
        assertThrows(InvalidRequestException.class, () -> Rate.concurrent(0));
        assertThrows(InvalidRequestException.class, () -> Rate.perMinute(0));
        assertThrows(InvalidRequestException.class, () -> Pacing.standard().with(" ", Rate.UNLIMITED));
    }
}
