package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.prompt.Row;
import java.util.List;

/** A list of rows, fitted into the width and height of a box; it may then be drawn at another height on the page. */
final class Listing {
    private static final double STEP = 0.97;
    private static final double NARROWEST = 30;

    private final Sheet sheet;
    private final ListStyle style;
    private final Columns columns;
    private final double stretch;

    private Listing(Sheet sheet, ListStyle style, Columns columns, double room) {
        this.sheet = sheet;
        this.style = style;
        this.columns = columns;
        double spare = (room - columns.height()) / Math.max(1, columns.deepest() - 1);
        this.stretch = Math.max(0, Math.min(columns.size() * style.stretch(), spare));
    }

    /** Sets the rows as large as they fit, all of one size. */
    static Listing fit(Sheet sheet, ListStyle style, List<Row> rows, Box box) {
        List<RowText> texts =
                rows.stream().map(row -> RowText.of(row, sheet, style)).toList();
        int most = Math.min(Math.min(3, texts.size()), Math.max(1, (int) (box.w() / (sheet.unit() * NARROWEST))));
        Columns best = columns(sheet, style, texts, box, 1);
        for (int count = 2; count <= most; count++) {
            Columns tried = columns(sheet, style, texts, box, count);
            best = tried.size() > best.size() * 1.12 ? tried : best;
        }
        return new Listing(sheet, style, best, box.h());
    }

    /** Words are cut only where whole ones would be too small to read. */
    private static Columns columns(Sheet sheet, ListStyle style, List<RowText> texts, Box box, int count) {
        Columns.Metrics metrics = Columns.Metrics.of(texts, style.gap());
        Columns columns = Columns.of(texts, box, count, style.most(), metrics);
        double legible = sheet.unit() * 1.8;
        while (columns.height() > box.h() || (columns.size() > legible && columns.hasBrokenWords())) {
            columns = Columns.of(texts, box, count, columns.size() * STEP, metrics);
        }
        return columns;
    }

    double height() {
        return columns.height() + stretch * Math.max(0, columns.deepest() - 1);
    }

    double size() {
        return columns.size();
    }

    /** Draws the list with its first row at the top of the box. */
    void draw(Box box) {
        for (int i = 0; i < columns.count(); i++) {
            draw(columns.column(i), columns.x(box, i, sheet.rightToLeft()), box.y());
        }
    }

    private void draw(List<RowText> rows, double x, double top) {
        double y = top;
        double gap = columns.gap() + stretch;
        for (RowText row : rows) {
            if (style.rules() && y > top) {
                double line = y - gap / 2;
                sheet.brush().line(x, line, x + columns.width(), line, style.ruleColor(), sheet.unit() * 0.16);
            }
            row.draw(x, y + columns.metrics().ascent() * columns.size(), columns.width(), columns.size());
            y += columns.rowHeight(row) + gap;
        }
    }
}
