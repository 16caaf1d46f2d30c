package dev.easel;

import dev.easel.ComparisonFolder.Picture;
import dev.easel.ComparisonFolder.Shown;
import dev.easel.internal.pixels.Cell;
import dev.easel.internal.pixels.Sheet;
import java.io.IOException;
import java.util.List;

/** A comparison as one picture. */
final class ComparisonSheet {

    private ComparisonSheet() {}

    /** The bytes of a PNG. */
    static byte[] of(Comparison comparison, List<Shown> shown) throws IOException {
        return Sheet.png(
                comparison.plan().request().prompt(),
                ComparisonTable.head(comparison),
                shown.stream().map(ComparisonSheet::cell).toList());
    }

    private static Cell cell(Shown shown) {
        return new Cell(
                shown.entry().model().toString(),
                shown.pictures().stream()
                        .map(Picture::thumbnail)
                        .flatMap(thumbnail -> thumbnail.stream())
                        .toList(),
                instead(shown.pictures()),
                ComparisonTable.caption(shown.entry()));
    }

    /** What is said where no image is shown. */
    private static String instead(List<Picture> pictures) {
        return pictures.isEmpty()
                ? "No image"
                : "This Java cannot read " + pictures.get(0).file();
    }
}
