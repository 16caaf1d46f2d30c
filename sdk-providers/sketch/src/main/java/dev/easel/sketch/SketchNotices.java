package dev.easel.sketch;

import dev.easel.image.ImageFormat;
import dev.easel.plan.PlannedCall;
import dev.easel.sketch.internal.photo.Photo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a caller should know of drawings: all in which they differ from what was planned. */
final class SketchNotices {

    private final List<String> told = new ArrayList<>();
    private final Set<String> missing = new TreeSet<>();

    /** Tells what follows from the call itself. */
    void of(PlannedCall call, List<Photo> photos, PictureFile file) {
        photos.stream()
                .filter(photo -> photo.image().isEmpty())
                .forEach(photo -> told.add(
                        "The reference %s was not read; an empty frame stands for it.".formatted(photo.label())));
        call.request()
                .format()
                .filter(asked -> asked != file.format())
                .ifPresent(asked ->
                        told.add("Sketches are not written as %s; this one is %s.".formatted(asked, file.format())));
        if (call.request().mask().isPresent()) {
            masked(call, file);
        }
    }

    private void masked(PlannedCall call, PictureFile file) {
        call.request()
                .references()
                .get(0)
                .size()
                .filter(size -> !call.size().pixels().map(size::equals).orElse(false))
                .ifPresent(size -> told.add("The image has the size of the masked reference, %s.".formatted(size)));
        if (file.format() == ImageFormat.JPEG) {
            told.add("JPEG changes pixels a little, those outside of the mask too; PNG keeps them.");
        }
    }

    /** Tells that characters could not be drawn. */
    void missing(List<String> characters) {
        missing.addAll(characters);
    }

    List<String> all() {
        List<String> all = new ArrayList<>(told);
        if (!missing.isEmpty()) {
            all.add("No bundled font has %s; each was drawn as an empty box.".formatted(String.join(" ", missing)));
        }
        return all;
    }
}
