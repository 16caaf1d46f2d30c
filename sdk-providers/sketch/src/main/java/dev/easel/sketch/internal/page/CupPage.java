package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Palette;
import dev.easel.sketch.internal.motif.Steam;
import dev.easel.sketch.internal.type.Align;
import dev.easel.sketch.internal.type.Face;
import java.awt.Color;

/** A paper cup with the headline on its sleeve; what else there is to read stands beside or below it. */
final class CupPage implements Page {
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

    private static void cup(Sheet sheet, Box room, Color wall) {
        double height = Math.min(room.h() * 0.74, room.w() * 1.02);
        double foot = room.bottom() - (room.h() - height) * 0.42;
        PaperCup cup = new PaperCup(sheet, room.centerX(), foot, height);
        Palette p = sheet.palette();
        sheet.brush().disc(room.centerX(), foot - height * 0.5, height * 0.6, Palette.mix(p.second(), wall, 0.35));
        sheet.brush().fill(sheet.box().bottom(sheet.box().bottom() - foot + height * 0.04), table(sheet));
        cup.draw();
        if (sheet.full()) {
            double clear = foot - height - room.y();
            double tall = Math.min(height * 0.18, clear * 0.8);
            Steam.draw(sheet.brush(), room.centerX(), foot - height * 1.02, tall, p.textOn(wall));
        }
        String headline = sheet.brief().copy().headline();
        sheet.write(headline, Face.DISPLAY, cup.sleeveText(), height * 0.2, Align.CENTER, Align.CENTER, p.accent());
    }

    private static Color table(Sheet sheet) {
        return Palette.mix(
                sheet.palette().deep(), sheet.palette().ink(), sheet.brief().night() ? 0.6 : 0);
    }
}
