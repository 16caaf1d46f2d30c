package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Palette;
import dev.easel.sketch.internal.prompt.Copy;
import dev.easel.sketch.internal.type.Align;
import dev.easel.sketch.internal.type.Block;
import dev.easel.sketch.internal.type.Face;
import java.awt.Color;

/** A poster with its picture in an arch; the headline stands above it, the notes below, all on one axis. */
final class ArchPage implements Page {
    private static final int MOST_LETTERS = 36;
    private static final int MOST_BULK = 130;

    /** Whether there is little enough to read that the picture keeps its room. */
    static boolean suits(Copy copy) {
        return Copy.letters(copy.headline()) <= MOST_LETTERS && copy.bulk() <= MOST_BULK && !copy.hasPrices();
    }

    @Override
    public void compose(Sheet sheet) {
        Color ground = ground(sheet);
        sheet.brush().fill(sheet.box(), ground);
        Box room = sheet.box().inset(sheet.margin() * 1.3);
        if (sheet.wide()) {
            beside(sheet, room, ground);
        } else {
            stacked(sheet, room, ground);
        }
    }

    private static Color ground(Sheet sheet) {
        Palette p = sheet.palette();
        return sheet.brief().night() ? p.ink() : sheet.dice().fork("arch").chance(0.5) ? p.paper() : p.deep();
    }

    private static void stacked(Sheet sheet, Box room, Color ground) {
        double u = sheet.unit();
        Block head = sheet.fit(sheet.brief().copy().headline(), Face.DISPLAY, room.top(room.h() * 0.3), 20 * u);
        sheet.lettering()
                .place(head, room, Align.CENTER, Align.START, sheet.palette().textOn(ground), ground);
        Box rest = room.belowTop(head.height() + 5 * u);
        double notes = 0;
        if (!sheet.brief().copy().rows().isEmpty()) {
            ListStyle style = ListStyle.notes(sheet, 5 * u, Align.CENTER, ground);
            Listing list = Listing.fit(sheet, style, sheet.brief().copy().rows(), rest.bottom(rest.h() * 0.3));
            notes = list.height() + 5 * u;
            list.draw(rest.bottom(list.height()));
        }
        Box space = rest.aboveBottom(notes);
        double width = Math.min(space.w() * 0.86, space.h() * 0.9);
        arch(sheet, new Box(space.centerX() - width / 2, space.y(), width, space.h()), ground);
    }

    private static void beside(Sheet sheet, Box room, Color ground) {
        double u = sheet.unit();
        double width = Math.min(room.w() * 0.42, room.h() * 0.85);
        boolean left = sheet.mirrored();
        arch(sheet, left ? room.left(width) : room.right(width), ground);
        Box text = left ? room.afterLeft(width + 8 * u) : room.beforeRight(width + 8 * u);
        ListStyle style = ListStyle.notes(sheet, 5 * u, Align.START, ground);
        Stack stack = Stack.fit(sheet, text, Face.DISPLAY, 24 * u, 9 * u, style);
        Box gap = stack.draw(text, Align.START, Align.CENTER);
        Ornament.bar(sheet, gap, sheet.palette().accent());
    }

    private static void arch(Sheet sheet, Box box, Color ground) {
        sheet.picture(box);
        Ornament.arch(sheet, box, ground);
    }
}
