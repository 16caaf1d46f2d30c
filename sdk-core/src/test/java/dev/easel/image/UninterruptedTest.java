package dev.easel.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class UninterruptedTest {

    @Test
    void anInterruptOnTheWayStartsAgainAndIsKept() throws IOException {
        AtomicInteger tries = new AtomicInteger();

        int result = Uninterrupted.run(() -> {
            assertFalse(Thread.currentThread().isInterrupted());
            if (tries.incrementAndGet() < 3) {
                Thread.currentThread().interrupt();
                throw new ClosedByInterruptException();
            }
            return 7;
        });

        assertEquals(7, result);
        assertTrue(Thread.interrupted());
    }

    @Test
    void withoutAnInterruptNoneIsMade() throws IOException {
        assertEquals(7, Uninterrupted.run(() -> 7));
        assertFalse(Thread.interrupted());
    }
}
