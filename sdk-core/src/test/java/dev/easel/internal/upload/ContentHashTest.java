package dev.easel.internal.upload;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One content read by several at once, as when two vendors are sent the same picture. */
class ContentHashTest {

    /** Keeps all that it is told to hash. */
    private static final class Recorder extends MessageDigest {

        private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

        Recorder() {
            super("recorder");
        }

        @Override
        protected void engineUpdate(byte input) {
            seen.write(input);
        }

        @Override
        protected void engineUpdate(byte[] input, int offset, int length) {
            seen.write(input, offset, length);
        }

        @Override
        protected byte[] engineDigest() {
            return new byte[] {1};
        }

        @Override
        protected void engineReset() {}
    }

    private final byte[] bytes = new byte[1_000];
    private final Recorder recorder = new Recorder();
    private final ContentHash hash = new ContentHash(recorder);

    @Test
    void eachByteIsHashedOnceHoweverManyReadIt() throws IOException {
        Random random = new Random(7);
        random.nextBytes(bytes);
        HashingStream given = reader();
        given.readNBytes(600);
        given.close();
        HashingStream[] readers = {reader(), reader(), reader()};
        int ended = 0;
        while (ended < 1_000) {
            HashingStream one = readers[random.nextInt(3)];
            ended += one.read(new byte[64], 3, 1 + random.nextInt(60)) < 0 ? 1 : 0;
        }

        assertArrayEquals(bytes, recorder.seen.toByteArray());
        assertEquals(Optional.of("01"), hash.known());
    }

    @Test
    void aReaderBehindLearnsNothingBeforeTheEnd() throws IOException {
        reader().readNBytes(999);

        assertEquals(Optional.empty(), hash.known());
    }

    private HashingStream reader() {
        return new HashingStream(new ByteArrayInputStream(bytes), hash);
    }
}
