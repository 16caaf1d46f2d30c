package dev.easel.internal.pixels;

import java.util.List;

/**
 * One place on a sheet.
 *
 * @param title stands above
 * @param images what is shown, as many as there are
 * @param instead what is said where there are none
 * @param lines stand below
 */
public record Cell(String title, List<Thumbnail> images, String instead, List<String> lines) {

    /** Keeps own copies. */
    public Cell {
        images = List.copyOf(images);
        lines = List.copyOf(lines);
    }
}
