package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Palette;
import dev.easel.sketch.internal.prompt.Copy;
import dev.easel.sketch.internal.prompt.Row;
import dev.easel.sketch.internal.type.Align;
import dev.easel.sketch.internal.type.Block;
import dev.easel.sketch.internal.type.Face;
import java.awt.Color;
import java.util.List;
import java.util.Optional;

/**
 * Headline, a few lines and a button, fitted together.
 *
 * @param body what stands between headline and button; without any text, grey bars stand for the words
 * @param label the last text of the prompt if it is short, else empty
 */
record Pitch(Block head, Optional<Listing> body, String label, double gap, Color ground) {
    private static final int LONGEST_LABEL = 22;

    static Pitch fit(Sheet sheet, Box room, Color ground) {
        double u = sheet.unit();
        double gap = 4.5 * u;
        List<Row> rows = sheet.brief().copy().rows();
        boolean labelled = !rows.isEmpty() && isLabel(rows.get(rows.size() - 1));
        String label = labelled ? rows.get(rows.size() - 1).text() : "";
        List<Row> lines = labelled ? rows.subList(0, rows.size() - 1) : rows;
        Box above = room.aboveBottom(button(sheet) + 2 * gap + bars(sheet));
        double share = lines.isEmpty() ? 1 : lines.size() <= 2 ? 0.66 : 0.4;
        Block head = sheet.fit(sheet.brief().copy().headline(), Face.DISPLAY, above.top(above.h() * share), 24 * u);
        Box below = room.belowTop(head.height() + gap).aboveBottom(button(sheet) + gap);
        Optional<Listing> body = lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Listing.fit(sheet, ListStyle.of(sheet, 5 * u, ground), lines, below));
        return new Pitch(head, body, label, gap, ground);
    }

    double height(Sheet sheet) {
        return head.height() + gap + bodyHeight(sheet) + gap + button(sheet);
    }

    void draw(Sheet sheet, Box room) {
        double y = room.y() + Math.max(0, (room.h() - height(sheet)) / 2);
        Box line = new Box(room.x(), y, room.w(), head.height());
        sheet.lettering()
                .place(head, line, Align.START, Align.START, sheet.palette().textOn(ground), ground);
        Box middle = new Box(room.x(), line.bottom() + gap, room.w(), bodyHeight(sheet));
        body.ifPresentOrElse(list -> list.draw(middle), () -> drawBars(sheet, middle));
        Button.draw(sheet, new Box(room.x(), middle.bottom() + gap, room.w(), button(sheet)), label);
    }

    private double bodyHeight(Sheet sheet) {
        return body.map(Listing::height).orElse(bars(sheet));
    }

    private static void drawBars(Sheet sheet, Box box) {
        Color grey = Palette.mix(sheet.palette().paper(), sheet.palette().ink(), 0.16);
        double bar = box.h() * 0.32;
        sheet.brush().round(sheet.leading(box.top(bar), box.w() * 0.8), bar / 2, grey);
        sheet.brush().round(sheet.leading(box.bottom(bar), box.w() * 0.62), bar / 2, grey);
    }

    private static double bars(Sheet sheet) {
        return 5 * sheet.unit();
    }

    private static double button(Sheet sheet) {
        return 6.5 * sheet.unit();
    }

    private static boolean isLabel(Row row) {
        return !row.hasPrice() && Copy.letters(row.text()) <= LONGEST_LABEL;
    }
}
