package dev.easel.examples.cli;

import dev.easel.image.IfExists;
import dev.easel.image.ImageSize;
import dev.easel.plan.Plan;
import dev.easel.plan.Plans;
import dev.easel.result.ImageResult;
import dev.easel.result.ImageResults;
import dev.easel.result.SaveTarget;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A folder for each size, checked before anything is paid; images are saved there as soon as those of a size are whole. */
final class VariantFolders implements Consumer<ImageResults.Entry> {

    private final Map<ImageSize, SaveTarget> folders = new LinkedHashMap<>();
    private final Map<ImageSize, ImageResult> saved = new ConcurrentHashMap<>();

    VariantFolders(Path directory, Plans plans, IfExists ifExists) {
        for (Plan plan : plans.plans()) {
            ImageSize size = size(plan);
            folders.put(size, SaveTarget.check(directory.resolve(name(size)), plan.n(), ifExists));
        }
    }

    /** The size that was asked. */
    static ImageSize size(Plan plan) {
        return plan.request().size().orElseThrow();
    }

    /** Such as {@code 1K-9x16} or {@code 1536x1024}. */
    private static String name(ImageSize size) {
        return size.toString().replace(' ', '-').replace(':', 'x');
    }

    @Override
    public void accept(ImageResults.Entry entry) {
        ImageSize size = size(entry.plan());
        SaveTarget folder = Objects.requireNonNull(folders.get(size));
        entry.outcome().result().ifPresent(result -> saved.put(size, folder.save(result)));
    }

    /** What was saved of a size, with its files. */
    Optional<ImageResult> saved(ImageSize size) {
        return Optional.ofNullable(saved.get(size));
    }
}
