package dev.easel;

import dev.easel.Comparison.Entry;
import dev.easel.image.GeneratedImage;
import dev.easel.image.IfExists;
import dev.easel.image.ImageFiles;
import dev.easel.image.PixelSize;
import dev.easel.image.SaveOption;
import dev.easel.internal.pixels.Thumbnail;
import dev.easel.result.ImageResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a comparison is kept: a page, and a folder of images for each model. */
final class ComparisonFolder {

    private static final String SHEET = "sheet.png";

    private ComparisonFolder() {}

    /**
     * One model on the page.
     *
     * @param entry the model and how it ended
     * @param pictures its images
     */
    record Shown(Entry entry, List<Picture> pictures) {}

    /**
     * One image on the page.
     *
     * @param file where it is, as seen from the page
     * @param size its pixels
     * @param thumbnail a small copy; empty where none can be made
     */
    record Picture(String file, PixelSize size, Optional<Thumbnail> thumbnail) {

        static Picture of(GeneratedImage image, String folder, Path file) {
            return new Picture(
                    folder + "/" + file.getFileName(), image.size(), Thumbnail.of(file, image.format(), image.size()));
        }
    }

    static Path save(Comparison comparison, Path directory, SaveOption... options) {
        ImageFiles.checkDirectory(directory);
        List<Shown> shown = new ArrayList<>();
        for (Entry entry : comparison.entries()) {
            String folder = "model-" + (shown.size() + 1);
            Optional<ImageResult> result = entry.outcome().result();
            shown.add(new Shown(
                    entry,
                    result.map(images -> pictures(images, directory, folder, options))
                            .orElse(List.of())));
        }
        String about = sheet(comparison, shown, directory, options);
        Path page = directory.resolve("index.html");
        byte[] html = ComparisonPage.of(comparison, shown, about).getBytes(StandardCharsets.UTF_8);
        ImageFiles.write(page, html, ifExists(options));
        return page;
    }

    /** Writes the sheet, and says where it is, or why there is none. */
    private static String sheet(Comparison comparison, List<Shown> shown, Path directory, SaveOption... options) {
        try {
            byte[] png = ComparisonSheet.of(comparison, shown);
            ImageFiles.write(directory.resolve(SHEET), png, ifExists(options));
            return "<a href=\"%s\">All in one picture</a>".formatted(SHEET);
        } catch (IOException e) {
            return "There is no %s: %s.".formatted(SHEET, e.getMessage());
        }
    }

    private static List<Picture> pictures(ImageResult result, Path directory, String folder, SaveOption... options) {
        Iterator<Path> files = result.saveIn(directory.resolve(folder), options).iterator();
        return result.images().stream()
                .map(image -> Picture.of(image, folder, files.next()))
                .toList();
    }

    private static IfExists ifExists(SaveOption... options) {
        return Stream.of(options)
                .filter(IfExists.class::isInstance)
                .map(IfExists.class::cast)
                .findFirst()
                .orElse(IfExists.FAIL);
    }
}
