package dev.easel.internal.sieve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SignsProperties {

    @Property
    void eightAtATimeSeesWhatOneAtATimeSees(
            @ForAll @Size(max = 40) byte[] bytes, @ForAll @IntRange(max = 40) int from) {
        assertSeen(bytes, Math.min(from, bytes.length));
    }

    /** Nearly all of these are plain, so that each special one is met alone. */
    @Property
    void oneByteThatIsNotPlainIsSeenWhereverItStands(
            @ForAll @Size(min = 1, max = 40) @ByteRange(min = '#', max = '[') byte[] bytes,
            @ForAll byte special,
            @ForAll @IntRange(max = 39) int place) {
        bytes[place % bytes.length] = special;
        assertSeen(bytes, 0);
    }

    private static void assertSeen(byte[] bytes, int from) {
        boolean plain = true;
        for (int i = from; i < bytes.length; i++) {
            plain &= bytes[i] > ' ' && bytes[i] != '"' && bytes[i] != '\\';
        }
        assertEquals(plain, Signs.arePlain(ByteBuffer.wrap(bytes), from, bytes.length));
    }
}
