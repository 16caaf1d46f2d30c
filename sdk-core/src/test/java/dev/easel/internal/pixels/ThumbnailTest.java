package dev.easel.internal.pixels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.easel.OwnProcess;
import dev.easel.Pngs;
import dev.easel.image.ImageFormat;
import dev.easel.image.ImageHeader;
import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small copies for a page, of any image that Java can look into. */
@Timeout(120)
class ThumbnailTest {

    @TempDir
    Path dir;

    /** Runs in a small process: makes copies of all files named. */
    public static void main(String... files) {
        for (String name : files) {
            Path file = Path.of(name);
            Reference image = Reference.of(file);
            if (Thumbnail.of(file, image.format().orElseThrow(), image.size().orElseThrow())
                    .isEmpty()) {
                throw new IllegalStateException("no copy of " + file);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"960x640,480x320", "4000x100,480x12", "100x3000,32x960", "20x10,20x10", "2000x1,480x1"})
    void itKeepsTheShapeWithinItsBounds(String whole, String small) throws IOException {
        PixelSize size = PixelSize.parse(whole);
        Thumbnail thumbnail = thumbnail(Pngs.grey(size.width(), size.height(), 9), ImageFormat.PNG, size)
                .orElseThrow();

        assertEquals(ImageFormat.JPEG, thumbnail.format());
        assertEquals(
                PixelSize.parse(small),
                ImageHeader.read(new ByteArrayInputStream(thumbnail.bytes())).size());
    }

    @Test
    void whatIsSeeThroughStaysSo() throws IOException {
        byte[] png = Drawn.written(Drawn.flat(900, 900, BufferedImage.TYPE_INT_ARGB, 0x40_00_FF_00), "png");

        assertEquals(
                ImageFormat.PNG,
                thumbnail(png, ImageFormat.PNG, PixelSize.of(900, 900))
                        .orElseThrow()
                        .format());
    }

    @Test
    void whatJavaCannotReadHasNone() throws IOException {
        assertEquals(Optional.empty(), thumbnail(new byte[50], ImageFormat.WEBP, PixelSize.of(9, 9)));
        assertEquals(Optional.empty(), thumbnail(new byte[50], ImageFormat.SVG, PixelSize.of(9, 9)));
        assertEquals(Optional.empty(), thumbnail(new byte[50], ImageFormat.PNG, PixelSize.of(9, 9)));
    }

    @Test
    void theLargestImagesFitThroughASmallHeap() throws Exception {
        BufferedImage glass = Drawn.flat(3840, 2160, BufferedImage.TYPE_4BYTE_ABGR, 0x80_20_90_E0);
        BufferedImage opaque = Drawn.flat(3840, 2160, BufferedImage.TYPE_3BYTE_BGR, 0xFF_20_90_E0);
        Path png = Files.write(dir.resolve("4k.png"), Drawn.written(glass, "png"));
        Path jpeg = Files.write(dir.resolve("4k.jpg"), Drawn.written(opaque, "jpeg"));
        Path most = Files.write(dir.resolve("30m.png"), Pngs.grey(5_000, 6_000, 3));

        assertEquals("", OwnProcess.said(List.of("-Xmx24m"), ThumbnailTest.class, png, jpeg, most));
    }

    private Optional<Thumbnail> thumbnail(byte[] bytes, ImageFormat format, PixelSize size) throws IOException {
        return Thumbnail.of(Files.write(dir.resolve("image"), bytes), format, size);
    }
}
