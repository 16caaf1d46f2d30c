package dev.easel.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Category;
import dev.easel.error.InvalidRequestException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    @TempDir
    private Path dir;

    @Nested
    class Local {

        @Test
        void aFileTellsItsHeaderAtOnce() throws IOException {
            Reference reference = Reference.of(logo());

            assertIsThePng(reference);
            assertEquals("logo.png (PNG 48x32, " + Pictures.png().length + " bytes)", reference.describe());
            assertEquals(reference.describe(), reference.toString());
        }

        @Test
        void bytesAreCopied() throws IOException {
            byte[] bytes = Pictures.png();
            Reference reference = Reference.of(bytes);
            Arrays.fill(bytes, (byte) 0);

            assertIsThePng(reference);
        }

        @Test
        void aSupplierIsAskedOnceNowAndOnceForEachSending() throws IOException {
            AtomicInteger open = new AtomicInteger();
            AtomicInteger asked = new AtomicInteger();
            Supplier<InputStream> supplier = () -> {
                open.incrementAndGet();
                asked.incrementAndGet();
                return new ByteArrayInputStream(Pictures.png()) {
                    @Override
                    public void close() {
                        open.decrementAndGet();
                    }
                };
            };

            Reference reference = Reference.of(supplier);
            int before = asked.get();
            assertIsThePng(reference);

            assertEquals(1, before);
            assertEquals(2, asked.get());
            assertEquals(0, open.get());
        }

        @Test
        void aGeneratedImageCanBeLookedAt() throws IOException {
            GeneratedImage image = GeneratedImage.of(Pictures.png());
            Reference reference = Reference.of(image);

            assertIsThePng(reference);
            image.discard();
            assertThrows(InvalidRequestException.class, reference::open);
        }

        @Test
        void aDataUrlIsTheImageItself() throws IOException {
            String base64 = Base64.getEncoder().encodeToString(Pictures.png());

            assertIsThePng(Reference.of(URI.create("data:image/png;base64," + base64)));
            assertIsThePng(Reference.of(URI.create("DATA:;BASE64," + base64.replace("+", "%2B"))));
            assertEquals(
                    Optional.of(PixelSize.of(4, 5)),
                    Reference.of(URI.create("data:image/svg+xml,%3Csvg%20width='4'%20height='5'/%3E"))
                            .size());
        }

        private void assertIsThePng(Reference reference) throws IOException {
            assertEquals(Optional.of(ImageFormat.PNG), reference.format());
            assertEquals(Optional.of(PixelSize.of(48, 32)), reference.size());
            assertEquals(OptionalLong.of(Pictures.png().length), reference.length());
            assertEquals(Optional.empty(), reference.uri());
            try (InputStream in = reference.open()) {
                assertArrayEquals(Pictures.png(), in.readAllBytes());
            }
        }
    }

    @Nested
    class Addresses {

        @Test
        void areKeptAndNotVisited() {
            URI uri = URI.create("https://images.example.com/secret/cup.png?token=abc");
            Reference reference = Reference.of(uri);

            assertEquals(Optional.of(uri), reference.uri());
            assertEquals(Optional.empty(), reference.format());
            assertEquals(Optional.empty(), reference.size());
            assertEquals(OptionalLong.empty(), reference.length());
            assertEquals("image at images.example.com", reference.describe());
            assertTrue(refusal(reference::open).contains("no bytes here"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "file:///etc/passwd",
                    "jar:file:/a.jar!/b.png",
                    "ftp://example.com/cup.png",
                    "cup.png",
                    "//example.com/cup.png",
                    "https:///cup.png",
                    "https:cup.png",
                    "https://user@example.com/cup.png",
                    "https://user:secret@example.com/cup.png"
                })
        void whereTheClientMustNotGoAreRefused(String uri) {
            InvalidRequestException e =
                    assertThrows(InvalidRequestException.class, () -> Reference.of(URI.create(uri)));

            assertEquals(Category.BLOCKED_URL, e.category());
            assertTrue(!String.valueOf(e.getMessage()).contains("secret"));
        }
    }

    @Test
    void equalityIsThatOfWhatIsNamed() throws IOException {
        Path logo = logo();
        Reference before = Reference.of(logo);
        GeneratedImage image = GeneratedImage.of(Pictures.png());

        assertEquals(before, Reference.of(logo));
        assertEquals(before.hashCode(), Reference.of(logo).hashCode());
        assertEquals(Reference.of(URI.create("https://a.example/b")), Reference.of(URI.create("https://a.example/b")));
        assertEquals(Reference.of(image), Reference.of(image));
        assertNotEquals(Reference.of(Pictures.png()), Reference.of(Pictures.png()));
        Files.setLastModifiedTime(logo, FileTime.fromMillis(1_000));
        assertNotEquals(before, Reference.of(logo));
    }

    private Path logo() throws IOException {
        return Files.write(dir.resolve("logo.png"), Pictures.png());
    }

    private static String refusal(org.junit.jupiter.api.function.Executable call) {
        return String.valueOf(assertThrows(InvalidRequestException.class, call).getMessage());
    }

    @Test
    void aSmallerCopyIsOnlyNamedBeforeItIsSent() {
        Reference original = Reference.of(Pictures.png());
        PixelSize size = PixelSize.of(1, 1);
        Reference copy = original.scaledDown(size, ImageFormat.JPEG);

        assertEquals(Optional.of(original), copy.original());
        assertEquals(Optional.of(size), copy.size());
        assertEquals(OptionalLong.empty(), copy.length());
        assertEquals(original.scaledDown(size, ImageFormat.JPEG), copy);
        assertEquals(original + ", scaled down to 1x1", copy.toString());
        assertThrows(InvalidRequestException.class, copy::open);
    }

    @Test
    void whatCannotBeScaledDownIsRefused() {
        Reference original = Reference.of(Pictures.png());
        PixelSize size = PixelSize.of(1, 1);
        Reference far = Reference.of(URI.create("https://example.com/cup.png"));
        Reference copy = original.scaledDown(size, ImageFormat.PNG);

        assertThrows(InvalidRequestException.class, () -> far.scaledDown(size, ImageFormat.PNG));
        assertThrows(InvalidRequestException.class, () -> copy.scaledDown(size, ImageFormat.PNG));
        assertThrows(
                InvalidRequestException.class, () -> original.scaledDown(PixelSize.of(60_000, 1), ImageFormat.PNG));
    }
}
