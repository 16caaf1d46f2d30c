package dev.easel.result;

import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.Failures;
import dev.easel.image.GeneratedImage;
import dev.easel.image.ImageFiles;
import dev.easel.image.SaveOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Saves several results, each in a folder of its own. */
public final class ImageFolders {

    private ImageFolders() {}

    /**
     * Saves the images of each outcome that has some as {@link ImageResult#saveIn} does, in folders of a directory. Creates
     * them if need be.
     *
     * @param prefix what the folders' names begin with; the place of the outcome follows, counted from 1
     * @return the files, in the order of folders and images
     * @throws EaselException if one cannot be written: it lists the files that were, and holds all images that were not
     */
    public static List<Path> save(Path directory, String prefix, List<Outcome> outcomes, SaveOption... options) {
        List<Path> files = new ArrayList<>();
        int saved = 0;
        try {
            ImageFiles.checkDirectory(directory);
            for (Outcome outcome : outcomes) {
                Path folder = directory.resolve(prefix + (saved + 1));
                outcome.result().ifPresent(result -> files.addAll(result.saveIn(folder, options)));
                saved++;
            }
        } catch (EaselException e) {
            throw unfinished(e.failure(), files, outcomes.subList(saved, outcomes.size()));
        }
        return files;
    }

    /** The failure of the first one left, which holds its own images if it had begun to write them. */
    private static EaselException unfinished(Failure failure, List<Path> files, List<Outcome> left) {
        String written = files.isEmpty() ? "" : " Saved before: %s.".formatted(files);
        List<GeneratedImage> images = left.stream()
                .skip(failure.paidWork().isPresent() ? 1 : 0)
                .flatMap(outcome -> outcome.result().stream())
                .flatMap(result -> result.images().stream())
                .toList();
        return Failures.exception(Failure.builder()
                .from(Kept.in(failure, images))
                .message(failure.message() + written)
                .build());
    }
}
