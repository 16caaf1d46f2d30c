package dev.easel.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Category;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.LocalFailureException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceRefusalTest {

    @TempDir
    private Path dir;

    @Test
    void whatIsNoImageIsNamedWithTheFormatsAllowed() throws IOException {
        Path file = Files.writeString(dir.resolve("notes\n.txt"), "just text");

        String message = refusal(() -> Reference.of(file));

        assertTrue(message.startsWith("The reference notes?.txt cannot be used."), message);
        assertTrue(message.contains("Give a PNG, JPEG, WebP, GIF or SVG"), message);
    }

    @Test
    void whatIsNoFileIsRefused() {
        assertTrue(refusal(() -> Reference.of(dir.resolve("none.png"))).contains("none.png is no file: there is none"));
        assertTrue(refusal(() -> Reference.of(dir)).contains("it is something else"));
    }

    @Test
    void aFileThatChangedSinceIsNotSent() throws IOException {
        Path logo = logo();
        Reference reference = Reference.of(logo);

        Files.setLastModifiedTime(logo, FileTime.fromMillis(1_000));

        assertTrue(refusal(reference::open).startsWith("The reference logo.png has changed since"));
        Files.delete(logo);
        assertThrows(LocalFailureException.class, reference::open);
    }

    @Test
    void aStreamThatGrewOrShrankFailsWhileItIsRead() throws IOException {
        for (int difference : new int[] {-5, 5}) {
            AtomicInteger asked = new AtomicInteger();
            Reference reference = Reference.of(() -> new ByteArrayInputStream(Arrays.copyOf(
                    Pictures.png(), Pictures.png().length + (asked.getAndIncrement() > 0 ? difference : 0))));

            try (InputStream in = reference.open()) {
                assertThrows(IOException.class, in::readAllBytes);
            }
            try (InputStream in = reference.open()) {
                assertThrows(IOException.class, () -> in.skipNBytes(10_000));
            }
        }
    }

    @Test
    void moreThanFiftyMegabytesAreRefusedBeforeTheyAreRead() throws IOException {
        Path huge = dir.resolve("huge.png");
        try (var file = new java.io.RandomAccessFile(huge.toFile(), "rw")) {
            file.write(Pictures.png());
            file.setLength(Reference.MAX_LENGTH + 1);
        }

        InvalidRequestException e = assertThrows(InvalidRequestException.class, () -> Reference.of(huge));

        assertEquals(Category.TOO_LARGE, e.category());
        assertTrue(String.valueOf(e.getMessage()).contains("50000000"), e.getMessage());
    }

    @Test
    void anEndlessSupplierIsCutOff() {
        InvalidRequestException e = assertThrows(
                InvalidRequestException.class,
                () -> Reference.of(() -> new SequenceInputStream(new ByteArrayInputStream(Pictures.png()), zeros())));

        assertEquals(Category.TOO_LARGE, e.category());
    }

    @Test
    void aBrokenDataUrlIsRefusedWithoutShowingIt() {
        assertTrue(refusal(() -> Reference.of(URI.create("data:image/png;base64,se*cret")))
                .contains("no base64"));
        assertTrue(refusal(() -> Reference.of(URI.create("data:secret"))).contains("no comma"));
    }

    private InputStream zeros() {
        return new SequenceInputStream(java.util.Collections.enumeration(
                java.util.Collections.nCopies(100, new ByteArrayInputStream(new byte[1_000_000]) {
                    @Override
                    public void close() {
                        reset();
                    }
                })));
    }

    private Path logo() throws IOException {
        return Files.write(dir.resolve("logo.png"), Pictures.png());
    }

    private static String refusal(org.junit.jupiter.api.function.Executable call) {
        return String.valueOf(assertThrows(InvalidRequestException.class, call).getMessage());
    }
}
