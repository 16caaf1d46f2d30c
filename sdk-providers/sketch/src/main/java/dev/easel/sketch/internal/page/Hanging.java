package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.photo.Photo;
import java.util.ArrayList;
import java.util.List;

/** Where pictures of any shapes hang in rows and columns, as large as the wall allows, each in its own shape. */
final class Hanging {
    /** The widths of frame and mat, in short edges of the whole. */
    static final double FRAME = 0.02;

    static final double MAT = 0.055;

    private Hanging() {}

    static List<Box> in(Box wall, List<Photo> photos, double gap) {
        List<Box> best = List.of();
        for (int columns = 1; columns <= photos.size(); columns++) {
            List<Box> tried = in(wall, photos, columns, gap);
            best = best.isEmpty() || area(tried) > area(best) ? tried : best;
        }
        return best;
    }

    private static List<Box> in(Box wall, List<Photo> photos, int columns, double gap) {
        int rows = (photos.size() + columns - 1) / columns;
        double width = (wall.w() - gap * (columns - 1)) / columns;
        double height = (wall.h() - gap * (rows - 1)) / rows;
        List<Box> places = new ArrayList<>();
        for (int i = 0; i < photos.size(); i++) {
            int row = i / columns;
            int inRow = Math.min(columns, photos.size() - row * columns);
            double indent = (wall.w() - inRow * width - (inRow - 1) * gap) / 2;
            double x = wall.x() + indent + i % columns * (width + gap);
            double y = wall.y() + row * (height + gap);
            places.add(framed(new Box(x, y, width, height), photos.get(i).ratio()));
        }
        return places;
    }

    /** The largest frame in a cell whose picture has the ratio: frame and mat are as wide above as beside it. */
    private static Box framed(Box cell, double ratio) {
        double border = 2 * (FRAME + MAT);
        double outer = ratio >= 1 ? ratio * (1 - border) + border : 1 / ((1 - border) / ratio + border);
        double width = Math.min(cell.w(), cell.h() * outer);
        double height = width / outer;
        return new Box(cell.centerX() - width / 2, cell.centerY() - height / 2, width, height);
    }

    private static double area(List<Box> boxes) {
        return boxes.stream().mapToDouble(box -> box.w() * box.h()).sum();
    }
}
