package dev.easel.internal.pixels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.easel.OwnProcess;
import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import dev.easel.model.ReferenceRule;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A reference of 80 MB of pixels is scaled in a heap that could not hold it. */
@Timeout(120)
class ScaledReferencesHeapTest {

    @TempDir
    Path dir;

    /** Runs in a small process: scales a file down. */
    public static void main(String... arguments) {
        PixelSize size = PixelSize.of(1_000, 1_000);
        try (ScaledReferences scaled = new ScaledReferences(Path.of(arguments[0]), Runnable::run, Runnable::run)) {
            Reference copy = Reference.of(Path.of(arguments[1])).scaledDown(size, ImageFormat.PNG);
            ReferenceRule rule = ReferenceRule.builder().max(1).build();
            if (!scaled.of(copy, rule).join().size().orElseThrow().equals(size)) {
                throw new IllegalStateException("not the size asked");
            }
        }
    }

    @Test
    void aLargeReferenceIsScaledInASmallHeap() throws Exception {
        byte[] png = Drawn.written(Drawn.flat(4_500, 4_500, BufferedImage.TYPE_4BYTE_ABGR, 0x80_20_90_E0), "png");
        Path file = Files.write(dir.resolve("large.png"), png);

        String said = OwnProcess.said(List.of("-Xmx64m"), ScaledReferencesHeapTest.class, dir.resolve("spool"), file);

        assertEquals("", said.startsWith("exit code") ? said : "");
    }
}
