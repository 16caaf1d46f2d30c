package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Palette;
import dev.easel.sketch.internal.prompt.Copy;
import dev.easel.sketch.internal.type.Align;
import dev.easel.sketch.internal.type.Block;
import dev.easel.sketch.internal.type.Face;
import java.awt.Color;
import java.util.List;

/** One large picture and one large line on a panel of strong colour, with notes at its foot. */
final class PosterPage implements Page {
    @Override
    public void compose(Sheet sheet) {
        Palette p = sheet.palette();
        Color ground = sheet.brief().night() ? p.ink() : List.of(p.paper(), p.accent(), p.deep()).get(sheet.dice().fork("panel").below(3));
        sheet.brush().fill(sheet.box(), ground);
        Split split = Split.of(sheet, Split.share(sheet, sheet.wide() ? 0.45 : 0.38, 0.75));
        sheet.picture(split.picture());
        Box room = split.text().inset(sheet.margin() * 1.1);
        text(sheet, room.aboveBottom(sheet.margin() * 0.2), ground);
    }

    private static void text(Sheet sheet, Box room, Color ground) {
        Copy copy = sheet.brief().copy();
        double u = sheet.unit();
        boolean alone = copy.rows().isEmpty();
        double share = alone ? 1 : copy.rows().size() <= 3 ? 0.66 : copy.rows().size() <= 9 ? 0.42 : 0.26;
        Align down = alone ? Align.CENTER : Align.START;
        Block head = sheet.write(copy.headline(), Face.DISPLAY, room.top(room.h() * share), 24 * u, Align.START, down, ground);
        if (!alone) {
            Box rest = room.belowTop(head.height() + 3.4 * u);
            sheet.brush().fill(rest.top(0.7 * u).left(9 * u), accentOn(sheet, ground));
            ListStyle style = copy.hasPrices() ? ListStyle.priced(sheet, 4.6 * u, ground)
                    : ListStyle.notes(sheet, 4.6 * u, Align.START, Align.END, ground);
            new Listing(sheet, style).draw(copy.rows(), rest.belowTop(4 * u));
        }
    }

    private static Color accentOn(Sheet sheet, Color ground) {
        Palette p = sheet.palette();
        return ground.equals(p.accent()) ? p.textOn(ground) : p.accent();
    }
}
