package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Palette;
import dev.easel.sketch.internal.prompt.Copy;
import dev.easel.sketch.internal.prompt.Row;
import dev.easel.sketch.internal.type.Align;
import dev.easel.sketch.internal.type.Block;
import dev.easel.sketch.internal.type.Face;
import dev.easel.sketch.internal.type.Fitter;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** A headline over columns, each with a small chart, its title and what else is quoted for it; a picture below if there is room. */
final class InfographicPage implements Page {
    private static final int USUAL = 3;
    private static final double ROOM_FOR_PICTURE = 0.17;

    @Override
    public void compose(Sheet sheet) {
        Palette p = sheet.palette();
        Color ground = sheet.brief().night() ? p.ink() : p.paper();
        sheet.brush().fill(sheet.box(), ground);
        Box room = headline(sheet);
        List<Panel> panels = panels(sheet, room);
        double u = sheet.unit();
        double title = panels.stream()
                .mapToDouble(panel -> panel.titleSize(9 * u))
                .min()
                .orElse(u);
        double line = panels.stream()
                .mapToDouble(panel -> panel.lineSize(title, Math.min(5.2 * u, title * 0.75)))
                .min()
                .orElse(u);
        double height = height(sheet, panels, title, line);
        for (int i = 0; i < panels.size(); i++) {
            panels.get(i).top(height).draw(i, title, line);
        }
    }

    /** As high as they need to be if a picture has room below them, which is drawn; else down to the margin. */
    private static double height(Sheet sheet, List<Panel> panels, double title, double line) {
        Box first = panels.get(0).box();
        double needed = panels.stream()
                .mapToDouble(panel -> panel.height(title, line))
                .max()
                .orElse(0);
        double rest = first.h() - needed;
        if (rest < sheet.box().h() * ROOM_FOR_PICTURE) {
            return first.h();
        }
        sheet.picture(sheet.box().bottom(sheet.box().bottom() - first.y() - needed - 4 * sheet.unit()));
        return needed;
    }

    /** On a band of strong colour across the sheet; returns what is left below. */
    private static Box headline(Sheet sheet) {
        Palette p = sheet.palette();
        double u = sheet.unit();
        Box room = sheet.box().inset(sheet.margin() * 1.1);
        String text = sheet.brief().copy().headline();
        double share = Copy.letters(text) > 80 ? 0.42 : 0.2;
        Block block = Fitter.fit(
                sheet.typesetter().paragraph(text, Face.DISPLAY), room.w(), room.h() * share, 14 * u, 2.2 * u);
        Box band = sheet.box().top(block.height() + sheet.margin() * 1.6);
        Color color = sheet.brief().night() ? p.accent() : p.deep();
        sheet.brush().fill(band, color);
        sheet.lettering()
                .place(
                        block,
                        band.inset(room.x() - sheet.box().x(), 0),
                        Align.CENTER,
                        Align.CENTER,
                        p.textOn(color),
                        color);
        return room.belowTop(band.bottom() + 3 * u - room.y());
    }

    private static List<Panel> panels(Sheet sheet, Box room) {
        int count = columns(sheet);
        double gap = 3 * sheet.unit();
        double width = (room.w() - gap * (count - 1)) / count;
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int place = sheet.rightToLeft() ? count - 1 - i : i;
            Box box = new Box(room.x() + place * (width + gap), room.y(), width, room.h());
            panels.add(Panel.of(sheet, box, rows(sheet.brief().copy(), i, count)));
        }
        return panels;
    }

    private static int columns(Sheet sheet) {
        int rows = sheet.brief().copy().rows().size();
        return sheet.brief().columns().orElse(rows == 0 || rows > 4 ? USUAL : Math.max(2, rows));
    }

    /** The rows of a column: as many in each, the first ones one more where they do not come out even. */
    private static List<Row> rows(Copy copy, int column, int count) {
        int all = copy.rows().size();
        return copy.rows().subList(start(all, column, count), start(all, column + 1, count));
    }

    private static int start(int all, int column, int count) {
        return column * (all / count) + Math.min(column, all % count);
    }
}
