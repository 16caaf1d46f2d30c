package dev.easel;

import dev.easel.Comparison.Entry;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.Failures;
import dev.easel.error.PaidImage;
import dev.easel.error.PaidWork;
import dev.easel.image.GeneratedImage;
import dev.easel.image.IfExists;
import dev.easel.image.ImageFiles;
import dev.easel.image.PixelSize;
import dev.easel.image.SaveOption;
import dev.easel.internal.pixels.Thumbnail;
import dev.easel.result.ImageFolders;
import dev.easel.result.Outcome;
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

    private static final String PAGE = "index.html";
    private static final String SHEET = "sheet.png";
    private static final String FOLDER = "model-";

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

    /** Checks before anything is paid that page and sheet can be written. */
    static void check(Path directory, SaveOption... options) {
        ImageFiles.checkDirectory(directory);
        if (ifExists(options) == IfExists.FAIL) {
            ImageFiles.checkFree(directory.resolve(PAGE));
            ImageFiles.checkFree(directory.resolve(SHEET));
        }
    }

    /** Where the images of a model are, by its place, counted from 0. */
    static Path folder(Path directory, int place) {
        return directory.resolve(FOLDER + (place + 1));
    }

    /** Saves all of it. */
    static Path save(Comparison comparison, Path directory, SaveOption... options) {
        List<Outcome> outcomes =
                comparison.entries().stream().map(Entry::outcome).toList();
        List<Path> files;
        try {
            files = ImageFolders.save(directory, FOLDER, outcomes, options);
        } catch (EaselException e) {
            throw paid(comparison, e.failure());
        }
        return show(comparison, files, directory, options);
    }

    /**
     * Writes page and sheet beside images that were saved.
     *
     * @param files those of all images, in order
     */
    static Path show(Comparison comparison, List<Path> files, Path directory, SaveOption... options) {
        List<Shown> shown = shown(comparison, files.iterator());
        Path page = directory.resolve(PAGE);
        try {
            String about = sheet(comparison, shown, directory, options);
            byte[] html = ComparisonPage.of(comparison, shown, about).getBytes(StandardCharsets.UTF_8);
            ImageFiles.write(page, html, ifExists(options));
        } catch (EaselException e) {
            String message = e.failure().message() + " The images were saved: %s.".formatted(files);
            throw paid(
                    comparison,
                    Failure.builder().from(e.failure()).message(message).build());
        }
        return page;
    }

    /** The failure with all images that are in no file; what is being saved was paid for. */
    private static EaselException paid(Comparison comparison, Failure failure) {
        List<PaidImage> images = Stream.concat(
                        failure.paidWork().stream(), errors(comparison).flatMap(error -> error.paidWork().stream()))
                .flatMap(work -> work.images().stream())
                .toList();
        boolean paid =
                !comparison.results().isEmpty() || errors(comparison).anyMatch(error -> error.charge() != Charge.NO);
        return Failures.exception(Failure.builder()
                .from(failure)
                .charge(paid ? Charge.MAYBE : Charge.NO)
                .paidWork(PaidWork.builder().images(images).build())
                .build());
    }

    private static Stream<EaselException> errors(Comparison comparison) {
        return comparison.entries().stream().flatMap(entry -> entry.outcome().error().stream());
    }

    private static List<Shown> shown(Comparison comparison, Iterator<Path> files) {
        List<Shown> shown = new ArrayList<>();
        for (Entry entry : comparison.entries()) {
            String folder = FOLDER + (shown.size() + 1);
            shown.add(new Shown(
                    entry,
                    entry.outcome().result().stream()
                            .flatMap(result -> result.images().stream())
                            .map(image -> Picture.of(image, folder, files.next()))
                            .toList()));
        }
        return shown;
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

    private static IfExists ifExists(SaveOption... options) {
        return Stream.of(options)
                .filter(IfExists.class::isInstance)
                .map(IfExists.class::cast)
                .findFirst()
                .orElse(IfExists.FAIL);
    }
}
