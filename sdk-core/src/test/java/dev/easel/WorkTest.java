package dev.easel;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is not linear is noticed, by what it allocates and by what it takes. */
class WorkTest {

    private static final int STEP = 256;

    private int sum;

    @Test
    void readingOnceIsLinear() throws Exception {
        Work.isLinear(byte[]::new, this::look);
    }

    @Test
    void copyingWhatCameBeforeIsNot() {
        assertThrows(
                AssertionError.class,
                () -> Work.isLinear(byte[]::new, bytes -> {
                    for (int i = 0; i < bytes.length; i += STEP) {
                        sum += Arrays.copyOf(bytes, i).length;
                    }
                }));
    }

    @Test
    void lookingAnewAtAllOfItIsNot() {
        assertThrows(
                AssertionError.class,
                () -> Work.isLinear(byte[]::new, bytes -> {
                    for (int i = 0; i < bytes.length; i += STEP) {
                        look(bytes);
                    }
                }));
    }

    private void look(byte[] bytes) {
        for (byte each : bytes) {
            sum += each * sum + 1;
        }
    }
}
