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

/** The top of a web page as a wireframe: navigation, headline, a line or two of text, a button, a large picture. */
final class HeroPage implements Page {
    private static final int LONGEST_LABEL = 22;

    @Override
    public void compose(Sheet sheet) {
        Color ground = sheet.palette().paper();
        sheet.brush().fill(sheet.box(), ground);
        Split split = Split.of(sheet, Split.share(sheet, sheet.wide() ? 0.48 : 0.5, 0.72));
        sheet.picture(split.picture());
        double bar = sheet.unit() * 11;
        Box panel = split.text().inset(sheet.margin(), 0);
        Wireframe.navigation(sheet, panel.top(bar));
        text(sheet, panel.belowTop(bar).aboveBottom(sheet.margin() * 1.1), ground);
    }

    /** The last short text labels the button; without any, grey bars stand for the words below the headline. */
    private static void text(Sheet sheet, Box room, Color ground) {
        double u = sheet.unit();
        List<Row> rows = sheet.brief().copy().rows();
        boolean labelled = !rows.isEmpty() && isLabel(rows.get(rows.size() - 1));
        String label = labelled ? rows.get(rows.size() - 1).text() : "";
        List<Row> lines = labelled ? rows.subList(0, rows.size() - 1) : rows;
        double gap = 4.5 * u;
        double button = 6.5 * u;
        Box above = room.aboveBottom(button + gap);
        double share = lines.isEmpty() ? 1 : lines.size() <= 2 ? 0.66 : 0.4;
        Block head = sheet.fit(sheet.brief().copy().headline(), Face.DISPLAY, above.top(above.h() * share), 24 * u);
        Body body = Body.fit(sheet, lines, above.belowTop(head.height() + gap), ground);
        double used = head.height() + gap + body.height() + gap + button;
        double y = room.y() + Math.max(0, (room.h() - used) / 2);
        Box line = new Box(room.x(), y, room.w(), head.height());
        sheet.lettering().place(head, line, Align.START, Align.START, sheet.palette().textOn(ground), ground);
        body.draw(sheet, new Box(room.x(), line.bottom() + gap, room.w(), body.height()));
        Button.draw(sheet, new Box(room.x(), y + used - button, room.w(), button), label);
    }

    private static boolean isLabel(Row row) {
        return !row.hasPrice() && Copy.letters(row.text()) <= LONGEST_LABEL;
    }

    /** What stands between headline and button. */
    private record Body(List<Listing> list, double height) {
        static Body fit(Sheet sheet, List<Row> lines, Box room, Color ground) {
            if (lines.isEmpty()) {
                return new Body(List.of(), Math.min(room.h(), 5 * sheet.unit()));
            }
            Listing list = Listing.fit(sheet, ListStyle.of(sheet, 4.2 * sheet.unit(), ground), lines, room);
            return new Body(List.of(list), list.height());
        }

        void draw(Sheet sheet, Box box) {
            list.forEach(listing -> listing.draw(box));
            if (list.isEmpty() && box.h() > 4 * sheet.unit()) {
                Color grey = Palette.mix(sheet.palette().paper(), sheet.palette().ink(), 0.16);
                double u = sheet.unit();
                sheet.brush().round(box.part(0, 0, 0.8, 1).top(1.6 * u), 0.8 * u, grey);
                sheet.brush().round(box.part(0, 0, 0.62, 1).bottom(1.6 * u), 0.8 * u, grey);
            }
        }
    }
}
