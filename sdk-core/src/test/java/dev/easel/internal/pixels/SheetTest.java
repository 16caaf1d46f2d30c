package dev.easel.internal.pixels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Pngs;
import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures and text on one sheet. */
class SheetTest {

    private static final int WHITE = 0xFFFFFFFF;

    @TempDir
    Path dir;

    @ParameterizedTest
    @CsvSource({"1,1,1", "3,3,1", "4,2,2", "5,3,2", "7,3,3", "12,4,3", "20,4,5"})
    void cellsStandInTidyColumns(int cells, int columns, int rows) throws IOException {
        BufferedImage sheet = drawn(Collections.nCopies(cells, cell(2)));

        assertEquals(2 * 48 + columns * 440 + (columns - 1) * 36, sheet.getWidth());
        // Each row is a picture of 200 pixels with its text, so rows can be counted by the height.
        assertTrue(sheet.getHeight() > rows * 240 && sheet.getHeight() < 200 + rows * 340, sheet.getHeight() + "");
        int last = (cells - 1) % columns;
        assertEquals(0xFF020202, sheet.getRGB(48 + last * 476 + 220, sheet.getHeight() - 48 - 110));
    }

    @Test
    void severalImagesOfOneCellShareItsWidth() throws IOException {
        BufferedImage sheet = drawn(List.of(cell(2, 90, 160)));
        int top = firstRowOf(0xFF020202, sheet, 48 + 100);

        assertEquals(0xFF5A5A5A, sheet.getRGB(48 + 224 + 100, top + 20));
        assertEquals(0xFFA0A0A0, sheet.getRGB(48 + 100, top + 98 + 8 + 20));
        assertEquals(WHITE, sheet.getRGB(48 + 224 + 100, top + 98 + 8 + 20));
    }

    @Test
    void whereThereIsNoImageTheTextSaysSo() throws IOException {
        Cell empty = new Cell("acme/never", List.of(), "No image", List.of("refused: ".repeat(90)));
        BufferedImage one = drawn(List.of(empty));
        BufferedImage other = drawn(List.of(new Cell("acme/never", List.of(), "", empty.lines())));

        assertEquals(one.getHeight(), other.getHeight());
        assertTrue(inked(one) > inked(other) + 100, inked(one) + " and " + inked(other));
    }

    @Test
    void textOfAnyLengthAndScriptFits() throws IOException {
        String text = "咖啡店 \u0642\u0647\u0648\u0629 coffee\n\t \uD83D\uDE00 ".repeat(900) + "x".repeat(5_000);
        BufferedImage sheet = ImageIO.read(new ByteArrayInputStream(
                Sheet.png(text, List.of(text, "", " "), List.of(new Cell(text, List.of(), text, List.of(text))))));

        assertTrue(sheet.getHeight() < 800, sheet.getHeight() + "");
    }

    private Cell cell(int... shades) throws IOException {
        List<Thumbnail> images = new ArrayList<>();
        for (int shade : shades) {
            Path file = Files.write(dir.resolve("image.png"), Pngs.grey(440, 200, shade));
            images.add(
                    Thumbnail.of(file, ImageFormat.PNG, PixelSize.of(440, 200)).orElseThrow());
        }
        return new Cell("acme/grid", images, "No image", List.of("440x200", "as asked"));
    }

    private static BufferedImage drawn(List<Cell> cells) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Sheet.png("A boat", List.of("10 credits"), cells)));
    }

    private static int firstRowOf(int colour, BufferedImage sheet, int x) {
        int y = 0;
        while (sheet.getRGB(x, y) != colour) {
            y++;
        }
        return y;
    }

    private static int inked(BufferedImage sheet) {
        int inked = 0;
        for (int y = 0; y < sheet.getHeight(); y++) {
            for (int x = 0; x < sheet.getWidth(); x++) {
                inked += sheet.getRGB(x, y) == WHITE ? 0 : 1;
            }
        }
        return inked;
    }
}
