package dev.easel.internal.runner;

import dev.easel.error.Failure;
import dev.easel.image.GeneratedImage;
import dev.easel.spi.Facts;
import dev.easel.spi.Step;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What one call brought.
 *
 * @param images by their place in the call, counted from 0
 * @param failures why images are missing, by their place in the call
 * @param facts what else is known
 */
record Brought(NavigableMap<Integer, GeneratedImage> images, NavigableMap<Integer, Failure> failures, Facts facts) {

    static Brought of(Step.Done done) {
        NavigableMap<Integer, GeneratedImage> images = new TreeMap<>();
        List<GeneratedImage> came = done.images();
        for (int k = 0; k < came.size(); k++) {
            images.put(k, came.get(k));
        }
        return new Brought(images, new TreeMap<>(), done.facts());
    }

    void discard() {
        images.values().forEach(GeneratedImage::discard);
    }
}
