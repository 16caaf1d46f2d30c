package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Palette;
import dev.easel.sketch.internal.motif.Motifs;
import dev.easel.sketch.internal.motif.Scene;
import dev.easel.sketch.internal.prompt.Row;
import dev.easel.sketch.internal.type.Align;
import dev.easel.sketch.internal.type.Face;
import java.awt.Color;
import java.util.List;

/** A shop in its street: the headline on its sign, the next text on a banner, all others in its window. */
final class StorefrontPage implements Page {
    @Override
    public void compose(Sheet sheet) {
        Facade facade = Facade.on(sheet);
        street(sheet, facade);
        facade.draw();
        sign(sheet, facade.sign());
        List<Row> rows = sheet.brief().copy().rows();
        if (!rows.isEmpty()) {
            Banner.hang(sheet, facade.banner(), rows.get(0).text());
        }
        if (rows.size() > 1) {
            poster(sheet, facade.bill(), rows.subList(1, rows.size()));
        }
    }

    private static void street(Sheet sheet, Facade facade) {
        Palette p = sheet.palette();
        Color sky = sheet.brief().night() ? p.deep() : p.soft();
        sheet.brush().fill(sheet.box(), sky);
        Scene scene = new Scene(
                sheet.brush(),
                sheet.box().aboveBottom(sheet.box().bottom() - facade.pavement()),
                p,
                sheet.dice(),
                sheet.richness(),
                sheet.brief().night(),
                sky,
                p.soft());
        sheet.brush().within(scene.box(), brush -> Motifs.CITY.draw(scene.on(brush)));
    }

    private static void sign(Sheet sheet, Box board) {
        Color ground = Facade.signColor(sheet);
        Box room = board.inset(board.h() * 0.3, board.h() * 0.17);
        sheet.write(
                sheet.brief().copy().headline(), Face.BOLD, room, board.h() * 0.62, Align.CENTER, Align.CENTER, ground);
    }

    private static void poster(Sheet sheet, Box bill, List<Row> rows) {
        Color paper = sheet.palette().paper();
        sheet.brush().fill(bill, paper);
        Box room = bill.inset(bill.shortEdge() * 0.1);
        ListStyle style =
                ListStyle.notes(sheet, 5 * sheet.unit(), Align.CENTER, paper).in(Face.BOLD);
        Listing list = Listing.fit(sheet, style, rows, room);
        list.draw(room.belowTop(Math.max(0, (room.h() - list.height()) / 2)));
    }
}
