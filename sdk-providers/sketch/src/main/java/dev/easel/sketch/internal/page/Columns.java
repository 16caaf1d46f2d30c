package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import java.util.List;

/**
 * Rows in columns of one width and one size of text, filled evenly one after the other.
 *
 * @param metrics what all rows share, so that lines keep one rhythm whatever letters they hold
 */
record Columns(List<RowText> rows, int count, double width, double gutter, double size, Metrics metrics) {
    private static final double GUTTER = 2.4;

    /** How far rows reach above and below their baselines at size 1, and the gap between two of them. */
    record Metrics(double ascent, double descent, double gap) {
        static Metrics of(List<RowText> rows, double gap) {
            double ascent = rows.stream().mapToDouble(RowText::ascent).max().orElse(0);
            double descent = rows.stream().mapToDouble(RowText::descent).max().orElse(0);
            return new Metrics(ascent, descent, gap);
        }
    }

    static Columns of(List<RowText> rows, Box box, int count, double size, Metrics metrics) {
        double gutter = count == 1 ? 0 : GUTTER * size;
        double width = Math.max(1, (box.w() - gutter * (count - 1)) / count);
        return new Columns(rows, count, width, gutter, size, metrics);
    }

    double x(Box box, int column, boolean rightToLeft) {
        int place = rightToLeft ? count - 1 - column : column;
        return box.x() + place * (width + gutter);
    }

    List<RowText> column(int number) {
        int each = (rows.size() + count - 1) / count;
        int from = Math.min(rows.size(), number * each);
        return rows.subList(from, Math.min(rows.size(), from + each));
    }

    /** The most rows that one column has. */
    int deepest() {
        return column(0).size();
    }

    boolean hasBrokenWords() {
        return rows.stream().anyMatch(row -> row.isBroken(width, size));
    }

    double height() {
        double tallest = 0;
        for (int i = 0; i < count; i++) {
            tallest = Math.max(tallest, height(column(i)));
        }
        return tallest;
    }

    double rowHeight(RowText row) {
        return (metrics.ascent() + metrics.descent()) * size + row.depth(width, size);
    }

    double gap() {
        return metrics.gap() * size;
    }

    private double height(List<RowText> part) {
        double lines = part.stream().mapToDouble(this::rowHeight).sum();
        return lines + Math.max(0, part.size() - 1) * gap();
    }
}
