package dev.easel.sketch;

import dev.easel.sketch.internal.photo.Photo;
import java.util.List;
import java.util.Optional;

/** Drawings for tests. */
final class Drawings {

    private Drawings() {}

    static Drawing of(String prompt, int width, int height, long seed, int index, Detail detail, boolean mark) {
        return with(List.of(), prompt, width, height, seed, index, detail, mark);
    }

    static Drawing with(
            List<Photo> photos,
            String prompt,
            int width,
            int height,
            long seed,
            int index,
            Detail detail,
            boolean mark) {
        Drawing.Look look = new Drawing.Look(detail, mark, false);
        return new Drawing(prompt, width, height, seed, index, photos, Optional.empty(), look);
    }
}
