package dev.easel.sketch.internal.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.image.Reference;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PhotoReaderTest {

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void manyLargeReferencesKeepFewPixels() throws IOException {
        Reference large = Reference.of(png(1800, 1200));

        List<Photo> photos = PhotoReader.shown(Collections.nCopies(16, large));

        for (Photo photo : photos) {
            BufferedImage image = photo.image().orElseThrow();
            assertTrue(image.getWidth() * image.getHeight() <= 6_000_000 / 16);
            assertEquals(1.5, photo.ratio());
        }
    }

    @Test
    void allPixelsOfOneReferenceAreRead() throws IOException {
        BufferedImage image = PhotoReader.whole(Reference.of(png(1800, 1200))).orElseThrow();

        assertEquals(1800 * 1200, image.getWidth() * image.getHeight());
    }

    @Test
    void aWebAddressIsNotVisited() {
        Reference remote = Reference.of(URI.create("https://example.com/a/b.png?key=1"));

        assertEquals(Optional.empty(), PhotoReader.whole(remote));
        assertEquals("example.com", PhotoReader.shown(List.of(remote)).get(0).label());
    }

    @Test
    void aDamagedImageIsNotSeenAndDoesNotFail() throws IOException {
        byte[] whole = png(400, 300);
        for (int cut : new int[] {60, whole.length / 2, whole.length - 20}) {
            Photo photo = PhotoReader.shown(List.of(Reference.of(Arrays.copyOf(whole, cut))))
                    .get(0);

            assertEquals("PNG 400x300", photo.label());
            assertTrue(photo.image().isEmpty() || photo.image().get().getWidth() == 400);
        }
    }
}
