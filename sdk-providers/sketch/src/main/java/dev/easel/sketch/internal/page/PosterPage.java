package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Palette;
import dev.easel.sketch.internal.type.Align;
import dev.easel.sketch.internal.type.Face;
import java.awt.Color;
import java.util.List;

/** One large picture and one large line on a panel of strong colour, with notes below. */
final class PosterPage implements Page {
    @Override
    public void compose(Sheet sheet) {
        Color ground = ground(sheet);
        double u = sheet.unit();
        sheet.brush().fill(sheet.box(), ground);
        double pad = sheet.margin() * 1.2;
        Split split = Split.of(sheet, Split.share(sheet, sheet.wide() ? 0.45 : 0.5, 0.78));
        ListStyle style = ListStyle.of(sheet, 5 * u, ground);
        Stack stack = Stack.fit(sheet, split.text().inset(pad), Face.DISPLAY, 24 * u, 9 * u, style);
        split = split.shrunkTo(sheet, stack.height() + 2 * pad + u);
        sheet.picture(split.picture());
        Box gap = stack.draw(split.text().inset(pad), Align.START, Align.CENTER);
        Ornament.bar(sheet, gap, lineOn(sheet, ground));
    }

    private static Color ground(Sheet sheet) {
        Palette p = sheet.palette();
        return sheet.brief().night()
                ? p.ink()
                : List.of(p.paper(), p.accent(), p.deep())
                        .get(sheet.dice().fork("panel").below(3));
    }

    private static Color lineOn(Sheet sheet, Color ground) {
        Palette p = sheet.palette();
        return ground.equals(p.accent()) ? p.textOn(ground) : p.accent();
    }
}
