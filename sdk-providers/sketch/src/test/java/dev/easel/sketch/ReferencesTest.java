package dev.easel.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.image.Reference;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageResult;
import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.photo.Photo;
import dev.easel.sketch.internal.photo.PhotoReader;
import dev.easel.sketch.internal.type.Placed;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References hang in the picture, and give its colours. */
class ReferencesTest {

    private static final List<Color> COLORS = List.of(Color.GREEN, Color.MAGENTA, Color.CYAN, Color.ORANGE);
    private static final int[][] SHAPES = {{90, 60}, {60, 90}, {70, 70}, {160, 40}};

    private static List<Photo> photos(int count) {
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int[] shape = SHAPES[i % SHAPES.length];
            references.add(
                    Reference.of(TestImages.png(TestImages.plain(shape[0], shape[1], COLORS.get(i % COLORS.size())))));
        }
        return PhotoReader.shown(references);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "A diner menu 'Joe', 'Tea $2' | 512 | 512 | 1",
                "A storefront 'Joe' 'Open' | 768 | 432 | 2",
                "A receipt 'Joe' 'Tea $2' | 432 | 768 | 3",
                "A hero 'Joe' | 784 | 336 | 4",
                "A cup with 'Joe' | 512 | 512 | 5",
                "An app screen 'Joe' 'Go' | 768 | 432 | 7",
                "Packaging 'Joe' 'Tea' | 432 | 768 | 9",
                "A poster 'Joe' 'Tea' | 784 | 336 | 16",
                "Mountains | 512 | 512 | 16",
            })
    void everyReferenceHangsWholeAndApart(String prompt, int width, int height, int count) {
        List<Photo> photos = photos(count);
        SketchPainter.Proof proof =
                new SketchPainter().proof(Drawings.with(photos, prompt, width, height, 1, 0, Detail.MEDIUM, true));

        assertEquals(count, proof.frames().size());
        Box page = new Box(0, 0, width / proof.scale(), height / proof.scale());
        for (int i = 0; i < count; i++) {
            Box frame = proof.frames().get(i);
            assertTrue(page.holds(frame, 0), () -> frame + " leaves the page");
            assertTrue(frame.shortEdge() > page.shortEdge() * 0.025, () -> frame + " is tiny");
            proof.frames().subList(i + 1, count).forEach(other -> assertFalse(frame.overlaps(other)));
            for (Placed text : proof.texts()) {
                assertFalse(frame.overlaps(text.bounds()), () -> text + " stands on " + frame);
            }
            int middle = proof.painted().image().getRGB((int) (frame.centerX() * proof.scale()), (int)
                    (frame.centerY() * proof.scale()));
            assertEquals(COLORS.get(i % COLORS.size()), new Color(middle));
        }
    }

    @Test
    void aReferenceKeepsItsShape() {
        SketchPainter.Proof proof =
                new SketchPainter().proof(Drawings.with(photos(4), "A poster 'Joe'", 768, 512, 1, 0, Detail.LOW, true));
        BufferedImage image = proof.painted().image();
        for (int i = 0; i < 4; i++) {
            double ratio = extent(image, COLORS.get(i), true) / (double) extent(image, COLORS.get(i), false);
            assertEquals(SHAPES[i][0] / (double) SHAPES[i][1], ratio, 0.15);
        }
    }

    private static int extent(BufferedImage image, Color color, boolean across) {
        int low = Integer.MAX_VALUE;
        int high = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) == color.getRGB()) {
                    low = Math.min(low, across ? x : y);
                    high = Math.max(high, across ? x : y);
                }
            }
        }
        return high - low + 1;
    }

    @Test
    void thePaletteIsThatOfTheReference() {
        Color violet = new Color(0x6B2FB3);
        byte[] reference = TestImages.png(TestImages.plain(64, 64, violet));
        try (Easel easel = Easel.builder().provider(Sketch.provider()).build()) {
            ImageRequest plain = ImageRequest.builder()
                    .prompt("A cup with 'Joe'")
                    .size("1:1")
                    .build();
            ImageRequest guided =
                    plain.toBuilder().addReference(Reference.of(reference)).build();

            int without = count(easel.generate(plain), violet);
            int with = count(easel.generate(guided), violet);

            assertEquals(0, without);
            assertTrue(with > 40_000, with + " pixels are violet: those of the sleeve too");
        }
    }

    private static int count(ImageResult result, Color color) {
        BufferedImage image = TestImages.read(result.image().bytes());
        int count = 0;
        for (int i = 0; i < image.getWidth() * image.getHeight(); i++) {
            count += image.getRGB(i % image.getWidth(), i / image.getWidth()) == color.getRGB() ? 1 : 0;
        }
        return count;
    }

    @Test
    void aReferenceThatIsNotReadHangsEmptyAndIsTold() {
        try (Easel easel = Easel.builder().provider(Sketch.provider()).build()) {
            ImageResult result = easel.generate(ImageRequest.builder()
                    .prompt("A cup with 'Joe'")
                    .addReference(Reference.of(URI.create("https://example.com/secret/cup.png")))
                    .build());

            assertEquals(
                    List.of("The reference example.com was not read; an empty frame stands for it."), result.notices());
        }
    }
}
