package dev.easel.internal.sieve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final int BUFFER = 16 * 1024;
    private static final int BUFFERS = Window.SIZE / BUFFER;

    private final Window window = new Window();
    private int asked;

    @Test
    void aFullWindowAsksForMoreOnceHalfOfItIsFree() {
        window.open(new Flow.Subscription() {
            @Override
            public void request(long count) {
                asked += (int) count;
            }

            @Override
            public void cancel() {}
        });
        for (int i = 0; i < BUFFERS; i++) {
            window.add(List.of(ByteBuffer.allocate(BUFFER)));
        }
        assertEquals(BUFFERS, asked);
        for (int i = 1; i < BUFFERS / 2; i++) {
            window.removeHead();
        }
        assertEquals(BUFFERS, asked);
        window.removeHead();
        assertEquals(BUFFERS + 1, asked);
        window.add(List.of(ByteBuffer.allocate(BUFFER)));
        assertEquals(BUFFERS + 2, asked);
    }
}
