package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Palette;
import java.awt.Color;

/** Grey bars and boxes where a screen has content that the prompt does not give. */
final class Wireframe {
    private Wireframe() {}

    static void draw(Sheet sheet, Box screen) {
        Color grey = Palette.mix(sheet.palette().paper(), sheet.palette().ink(), 0.16);
        double u = screen.w() / 100;
        Box room = screen.inset(9 * u, 0).belowTop(screen.h() * 0.1);
        sheet.brush().round(new Box(room.x(), room.y(), room.w() * 0.6, 6 * u), 3 * u, grey);
        double y = room.y() + 14 * u;
        for (int i = 0; y + 26 * u < screen.bottom() - screen.h() * 0.12; i++) {
            sheet.brush()
                    .round(
                            new Box(room.x(), y, 22 * u, 22 * u),
                            4 * u,
                            i == 0 ? sheet.palette().second() : grey);
            sheet.brush().round(new Box(room.x() + 28 * u, y + 4 * u, room.w() - 34 * u, 4.5 * u), 2 * u, grey);
            sheet.brush().round(new Box(room.x() + 28 * u, y + 13 * u, room.w() - 50 * u, 4.5 * u), 2 * u, grey);
            y += 29 * u;
        }
        tabs(sheet, screen);
    }

    /** A logo and four entries: words would be invented. */
    static void navigation(Sheet sheet, Box bar) {
        double u = sheet.unit();
        Box logo = sheet.leading(bar, 3.2 * u);
        sheet.brush()
                .disc(logo.centerX(), bar.centerY(), 1.6 * u, sheet.palette().accent());
        Color grey = Palette.mix(sheet.palette().paper(), sheet.palette().ink(), 0.25);
        Box line = new Box(bar.x(), bar.centerY() - 0.5 * u, bar.w(), u);
        for (int i = 0; i < 4 && sheet.full(); i++) {
            double width = (i % 2 == 0 ? 6 : 8) * u;
            Box entry = sheet.rightToLeft() ? line.left(width) : line.right(width);
            sheet.brush().round(entry, 0.5 * u, grey);
            double taken = width + 3 * u;
            line = sheet.rightToLeft() ? line.afterLeft(taken) : line.beforeRight(taken);
        }
    }

    /** Four dots along the lower edge, the first one lit. */
    static void tabs(Sheet sheet, Box screen) {
        double y = screen.bottom() - screen.h() * 0.045;
        Color grey = Palette.mix(sheet.palette().paper(), sheet.palette().ink(), 0.22);
        for (int i = 0; i < 4; i++) {
            sheet.brush()
                    .disc(
                            screen.atX(0.17 + i * 0.22),
                            y,
                            screen.w() * 0.028,
                            i == 0 ? sheet.palette().accent() : grey);
        }
    }
}
