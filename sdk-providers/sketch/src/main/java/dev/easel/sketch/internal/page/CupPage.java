package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Palette;
import dev.easel.sketch.internal.motif.Steam;
import dev.easel.sketch.internal.type.Align;
import dev.easel.sketch.internal.type.Face;
import java.awt.Color;

/** A paper cup or a mug with the headline on it; what else there is to read stands beside or below it. */
final class CupPage implements Page {
    private static final double COMPANION = 0.62;

    private final boolean mug;

    CupPage(boolean mug) {
        this.mug = mug;
    }

    @Override
    public void compose(Sheet sheet) {
        Color wall =
                sheet.brief().night() ? sheet.palette().deep() : sheet.palette().soft();
        sheet.brush().fill(sheet.box(), wall);
        if (sheet.brief().copy().rows().isEmpty()) {
            cup(sheet, sheet.box(), wall);
            return;
        }
        Split split = Split.of(sheet, Split.share(sheet, sheet.wide() ? 0.36 : 0.22, 0.55));
        cup(sheet, split.picture(), wall);
        notes(sheet, split.text());
    }

    private static void notes(Sheet sheet, Box panel) {
        Color ground = sheet.palette().deep();
        sheet.brush().fill(panel, ground);
        Box room = panel.inset(sheet.margin() * 1.2);
        ListStyle style = ListStyle.of(sheet, 7.5 * sheet.unit(), ground);
        Listing list = Listing.fit(sheet, style, sheet.brief().copy().rows(), room);
        list.draw(room.belowTop(Math.max(0, (room.h() - list.height()) / 2)));
    }

    private void cup(Sheet sheet, Box room, Color wall) {
        double height = mug ? Math.min(room.h() * 0.62, room.w() * 0.64) : Math.min(room.h() * 0.74, room.w() * 1.02);
        double foot = room.bottom() - (room.h() - height) * 0.42;
        Palette p = sheet.palette();
        sheet.brush()
                .disc(
                        room.centerX(),
                        foot - height * 0.5,
                        height * (mug ? 0.78 : 0.6),
                        Palette.mix(p.second(), wall, 0.35));
        Box table = sheet.box().bottom(sheet.box().bottom() - foot + height * 0.04);
        sheet.brush().fill(table, table(sheet));
        companions(sheet, room, foot, height);
        Vessel cup = vessel(sheet, room.centerX(), foot, height, p.accent());
        cup.draw();
        if (sheet.full()) {
            double clear = foot - height - room.y();
            double tall = Math.min(height * 0.18, clear * 0.8);
            Steam.draw(sheet.brush(), room.centerX(), foot - height * (mug ? 1.08 : 1.02), tall, p.textOn(wall));
        }
        String headline = sheet.brief().copy().headline();
        sheet.write(
                headline,
                Face.DISPLAY,
                cup.text(),
                height * (mug ? 0.26 : 0.2),
                Align.CENTER,
                Align.CENTER,
                p.accent());
    }

    /** Plain ones at the sides of a wide room, which would be empty. */
    private void companions(Sheet sheet, Box room, double foot, double height) {
        int side = sheet.mirrored() ? -1 : 1;
        double small = height * COMPANION;
        double shift = height * (mug ? 1.22 : 0.86);
        double half = small * (mug ? 0.85 : 0.42);
        if (room.w() / 2 > shift + half) {
            Palette p = sheet.palette();
            Color pale = Palette.mix(p.second(), p.paper(), 0.55);
            vessel(sheet, room.centerX() + side * shift, foot, small, p.second())
                    .draw();
            vessel(sheet, room.centerX() - side * shift, foot, small, pale).draw();
        }
    }

    private Vessel vessel(Sheet sheet, double x, double foot, double height, Color color) {
        return mug ? new Mug(sheet, x, foot, height, color) : new PaperCup(sheet, x, foot, height, color);
    }

    private static Color table(Sheet sheet) {
        return Palette.mix(
                sheet.palette().deep(), sheet.palette().ink(), sheet.brief().night() ? 0.6 : 0);
    }
}
