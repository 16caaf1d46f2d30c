package dev.easel.internal.pixels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.image.PixelSize;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Smaller copies show what their originals show. */
class ScalingTest {

    private static final int GREY = 0xFF_80_80_80;
    private static final int COLOUR = 0xFF_20_90_E0;

    @ParameterizedTest
    @CsvSource({
        BufferedImage.TYPE_INT_RGB + ",png",
        BufferedImage.TYPE_4BYTE_ABGR + ",png",
        BufferedImage.TYPE_BYTE_GRAY + ",png",
        BufferedImage.TYPE_USHORT_GRAY + ",png",
        BufferedImage.TYPE_BYTE_INDEXED + ",png",
        BufferedImage.TYPE_BYTE_INDEXED + ",gif",
        BufferedImage.TYPE_3BYTE_BGR + ",jpeg",
        BufferedImage.TYPE_BYTE_GRAY + ",jpeg"
    })
    void aFlatColourStaysThatColourInEveryKindOfFile(int type, String format) throws IOException {
        BufferedImage whole = Drawn.flat(301, 97, type, type == BufferedImage.TYPE_BYTE_INDEXED ? 0xFF_33_99_FF : GREY);
        BufferedImage small = scaled(whole, format, 37, 12);

        // Java shows grey brighter than it stands in the file; everybody else shows what stands there.
        int bits = whole.getSampleModel().getSampleSize(0);
        int expected = whole.getRaster().getNumBands() == 1 && type != BufferedImage.TYPE_BYTE_INDEXED
                ? 0xFF000000 | 0x010101 * (whole.getRaster().getSample(0, 0, 0) >> (bits - 8))
                : whole.getRGB(0, 0);
        assertTrue(near(expected, small.getRGB(0, 0), 1), Integer.toHexString(small.getRGB(0, 0)));
        assertTrue(near(expected, small.getRGB(36, 11), 1), Integer.toHexString(small.getRGB(36, 11)));
        assertEquals(false, small.getColorModel().hasAlpha());
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 61, 60, 45, 31, 7, 1})
    void eachPixelIsTheMeanOfItsArea(int width) throws IOException {
        BufferedImage whole = Drawn.noise(90, 60, BufferedImage.TYPE_INT_RGB);
        int height = Math.max(1, width * 2 / 3);
        BufferedImage small = scaled(whole, "png", width, height);
        // From 4 for one on every other pixel stands for its neighbours, and so on.
        int step = Math.min(90 / width, 60 / height) < 4 ? 1 : Math.min(90 / width, 60 / height) / 2;

        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                assertTrue(near(mean(whole, step, x, y, width, height), small.getRGB(x, y), 1), x + "," + y);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"png,1", "png,3", "jpeg,1", "jpeg,4", "gif,2"})
    void anImageReadInStripsIsTheSameAsReadAtOnce(String format, int step) throws IOException {
        byte[] file = Drawn.written(Drawn.noise(71, 103, BufferedImage.TYPE_INT_RGB), format);

        assertEquals(rows(file, 1_000_000, step), rows(file, 300, step));
        assertEquals((103 + step - 1) / step, rows(file, 1, step).size());
    }

    private static List<List<Integer>> rows(byte[] file, int strip, int step) throws IOException {
        try (ImageInputStream in = Drawn.file(file)) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in, false, true);
            List<List<Integer>> rows = new ArrayList<>();
            new Rows(reader, strip, step)
                    .each(row -> rows.add(Arrays.stream(row).boxed().toList()));
            return rows;
        }
    }

    @Test
    void whatCannotBeSeenGivesNoColour() throws IOException {
        BufferedImage whole = Drawn.flat(64, 64, BufferedImage.TYPE_INT_ARGB, COLOUR);
        for (int y = 0; y < 64; y++) {
            for (int x = y % 2; x < 64; x += 2) {
                whole.setRGB(x, y, 0x00_FF_00_00);
            }
        }
        BufferedImage small = scaled(whole, "png", 32, 32);

        assertTrue(near(0x80_20_90_E0, small.getRGB(9, 9), 1), Integer.toHexString(small.getRGB(9, 9)));
        assertTrue(small.getColorModel().hasAlpha());
    }

    @Test
    void whatIsDamagedOrNotAsAnnouncedIsRefused() {
        byte[] png = Drawn.written(Drawn.noise(64, 64, BufferedImage.TYPE_INT_RGB), "png");
        byte[] cut = Arrays.copyOf(png, png.length / 2);

        assertThrows(
                IOException.class, () -> Scaling.scaled(Drawn.file(cut), PixelSize.of(64, 64), PixelSize.of(8, 8)));
        assertThrows(
                IOException.class, () -> Scaling.scaled(Drawn.file(png), PixelSize.of(65, 64), PixelSize.of(8, 8)));
        assertThrows(
                IOException.class,
                () -> Scaling.scaled(Drawn.file(new byte[99]), PixelSize.of(64, 64), PixelSize.of(8, 8)));
    }

    private static BufferedImage scaled(BufferedImage whole, String format, int width, int height) throws IOException {
        return Scaling.scaled(
                Drawn.file(Drawn.written(whole, format)),
                PixelSize.of(whole.getWidth(), whole.getHeight()),
                PixelSize.of(width, height));
    }

    private static int mean(BufferedImage whole, int step, int x, int y, int width, int height) {
        double[] sum = new double[3];
        int columns = (whole.getWidth() + step - 1) / step;
        int rows = (whole.getHeight() + step - 1) / step;
        for (int v = 0; v < rows; v++) {
            double tall = overlap(v, rows, y, height);
            for (int u = 0; tall > 0 && u < columns; u++) {
                double weight = tall * overlap(u, columns, x, width);
                int rgb = whole.getRGB(u * step, v * step);
                sum[0] += weight * ((rgb >> 16) & 0xFF);
                sum[1] += weight * ((rgb >> 8) & 0xFF);
                sum[2] += weight * (rgb & 0xFF);
            }
        }
        return 0xFF000000
                | ((int) Math.round(sum[0]) << 16)
                | ((int) Math.round(sum[1]) << 8)
                | (int) Math.round(sum[2]);
    }

    /** Which part of a pixel of the copy a pixel of the original covers, in one direction. */
    private static double overlap(int from, int all, int to, int size) {
        return Math.max(0, Math.min((from + 1.0) * size / all, to + 1.0) - Math.max((double) from * size / all, to));
    }

    private static boolean near(int expected, int actual, int by) {
        for (int shift = 0; shift < 32; shift += 8) {
            if (Math.abs(((expected >>> shift) & 0xFF) - ((actual >>> shift) & 0xFF)) > by) {
                return false;
            }
        }
        return true;
    }
}
