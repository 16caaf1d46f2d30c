package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Palette;
import dev.easel.sketch.internal.type.Align;
import dev.easel.sketch.internal.type.Face;
import java.awt.Color;
import java.awt.geom.Path2D;

/** A carton that stands at an angle: picture and texts on its front, a plain side. */
final class PackagePage implements Page {
    @Override
    public void compose(Sheet sheet) {
        Palette p = sheet.palette();
        Color wall = sheet.brief().night() ? p.ink() : p.soft();
        sheet.brush().fill(sheet.box(), wall);
        Box box = sheet.box();
        double height = Math.min(box.h() * 0.76, box.w() * 0.95);
        double width = height * 0.72;
        double side = height * 0.17;
        Box front = new Box(box.centerX() - (width + side) / 2, box.centerY() - height * 0.48, width, height);
        backdrop(sheet, front, wall);
        if (sheet.wide()) {
            double shift = (sheet.mirrored() ? -1 : 1) * width * 0.98;
            Box behind = new Box(front.x() + shift + width * 0.1, front.y() + height * 0.14, width * 0.8, height * 0.8);
            carton(sheet, behind, side * 0.8, Palette.mix(p.second(), p.deep(), 0.35));
            sheet.brush().fill(behind.part(0.14, 0.5, 0.72, 0.36), Palette.mix(p.second(), p.paper(), 0.35));
        }
        carton(sheet, front, side, p.accent());
        label(sheet, front);
    }

    private static void backdrop(Sheet sheet, Box front, Color wall) {
        Palette p = sheet.palette();
        sheet.brush()
                .disc(sheet.box().centerX(), front.atY(0.45), front.h() * 0.62, Palette.mix(p.second(), wall, 0.55));
        Box floor = sheet.box().bottom(sheet.box().bottom() - front.atY(0.93));
        sheet.brush().fill(floor, Palette.mix(p.second(), p.ink(), 0.35));
        sheet.brush()
                .fill(
                        slab(front.x() - 0.02 * front.w(), front.bottom(), front.w() * 1.3, front.h() * 0.03),
                        Palette.mix(p.second(), p.ink(), 0.6));
    }

    private static Path2D slab(double x, double y, double width, double height) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x, y - height);
        path.lineTo(x + width, y - height);
        path.lineTo(x + width * 0.94, y + height * 0.6);
        path.lineTo(x + width * 0.02, y + height * 0.6);
        path.closePath();
        return path;
    }

    private static void carton(Sheet sheet, Box front, double side, Color color) {
        Palette p = sheet.palette();
        double rise = side * 0.35;
        Path2D.Double flank = new Path2D.Double();
        flank.moveTo(front.right(), front.y());
        flank.lineTo(front.right() + side, front.y() - rise);
        flank.lineTo(front.right() + side, front.bottom() - rise);
        flank.lineTo(front.right(), front.bottom());
        flank.closePath();
        Path2D.Double lid = new Path2D.Double();
        lid.moveTo(front.x(), front.y());
        lid.lineTo(front.x() + side, front.y() - rise);
        lid.lineTo(front.right() + side, front.y() - rise);
        lid.lineTo(front.right(), front.y());
        lid.closePath();
        sheet.brush().fill(flank, Palette.mix(color, p.ink(), 0.45));
        sheet.brush().fill(lid, Palette.mix(color, p.paper(), 0.3));
        sheet.brush().fill(front, color);
    }

    private static void label(Sheet sheet, Box front) {
        double u = sheet.unit();
        Color paper = sheet.palette().paper();
        double band = Math.max(0.24, 0.46 - sheet.brief().copy().bulk() / 700.0) * front.h();
        sheet.picture(front.top(band));
        Box label = front.belowTop(band).inset(front.w() * 0.07);
        sheet.brush().round(label, u, paper);
        Box room = label.inset(front.w() * 0.055);
        ListStyle notes = ListStyle.notes(sheet, 4.2 * u, Align.CENTER, paper);
        Stack stack = Stack.fit(sheet, room, Face.DISPLAY, front.w() * 0.19, 5 * u, notes);
        Box gap = stack.draw(room, Align.CENTER, Align.CENTER);
        Ornament.divider(sheet, gap, 0.4, sheet.palette().accent());
    }
}
