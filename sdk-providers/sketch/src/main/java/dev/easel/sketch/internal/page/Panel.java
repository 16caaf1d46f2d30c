package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Palette;
import dev.easel.sketch.internal.prompt.Row;
import dev.easel.sketch.internal.type.Align;
import dev.easel.sketch.internal.type.Block;
import dev.easel.sketch.internal.type.Face;
import dev.easel.sketch.internal.type.Fitter;
import dev.easel.sketch.internal.type.Paragraph;
import java.awt.Color;
import java.util.List;

/**
 * One column of an infographic.
 *
 * @param chart how high its chart is
 * @param rows its title and what follows; grey bars stand for words that the prompt does not give
 */
record Panel(Sheet sheet, Box box, double chart, List<Row> rows) {
    private static final double PAD = 0.09;
    private static final double[] BARS = {0.94, 0.82, 0.9, 0.6};
    private static final double BAR = 1.7;
    private static final double BAR_STEP = 2.2;

    /** More to read leaves less for the chart. */
    static Panel of(Sheet sheet, Box box, List<Row> rows) {
        double share = rows.size() > 4 ? 0.2 : rows.size() > 2 ? 0.28 : 0.42;
        return new Panel(sheet, box, Math.min(box.h() * share, box.w() * 0.8), rows);
    }

    /** The same column, no higher than given. */
    Panel top(double height) {
        return new Panel(sheet, box.top(height), chart, rows);
    }

    /** The largest size of its title, up to a limit. */
    double titleSize(double most) {
        if (rows.isEmpty()) {
            return most;
        }
        double share = rows.size() == 1 ? 0.5 : 0.34;
        return Fitter.fit(title(), text().w(), text().h() * share, most, 1.8 * sheet.unit())
                .size();
    }

    /** The largest size of what follows the title, up to a limit. */
    double lineSize(double title, double most) {
        return rows.size() < 2 ? most : listing(title, most).size();
    }

    /** How high the column has to be for texts of these sizes. */
    double height(double title, double line) {
        double bars = BARS.length * BAR_STEP * BAR * sheet.unit();
        double above = chart + 3 * pad();
        if (rows.isEmpty()) {
            return above + bars;
        }
        double head = head(title).height() + title * 0.6;
        return above + head + (rows.size() > 1 ? listing(title, line).height() : bars);
    }

    /** Draws the column. */
    void draw(int number, double title, double line) {
        double u = sheet.unit();
        Color ground = ground();
        Palette p = sheet.palette();
        Color ink = List.of(p.accent(), p.second(), p.deep()).get(number % 3);
        sheet.brush().round(box, 1.6 * u, ground);
        sheet.brush().fill(box.top(1.2 * u).inset(1.6 * u, 0), ink);
        Chart.draw(sheet, box.inset(pad()).top(chart), number, ink, ground);
        if (!rows.isEmpty()) {
            sheet.lettering().place(head(title), text(), Align.START, Align.START, p.textOn(ground), ground);
        }
        if (rows.size() > 1) {
            listing(title, line).draw(below(title));
        } else {
            bars(rows.isEmpty() ? text() : below(title));
        }
    }

    private Paragraph title() {
        return sheet.typesetter().paragraph(rows.get(0).text(), Face.BOLD);
    }

    private Block head(double title) {
        return Fitter.atSize(title(), text().w(), title);
    }

    private Listing listing(double title, double most) {
        ListStyle style = ListStyle.notes(sheet, most, Align.START, ground());
        return Listing.fit(sheet, style, rows.subList(1, rows.size()), below(title));
    }

    private Box below(double title) {
        return text().belowTop(head(title).height() + title * 0.6);
    }

    private Box text() {
        return box.inset(pad()).belowTop(chart + pad());
    }

    private Color ground() {
        return sheet.brief().night() ? sheet.palette().paper() : sheet.palette().soft();
    }

    private double pad() {
        return box.shortEdge() * PAD;
    }

    private void bars(Box room) {
        Color grey = Palette.mix(ground(), sheet.palette().ink(), 0.18);
        double bar = BAR * sheet.unit();
        for (int i = 0; i < BARS.length && i * BAR_STEP * bar + bar < room.h(); i++) {
            Box line = new Box(room.x(), room.y() + i * BAR_STEP * bar, room.w(), bar);
            sheet.brush().round(sheet.leading(line, room.w() * BARS[i]), bar / 2, grey);
        }
    }
}
