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

/** The top of a web page as a wireframe: navigation, headline, a line of text, a button, and a large picture. */
final class HeroPage implements Page {
    private static final int LONGEST_LABEL = 22;

    @Override
    public void compose(Sheet sheet) {
        Color ground = sheet.palette().paper();
        sheet.brush().fill(sheet.box(), ground);
        Split split = Split.of(sheet, Split.share(sheet, sheet.wide() ? 0.48 : 0.46, 0.72));
        sheet.picture(split.picture());
        double bar = sheet.unit() * 11;
        Box panel = split.text();
        navigation(sheet, panel.top(bar).inset(sheet.margin(), 0));
        text(sheet, panel.belowTop(bar).aboveBottom(sheet.margin() * 0.9).inset(sheet.margin(), 0), ground);
    }

    /** A logo and four entries as grey bars: words would be invented. */
    private static void navigation(Sheet sheet, Box bar) {
        Palette p = sheet.palette();
        double u = sheet.unit();
        sheet.brush().disc(bar.x() + 1.6 * u, bar.centerY(), 1.6 * u, p.accent());
        Color grey = Palette.mix(p.paper(), p.ink(), 0.25);
        double x = bar.right();
        for (int i = 0; i < 4 && sheet.full(); i++) {
            double width = (i % 2 == 0 ? 6 : 8) * u;
            x -= width;
            sheet.brush().round(new Box(x, bar.centerY() - 0.5 * u, width, u), 0.5 * u, grey);
            x -= 3 * u;
        }
    }

    private static void text(Sheet sheet, Box room, Color ground) {
        double u = sheet.unit();
        Copy copy = sheet.brief().copy();
        boolean labelled = !copy.rows().isEmpty() && isLabel(copy.rows().get(copy.rows().size() - 1));
        List<Row> rows = labelled ? copy.rows().subList(0, copy.rows().size() - 1) : copy.rows();
        double foot = 10.5 * u;
        Box above = room.aboveBottom(foot);
        Box head = rows.isEmpty() ? above : above.top(above.h() * (rows.size() <= 2 ? 0.66 : 0.4));
        Block block = sheet.fit(copy.headline(), Face.DISPLAY, head, 19 * u);
        double gap = 4.5 * u;
        if (rows.isEmpty()) {
            double top = room.y() + Math.max(0, (room.h() - block.height() - foot) / 2);
            place(sheet, block, new Box(room.x(), top, room.w(), block.height()), ground);
            button(sheet, room, top + block.height() + gap, copy, labelled);
            return;
        }
        Listing list = Listing.fit(sheet, ListStyle.of(sheet, 4.2 * u, ground), rows, above.belowTop(block.height() + gap));
        double used = block.height() + gap + list.height() + foot;
        double top = room.y() + Math.max(0, (room.h() - used) / 2);
        place(sheet, block, new Box(room.x(), top, room.w(), block.height()), ground);
        list.draw(new Box(room.x(), top + block.height() + gap, room.w(), list.height()));
        button(sheet, room, top + used - foot + gap, copy, labelled);
    }

    private static boolean isLabel(Row row) {
        return !row.hasPrice() && Copy.letters(row.text()) <= LONGEST_LABEL;
    }

    private static void place(Sheet sheet, Block block, Box box, Color ground) {
        sheet.lettering().place(block, box, Align.START, Align.START, sheet.palette().textOn(ground), ground);
    }

    /** With the last short text as its label, else with an arrow. */
    private static void button(Sheet sheet, Box room, double y, Copy copy, boolean labelled) {
        double u = sheet.unit();
        Color fill = sheet.palette().accent();
        Color on = sheet.palette().textOn(fill);
        if (labelled) {
            String text = copy.rows().get(copy.rows().size() - 1).text();
            Block label = sheet.fit(text, Face.BOLD, new Box(0, 0, room.w() - 7 * u, 3.2 * u), 2.8 * u);
            Box pill = new Box(room.x(), y, label.width() + 7 * u, 6 * u);
            sheet.brush().round(pill, 3 * u, fill);
            sheet.lettering().place(label, pill, Align.CENTER, Align.CENTER, on, fill);
        } else {
            sheet.brush().round(new Box(room.x(), y, 15 * u, 6 * u), 3 * u, fill);
            double x = room.x() + 5 * u;
            sheet.brush().line(x, y + 3 * u, x + 4.6 * u, y + 3 * u, on, 0.45 * u);
            sheet.brush().line(x + 3.2 * u, y + 1.8 * u, x + 4.7 * u, y + 3.1 * u, on, 0.45 * u);
            sheet.brush().line(x + 3.2 * u, y + 4.2 * u, x + 4.7 * u, y + 2.9 * u, on, 0.45 * u);
        }
    }
}
