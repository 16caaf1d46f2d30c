package dev.easel.internal.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.easel.Pngs;
import dev.easel.image.Reference;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ContentHashesTest {

    private final byte[] bytes = Pngs.grey(64, 64, 3);
    private final Reference reference = Reference.of(bytes);
    private final ContentHashes hashes = new ContentHashes();

    @Test
    void readingToTheEndInAnyStepsTellsTheHash() throws Exception {
        String expected =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        Random random = new Random(1);
        for (int i = 0; i < 100; i++) {
            ContentHashes fresh = new ContentHashes();
            try (InputStream in = fresh.open(reference)) {
                int got = 0;
                while (got >= 0) {
                    got = switch (random.nextInt(3)) {
                        case 0 -> in.read();
                        case 1 -> in.read(new byte[500], 1, 1 + random.nextInt(499));
                        default -> in.skip(1 + random.nextInt(99)) > 0 ? 0 : in.read();
                    };
                }
                assertEquals(-1, in.read());
            }
            assertEquals(Optional.of(expected), fresh.known(reference));
        }
        assertEquals(expected, hashes.of(reference));
    }

    @Test
    void readingAPartTellsNothing() throws IOException {
        try (InputStream in = hashes.open(reference)) {
            in.readNBytes(bytes.length - 1);
        }

        assertEquals(Optional.empty(), hashes.known(reference));
    }

    @Test
    void anotherReferenceIsAnotherMatter() {
        hashes.of(reference);

        assertEquals(Optional.empty(), hashes.known(Reference.of(bytes)));
    }
}
