package dev.easel.internal.tape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.easel.internal.text.Secrets;
import org.junit.jupiter.api.Test;

class LatestKeysTest {

    private final LatestKeys keys = new LatestKeys();

    private static Secrets key(int number) {
        return Secrets.of("key-of-a-client-" + (1000 + number));
    }

    private static String text(int number) {
        return "key-of-a-client-" + (1000 + number);
    }

    @Test
    void theKeysOfOtherRequestsAreHiddenToo() {
        keys.with(key(1));

        assertEquals("… and …", keys.with(key(2)).scrub(text(1) + " and " + text(2)));
        assertEquals("… and …", keys.with(Secrets.NONE).scrub(text(1) + " and " + text(2)));
    }

    @Test
    void noMoreThanTheLatestAreKept() {
        for (int number = 0; number < LatestKeys.MOST; number++) {
            keys.with(key(number));
        }
        keys.with(key(0)); // used again
        Secrets known = keys.with(key(LatestKeys.MOST));

        assertEquals("…", known.scrub(text(0)));
        assertEquals(text(1), known.scrub(text(1)));
        for (int number = 2; number <= LatestKeys.MOST; number++) {
            assertEquals("…", known.scrub(text(number)));
        }
    }
}
