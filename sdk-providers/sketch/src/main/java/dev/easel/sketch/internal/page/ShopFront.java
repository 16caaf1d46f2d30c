package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Palette;
import dev.easel.sketch.internal.motif.Scene;
import java.awt.Color;
import java.awt.geom.Arc2D;

/** The glass of a shop: a window with its display, and a door. */
final class ShopFront {
    private ShopFront() {}

    /**
     * Draws window and door into the shop's lower front.
     *
     * @param display the part of the glass that shows goods
     */
    static void draw(Sheet sheet, Box shop, Box glass, Box display, Box door) {
        Palette p = sheet.palette();
        sheet.brush().fill(shop, p.ink());
        Color light = light(sheet);
        sheet.brush().fill(glass, light);
        if (display.w() > 0) {
            display(sheet, display, light);
        }
        Box base = new Box(glass.x(), glass.bottom(), glass.w(), shop.bottom() - glass.bottom());
        sheet.brush()
                .fill(base.belowTop(base.h() * 0.28).inset(glass.w() * 0.02, 0), Palette.mix(p.deep(), p.ink(), 0.2));
        if (display.w() > 0 && display.w() < glass.w()) {
            sheet.brush()
                    .line(glass.centerX(), glass.y(), glass.centerX(), glass.bottom(), p.ink(), sheet.unit() * 0.6);
        } else if (sheet.full() && display.w() > 0) {
            lamp(sheet, glass.atX(0.13), glass);
            lamp(sheet, glass.atX(0.87), glass);
        }
        door(sheet, door, light);
    }

    private static Color light(Sheet sheet) {
        Palette p = sheet.palette();
        return sheet.brief().night() ? p.soft() : Palette.mix(p.soft(), p.second(), 0.25);
    }

    /** The motif as if it stood in the window, below the awning. */
    private static void display(Sheet sheet, Box box, Color light) {
        Palette p = sheet.palette();
        Box clear = box.belowTop(box.h() * 0.14);
        Scene scene = new Scene(sheet.brush(), clear, p, sheet.dice(), sheet.richness(), false, light, p.accent());
        sheet.brush().within(box, brush -> sheet.motif().draw(scene.on(brush)));
    }

    private static void lamp(Sheet sheet, double x, Box glass) {
        double y = glass.atY(0.3);
        double r = glass.shortEdge() * 0.075;
        sheet.brush().line(x, glass.y(), x, y, sheet.palette().ink(), r * 0.12);
        sheet.brush().disc(x, y + r * 0.9, r * 0.45, sheet.palette().paper());
        sheet.brush()
                .fill(
                        new Arc2D.Double(x - r, y - r * 0.1, 2 * r, 2 * r, 0, 180, Arc2D.PIE),
                        sheet.palette().accent());
    }

    private static void door(Sheet sheet, Box door, Color light) {
        Palette p = sheet.palette();
        sheet.brush().fill(door, Palette.mix(p.accent(), p.ink(), 0.35));
        Box pane = door.part(0.14, 0.3, 0.72, 0.42);
        sheet.brush().fill(pane, light);
        sheet.brush()
                .disc(sheet.mirrored() ? door.atX(0.88) : door.atX(0.12), door.atY(0.78), door.w() * 0.035, p.paper());
        if (sheet.full()) {
            Box panel = door.part(0.14, 0.8, 0.72, 0.14);
            sheet.brush().line(panel.shape(), Palette.mix(p.accent(), p.ink(), 0.6), sheet.unit() * 0.3);
        }
    }
}
