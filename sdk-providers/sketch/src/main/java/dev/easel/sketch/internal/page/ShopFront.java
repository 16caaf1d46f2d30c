package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Palette;
import dev.easel.sketch.internal.motif.Scene;
import java.awt.Color;

/** The glass of a shop: a window with its display, and a door. */
final class ShopFront {
    private ShopFront() {}

    static void draw(Sheet sheet, Box shop, Box front, Box window, Box door) {
        Palette p = sheet.palette();
        sheet.brush().fill(shop, p.ink());
        Color light = light(sheet);
        double sill = front.h() * 0.16;
        Box glass = window.aboveBottom(sill);
        sheet.brush().fill(glass, light);
        display(sheet, glass, light);
        sheet.brush().fill(window.bottom(sill * 0.72).inset(window.w() * 0.02, 0), Palette.mix(p.deep(), p.ink(), 0.2));
        door(sheet, door, light);
    }

    static Color light(Sheet sheet) {
        return sheet.brief().night() ? sheet.palette().soft() : Palette.mix(sheet.palette().soft(), sheet.palette().second(), 0.25);
    }

    /** The motif as if it stood in the window; lamps above it. */
    private static void display(Sheet sheet, Box glass, Color light) {
        Palette p = sheet.palette();
        Scene scene = new Scene(sheet.brush(), glass, p, sheet.dice(), sheet.richness(), sheet.brief().night(), light, p.accent());
        sheet.brush().within(glass, brush -> sheet.motif().draw(scene.on(brush)));
        if (sheet.full()) {
            sheet.brush().line(glass.atX(0.5), glass.y(), glass.atX(0.5), glass.bottom(), p.ink(), sheet.unit() * 0.6);
        }
    }

    private static void door(Sheet sheet, Box door, Color light) {
        Palette p = sheet.palette();
        sheet.brush().fill(door, Palette.mix(p.accent(), p.ink(), 0.35));
        Box pane = door.part(0.14, 0.3, 0.72, 0.42);
        sheet.brush().fill(pane, light);
        sheet.brush().disc(sheet.mirrored() ? door.atX(0.88) : door.atX(0.12), door.atY(0.78), door.w() * 0.035, p.paper());
        if (sheet.full()) {
            Box panel = door.part(0.14, 0.8, 0.72, 0.14);
            sheet.brush().line(panel.shape(), Palette.mix(p.accent(), p.ink(), 0.6), sheet.unit() * 0.3);
        }
    }
}
