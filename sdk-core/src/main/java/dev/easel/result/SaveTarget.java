package dev.easel.result;

import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.error.LocalFailureException;
import dev.easel.error.PaidWork;
import dev.easel.image.GeneratedImage;
import dev.easel.image.IfExists;
import dev.easel.image.ImageFiles;
import dev.easel.image.ImageFormat;
import dev.easel.image.SaveOption;
import dev.easel.image.Sidecar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A directory that is known to take the images of a request, before they are paid for. Immutable. */
public final class SaveTarget {

    private final Path directory;
    private final List<SaveOption> options;

    private SaveTarget(Path directory, List<SaveOption> options) {
        this.directory = directory;
        this.options = options;
    }

    /**
     * Checks that a directory can take images, and that their names are free.
     *
     * @param n how many images are to come
     * @throws dev.easel.error.EaselException naming the directory or file that stands in the way
     */
    public static SaveTarget check(Path directory, int n, SaveOption... options) {
        return check(directory, 0, n, options);
    }

    /**
     * Checks that a directory can take some of the images of a request, and that their names are free.
     *
     * @param first the place of the first of them, counted from 0
     * @param n how many images are to come
     * @throws dev.easel.error.EaselException naming the directory or file that stands in the way
     */
    public static SaveTarget check(Path directory, int first, int n, SaveOption... options) {
        SaveTarget target = new SaveTarget(directory, List.of(options));
        ImageFiles.checkDirectory(directory);
        if (target.ifExists() == IfExists.FAIL) {
            for (int index = first; index < first + n; index++) {
                for (ImageFormat format : ImageFormat.values()) {
                    ImageFiles.checkFree(directory.resolve(name(index) + "." + format.extension()));
                }
            }
        }
        return target;
    }

    private static String name(int index) {
        return "image-" + (index + 1);
    }

    private IfExists ifExists() {
        return options.contains(IfExists.REPLACE) ? IfExists.REPLACE : IfExists.FAIL;
    }

    /**
     * Saves the images, and returns the same result with its files; its images are then read from there.
     *
     * @throws LocalFailureException if one cannot be saved; as the images came with this call, it may have been billed
     */
    public ImageResult save(ImageResult result) {
        List<Path> files = paid(() -> saveAll(result));
        NavigableMap<Integer, GeneratedImage> stored = new TreeMap<>();
        int next = 0;
        for (var entry : result.imagesByIndex().entrySet()) {
            stored.put(entry.getKey(), entry.getValue().storedAt(files.get(next++)));
        }
        return ImageResult.builder()
                .from(result)
                .imagesByIndex(stored)
                .files(files)
                .build();
    }

    private static List<Path> paid(Supplier<List<Path>> saving) {
        try {
            return saving.get();
        } catch (LocalFailureException e) {
            throw new LocalFailureException(
                    Failure.builder().from(e.failure()).charge(Charge.MAYBE).build());
        }
    }

    /** Saves the images and their sidecars, and returns the images' files in order. */
    List<Path> saveAll(ImageResult result) {
        List<Path> files = new ArrayList<>();
        result.imagesByIndex().forEach((index, image) -> {
            try {
                save(result, index, image, files);
            } catch (LocalFailureException e) {
                throw unfinished(e, result, files);
            }
        });
        return files;
    }

    private void save(ImageResult result, int index, GeneratedImage image, List<Path> files) {
        Path file = image.saveTo(directory.resolve(name(index)), ifExists());
        files.add(file);
        if (options.contains(Sidecar.JSON)) {
            SidecarFile.write(file, result, index, ifExists());
        }
    }

    /** The failure with the files that were written, and with all images that were not. */
    private static LocalFailureException unfinished(LocalFailureException e, ImageResult result, List<Path> files) {
        String written = files.isEmpty() ? "" : " These were saved: %s.".formatted(files);
        List<GeneratedImage> left = result.images().stream().skip(files.size()).toList();
        return new LocalFailureException(Failure.builder()
                .from(e.failure())
                .message(e.failure().message() + written)
                .paidWork(PaidWork.builder().images(left).build())
                .build());
    }
}
