package dev.easel.examples.cli;

import dev.easel.Easel;
import dev.easel.error.EaselException;
import dev.easel.error.InvalidRequestException;
import dev.easel.image.GeneratedImage;
import dev.easel.image.IfExists;
import dev.easel.image.ImageFormat;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageEvent;
import dev.easel.result.ImageResult;
import dev.easel.result.SaveTarget;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Streams images into a directory, with their previews beside them. Used for one request. */
final class Streaming implements Consumer<ImageEvent> {

    /** More previews than any vendor sends of an image. */
    private static final int MOST_PREVIEWS = 10;

    private static final String NO_PREVIEWS =
            "note: no preview came; vendors send them if asked, OpenAI by --option partialImages=2";

    private final Path directory;
    private final IfExists ifExists;
    private final PrintWriter err;
    private final Map<Integer, Integer> previews = new HashMap<>();

    Streaming(Path directory, IfExists ifExists, PrintWriter err) {
        this.directory = directory;
        this.ifExists = ifExists;
        this.err = err;
    }

    /** Makes the images; directory and names are checked before anything is sent. */
    ImageResult run(Easel easel, ImageRequest request) {
        int n = request.n().orElse(1);
        SaveTarget target = SaveTarget.check(directory, n, ifExists);
        if (ifExists == IfExists.FAIL) {
            checkFree(n);
        }
        ImageResult result = easel.stream(request, this);
        if (previews.isEmpty()) {
            err.println(NO_PREVIEWS);
        }
        return target.save(result);
    }

    private void checkFree(int n) {
        for (int index = 0; index < n; index++) {
            for (int number = 1; number <= MOST_PREVIEWS; number++) {
                String name = name(index, number);
                Arrays.stream(ImageFormat.values())
                        .map(format -> directory.resolve(name + "." + format.extension()))
                        .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                        .findFirst()
                        .ifPresent(Streaming::refuse);
            }
        }
    }

    private static void refuse(Path file) {
        throw new InvalidRequestException(
                "%s exists already; nothing was sent. Take another directory, or add --overwrite.".formatted(file));
    }

    private static String name(int index, int number) {
        return "image-%d-partial-%d".formatted(index + 1, number);
    }

    @Override
    public void accept(ImageEvent event) {
        if (event instanceof ImageEvent.Partial partial) {
            save(partial.image(), name(partial.index(), previews.merge(partial.index(), 1, Integer::sum)));
        }
    }

    /** The image is paid for, so a preview that cannot be saved must not end the call. */
    private void save(GeneratedImage preview, String name) {
        try {
            err.println("preview: " + preview.saveTo(directory.resolve(name), ifExists));
        } catch (EaselException e) {
            err.println("note: a preview could not be saved: " + e.getMessage());
        } finally {
            preview.discard();
        }
    }
}
