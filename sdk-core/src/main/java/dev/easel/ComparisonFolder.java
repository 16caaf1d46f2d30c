package dev.easel;

import dev.easel.Comparison.Entry;
import dev.easel.image.IfExists;
import dev.easel.image.ImageFiles;
import dev.easel.image.SaveOption;
import dev.easel.result.ImageResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a comparison is kept: a page, and a folder of images for each model. */
final class ComparisonFolder {

    private ComparisonFolder() {}

    /**
     * One model on the page.
     *
     * @param entry the model and how it ended
     * @param files its images, as seen from the page
     */
    record Shown(Entry entry, List<String> files) {}

    static Path save(Comparison comparison, Path directory, SaveOption... options) {
        ImageFiles.checkDirectory(directory);
        List<Shown> shown = new ArrayList<>();
        for (Entry entry : comparison.entries()) {
            String folder = "model-" + (shown.size() + 1);
            shown.add(new Shown(entry, images(entry, directory, folder, options)));
        }
        Path page = directory.resolve("index.html");
        ImageFiles.write(
                page, ComparisonPage.of(comparison, shown).getBytes(StandardCharsets.UTF_8), ifExists(options));
        return page;
    }

    private static List<String> images(Entry entry, Path directory, String folder, SaveOption... options) {
        Optional<ImageResult> result = entry.outcome().result();
        return result.map(it -> it.saveIn(directory.resolve(folder), options)).orElse(List.of()).stream()
                .map(file -> folder + "/" + file.getFileName())
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
