package dev.easel.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.LocalFailureException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedImageTest {

    private final AtomicInteger releases = new AtomicInteger();

    @TempDir
    private Path dir;

    @Test
    void tellsWhatItIs() {
        GeneratedImage image = GeneratedImage.of(Pictures.png());

        assertEquals(ImageFormat.PNG, image.format());
        assertEquals(PixelSize.of(48, 32), image.size());
        assertEquals(Pictures.png().length, image.length());
        assertFalse(image.hasContentCredentials());
        assertEquals("PNG 48x32, " + Pictures.png().length + " bytes", image.toString());
    }

    @Test
    void credentialsAreSeen() {
        byte[] png = Pictures.insert(Pictures.png(), 33, Pictures.pngChunk("caBX", new byte[9]));

        assertTrue(GeneratedImage.of(png).hasContentCredentials());
    }

    @Test
    void bytesAreItsOwn() {
        byte[] bytes = Pictures.png();
        GeneratedImage image = GeneratedImage.of(bytes);
        Arrays.fill(bytes, (byte) 0);
        Arrays.fill(image.bytes(), (byte) 0);

        assertArrayEquals(Pictures.png(), image.bytes());
    }

    @Test
    void itCanBeOpenedOften() throws IOException {
        GeneratedImage image = spooled();

        for (int i = 0; i < 3; i++) {
            try (InputStream in = image.open()) {
                assertArrayEquals(Pictures.png(), in.readAllBytes());
            }
        }
        assertArrayEquals(Pictures.png(), image.bytes());
    }

    @Test
    void cutBytesAreRefused() {
        byte[] cut = Arrays.copyOf(Pictures.png(), 200);

        String message = assertThrows(InvalidRequestException.class, () -> GeneratedImage.of(cut))
                .getMessage();

        assertTrue(String.valueOf(message).contains("cut"), message);
    }

    @Test
    void aRefusedSpoolStaysWithItsWriter() throws IOException {
        Path spool = Files.write(dir.resolve("spool"), new byte[9]);

        assertThrows(InvalidImageException.class, () -> GeneratedImage.spooled(spool, releases::incrementAndGet));
        assertTrue(Files.exists(spool));
        assertEquals(0, releases.get());
    }

    @Test
    void discardDeletesTheSpooledFileOnce() throws IOException {
        GeneratedImage image = spooled();

        image.discard();
        image.discard();

        assertEquals(List.of(), files());
        assertEquals(1, releases.get());
    }

    @Test
    void useAfterDiscardIsRefusedClearly() throws IOException {
        GeneratedImage held = GeneratedImage.held(Pictures.png(), releases::incrementAndGet);
        held.discard();

        for (Runnable use : List.<Runnable>of(held::open, held::bytes, () -> held.saveTo(dir.resolve("cup.png")))) {
            String message =
                    assertThrows(InvalidRequestException.class, use::run).getMessage();
            assertTrue(String.valueOf(message).startsWith("This image was discarded"), message);
        }
        assertEquals(1, releases.get());
        assertEquals("PNG 48x32, " + Pictures.png().length + " bytes", held.toString());
    }

    @Test
    void savedFilesStayAfterDiscard() throws IOException {
        GeneratedImage image = spooled();
        Path cup = image.saveTo(dir.resolve("cup.png"));
        Path mug = image.saveTo(dir.resolve("mug.png"));

        image.discard();

        assertArrayEquals(Pictures.png(), Files.readAllBytes(cup));
        assertArrayEquals(Pictures.png(), Files.readAllBytes(mug));
    }

    @Test
    void anUnreachableImageIsLetGo() throws IOException, InterruptedException {
        CountDownLatch released = new CountDownLatch(1);
        Path spool = Files.write(dir.resolve("spool"), Pictures.png());
        GeneratedImage.spooled(spool, released::countDown);

        boolean done = false;
        for (int i = 0; i < 200 && !done; i++) {
            System.gc();
            done = released.await(50, TimeUnit.MILLISECONDS);
        }

        assertTrue(done);
        assertFalse(Files.exists(spool));
    }

    @Test
    void aSpoolThatWasTamperedWithIsNotRead() throws IOException {
        GeneratedImage image = spooled();
        Files.write(dir.resolve("spool"), Pictures.jpeg());

        LocalFailureException e = assertThrows(LocalFailureException.class, image::bytes);

        assertEquals(Category.LOCAL_IO, e.category());
        assertEquals(Charge.NO, e.charge());
    }

    private GeneratedImage spooled() throws IOException {
        return GeneratedImage.spooled(Files.write(dir.resolve("spool"), Pictures.png()), releases::incrementAndGet);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(dir)) {
            return files.toList();
        }
    }
}
