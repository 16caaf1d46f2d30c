package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.prompt.Row;
import dev.easel.sketch.internal.type.Align;
import dev.easel.sketch.internal.type.Block;
import dev.easel.sketch.internal.type.Face;
import java.awt.Color;
import java.util.List;

/** A headline, something between, and a list below it: fitted together, then set as one group. */
final class Stack {
    private final Sheet sheet;
    private final Color ground;
    private final Block head;
    private final List<Listing> list;
    private final double between;

    private Stack(Sheet sheet, Color ground, Block head, List<Listing> list, double between) {
        this.sheet = sheet;
        this.ground = ground;
        this.head = head;
        this.list = list;
        this.between = between;
    }

    /**
     * @param most the largest size of the headline
     * @param between the room between headline and list
     */
    static Stack fit(Sheet sheet, Box room, Face face, double most, double between, ListStyle style) {
        List<Row> rows = sheet.brief().copy().rows();
        String headline = sheet.brief().copy().headline();
        if (rows.isEmpty()) {
            return new Stack(sheet, style.ground(), sheet.fit(headline, face, room, most), List.of(), 0);
        }
        double share = rows.size() <= 2 ? 0.6 : rows.size() <= 4 ? 0.45 : rows.size() <= 9 ? 0.3 : 0.2;
        Block head = sheet.fit(headline, face, room.top(room.h() * share - between / 2), most);
        Listing list = Listing.fit(sheet, style, rows, room.belowTop(head.height() + between));
        return new Stack(sheet, style.ground(), head, List.of(list), between);
    }

    double height() {
        return head.height()
                + between
                + list.stream().mapToDouble(Listing::height).sum();
    }

    /** Draws the group in the room and returns the empty strip between headline and list. */
    Box draw(Box room, Align across, Align down) {
        double top = room.y() + down.before(Math.max(0, room.h() - height()));
        Box line = new Box(room.x(), top, room.w(), head.height());
        sheet.lettering().place(head, line, across, Align.START, sheet.palette().textOn(ground), ground);
        Box rest = new Box(
                room.x(), line.bottom() + between, room.w(), Math.max(0, room.bottom() - line.bottom() - between));
        list.forEach(listing -> listing.draw(rest));
        return new Box(room.x(), line.bottom(), room.w(), between);
    }
}
