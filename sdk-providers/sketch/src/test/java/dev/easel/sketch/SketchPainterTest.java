package dev.easel.sketch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.sketch.internal.type.Placed;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SketchPainterTest {
    private static final String MENU = "A diner menu with 'Blue Plate Diner', 'Pancakes $6', 'Coffee $2'";

    private final SketchPainter painter = new SketchPainter();

    @ParameterizedTest
    @CsvSource({
        "1024,1024",
        "1536,864",
        "1568,672",
        "864,1536",
        "672,1568",
        "512,1536",
        "1536,512",
        "640,640",
        "1,1",
        "3840,2160"
    })
    void pictureHasExactlyTheAskedSize(int width, int height) {
        BufferedImage image = painter.paint(drawing(MENU, width, height, 0)).image();

        assertEquals(width, image.getWidth());
        assertEquals(height, image.getHeight());
    }

    @Test
    void sameDrawingGivesTheSameBytes() throws IOException {
        Drawing drawing = drawing(MENU, 512, 512, 0);

        assertArrayEquals(
                PngFileTest.bytes(painter.paint(drawing).image()),
                PngFileTest.bytes(new SketchPainter().paint(drawing).image()));
    }

    @Test
    void manyThreadsMayPaintAtOnce() {
        Drawing drawing = drawing("A storefront '東京ラーメン', 'Open'", 256, 256, 0);
        int[] alone = pixels(painter.paint(drawing).image());

        List<int[]> together = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> pixels(painter.paint(drawing).image()))
                .toList();

        together.forEach(pixels -> assertArrayEquals(alone, pixels));
    }

    @Test
    void picturesOfOneRequestAllLookDifferent() {
        for (String prompt : List.of(MENU, "Mountains at dawn", "A cup with 'Hi' on the sleeve")) {
            Set<Integer> colours = new HashSet<>();
            for (int index = 0; index < 10; index++) {
                BufferedImage image =
                        painter.paint(drawing(prompt, 256, 256, index)).image();
                colours.add(Arrays.hashCode(pixels(image)));
                assertTrue(index == 0
                        || difference(
                                        image,
                                        painter.paint(drawing(prompt, 256, 256, index - 1))
                                                .image())
                                > 0.5);
            }
            assertEquals(10, colours.size());
        }
    }

    @Test
    void anotherSeedGivesAnotherPicture() {
        BufferedImage one = painter.paint(Drawings.of(MENU, 256, 256, 1, 0, Detail.MEDIUM, true))
                .image();
        BufferedImage other = painter.paint(Drawings.of(MENU, 256, 256, 2, 0, Detail.MEDIUM, true))
                .image();

        assertTrue(difference(one, other) > 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A diner menu 'Joe's', 'Tea $2' | 512 | 512",
                "A storefront 'Joe's', 'Open' | 640 | 512",
                "A receipt 'Joe's', 'Tea $2' | 512 | 768",
                "A hero 'Joe's' | 768 | 512",
                "A cup with 'Joe's' | 512 | 512",
                "A mug with 'Joe's' | 512 | 512",
                "An infographic 'Joe's', 'Tea' | 768 | 512",
                "An app screen 'Joe's', 'Go' | 512 | 768",
                "Packaging 'Joe's', 'Tea' | 512 | 512",
                "A poster 'Joe's', 'Tea' | 512 | 512",
                "Mountains | 512 | 512",
            })
    void detailChangesThePictureButNoText(String prompt, int width, int height) {
        List<SketchPainter.Proof> proofs = Arrays.stream(Detail.values())
                .map(detail -> painter.proof(Drawings.of(prompt, width, height, 3, 0, detail, true)))
                .toList();

        assertTrue(difference(proofs.get(0), proofs.get(1)) > 0.0005, "low and medium differ");
        assertTrue(difference(proofs.get(1), proofs.get(2)) > 0.0005, "medium and high differ");
        assertEquals(proofs.get(0).texts(), proofs.get(1).texts());
        assertEquals(proofs.get(1).texts(), proofs.get(2).texts());
    }

    @Test
    void compositionIsTheSameAtAnyResolution() {
        List<Placed> small = painter.proof(drawing(MENU, 960, 540, 0)).texts();
        List<Placed> large = painter.proof(drawing(MENU, 3840, 2160, 0)).texts();

        assertEquals(small.size(), large.size());
        for (int i = 0; i < small.size(); i++) {
            assertEquals(small.get(i).text(), large.get(i).text());
            assertEquals(small.get(i).bounds().x(), large.get(i).bounds().x(), 1e-6);
            assertEquals(small.get(i).bounds().y(), large.get(i).bounds().y(), 1e-6);
            assertEquals(small.get(i).size(), large.get(i).size(), 1e-6);
        }
    }

    @Test
    void markIsDrawnUnlessItIsNotWanted() {
        var with = painter.proof(Drawings.of(MENU, 512, 512, 1, 0, Detail.LOW, true));
        var without = painter.proof(Drawings.of(MENU, 512, 512, 1, 0, Detail.LOW, false));

        assertEquals("sketch", with.texts().get(with.texts().size() - 1).text());
        assertFalse(without.texts().stream().anyMatch(placed -> placed.text().equals("sketch")));
    }

    @Test
    void missingGlyphsAreReported() {
        Painted painted = painter.paint(drawing("A poster 'Party 🎉 tonight 🎉 𒀀'", 512, 512, 0));

        assertEquals(List.of("🎉", "𒀀"), painted.missing());
        assertEquals(List.of(), painter.paint(drawing(MENU, 512, 512, 0)).missing());
    }

    @Test
    void promptWithoutQuotesHasNoTextBesideItsCaptionAndTheMark() {
        List<String> texts = painter.proof(drawing("Mountains at dawn 🎉", 512, 512, 0)).texts().stream()
                .map(Placed::text)
                .toList();

        assertEquals(List.of("Mountains at dawn", "sketch"), texts);
        assertEquals(
                List.of(),
                painter.paint(drawing("Mountains at dawn 🎉", 512, 512, 0)).missing());
    }

    @Test
    void aPageThatLivesByItsWordsTakesThoseOfThePromptWhereItQuotesNone() {
        for (String prompt : List.of("A diner menu", "A storefront of a bakery", "An infographic in three columns")) {
            assertEquals(
                    List.of(prompt, "sketch"),
                    painter.proof(drawing(prompt, 512, 512, 0)).texts().stream()
                            .map(Placed::text)
                            .toList());
        }
    }

    @Test
    void drawingOfNoPixelsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> drawing(MENU, 0, 5, 0));
    }

    private static Drawing drawing(String prompt, int width, int height, int index) {
        return Drawings.of(prompt, width, height, 7, index, Detail.MEDIUM, true);
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static double difference(SketchPainter.Proof one, SketchPainter.Proof other) {
        return difference(one.painted().image(), other.painted().image());
    }

    /** The share of pixels that are not the same. */
    private static double difference(BufferedImage one, BufferedImage other) {
        int different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                different += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return different / (double) (one.getWidth() * one.getHeight());
    }
}
