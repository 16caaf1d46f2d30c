package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Palette;
import dev.easel.sketch.internal.prompt.Copy;
import java.awt.Color;

/** The front of a shop: upper floors, sign, awning, window and door. */
final class Facade {
    private static final double SIGN = 0.22;
    private static final double AWNING = 0.14;
    private static final int CROWD = 60;

    private final Sheet sheet;
    private final Box house;
    private final Box shop;

    private Facade(Sheet sheet, Box house, Box shop) {
        this.sheet = sheet;
        this.house = house;
        this.shop = shop;
    }

    static Facade on(Sheet sheet) {
        Box box = sheet.box();
        double pavement = box.atY(0.91);
        double width = Math.min(box.w() * 0.88, box.h() * 1.3);
        double shopHeight = Math.min(box.h() * 0.62, width * 0.92);
        double top = Math.max(box.atY(0.07), pavement - shopHeight - width * 0.62);
        double x = box.centerX() - width / 2;
        return new Facade(
                sheet, new Box(x, top, width, pavement - top), new Box(x, pavement - shopHeight, width, shopHeight));
    }

    static Color signColor(Sheet sheet) {
        return sheet.palette().accent();
    }

    double pavement() {
        return house.bottom();
    }

    Box sign() {
        return shop.top(shop.h() * SIGN).inset(shop.w() * 0.03, 0);
    }

    /** The paper in the window that holds all texts beyond sign and banner; a long list takes the whole window. */
    Box bill() {
        Box glass = glass().belowTop(glass().h() * 0.14);
        Box half = crowded() ? glass : glass.left(glass.w() * 0.5);
        return half.inset(glass.w() * 0.04, glass.h() * 0.06);
    }

    /** The part of the window that shows goods; none where a long list covers it. */
    private Box display() {
        double share = crowded() ? 0 : sheet.brief().copy().rows().size() > 1 ? 0.5 : 1;
        return glass().right(glass().w() * share);
    }

    private boolean crowded() {
        Copy copy = sheet.brief().copy();
        return copy.rows().size() > 1 && copy.afterFirstRow().bulk() > CROWD;
    }

    private Box glass() {
        Box front = front();
        Box window = front.left(front.w() * 0.6).aboveBottom(front.h() * 0.16);
        return sheet.mirrored() ? new Box(front.right() - window.w(), window.y(), window.w(), window.h()) : window;
    }

    /** The free wall beside the upper windows, down to the sign. */
    Box banner() {
        Box floors = floors();
        Box wall = floors.part(0.7, 0.14, 0.24, 0.72);
        return sheet.mirrored()
                ? new Box(floors.x() + floors.right() - wall.right(), wall.y(), wall.w(), wall.h())
                : wall;
    }

    void draw() {
        Palette p = sheet.palette();
        walls(p);
        upperWindows(p);
        ShopFront.draw(sheet, shop, glass(), display(), door());
        sheet.brush().fill(shop.top(shop.h() * SIGN).inset(-shop.w() * 0.015, 0), p.ink());
        sheet.brush().fill(sign(), signColor(sheet));
        awning(p);
        ground(p);
    }

    private Box floors() {
        return house.top(shop.y() - house.y());
    }

    private Box front() {
        return shop.belowTop(shop.h() * (SIGN + AWNING * 0.6)).inset(shop.w() * 0.06, 0);
    }

    private Box door() {
        Box front = front();
        Box door = front.right(front.w() * 0.32);
        return sheet.mirrored() ? new Box(front.x(), door.y(), door.w(), door.h()) : door;
    }

    private void walls(Palette p) {
        Color wall = sheet.brief().night()
                ? Palette.mix(p.second(), p.ink(), 0.55)
                : Palette.mix(p.second(), p.paper(), 0.2);
        sheet.brush().fill(house, wall);
        sheet.brush().fill(house.top(house.w() * 0.035).inset(-house.w() * 0.02, 0), p.ink());
        if (sheet.fine()) {
            Color joint = Palette.mix(wall, p.ink(), 0.18);
            double course = sheet.unit() * 2.2;
            for (double y = house.y() + house.w() * 0.035 + course; y < shop.y(); y += course) {
                sheet.brush().line(house.x(), y, house.right(), y, joint, sheet.unit() * 0.14);
            }
        }
    }

    /** Windows keep clear of the wall that a banner hangs on. */
    private void upperWindows(Palette p) {
        Box floors = floors().belowTop(house.w() * 0.035);
        int rows = Math.max(1, (int) Math.round(floors.h() / (house.w() * 0.3)));
        double pitch = floors.h() / rows;
        boolean hung = !sheet.brief().copy().rows().isEmpty();
        int columns = hung ? 3 : 4;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double x = floors.atX(0.06 + column * 0.225);
                x = sheet.mirrored() ? floors.x() + floors.right() - x - floors.w() * 0.15 : x;
                Box pane = new Box(x, floors.y() + row * pitch + pitch * 0.18, floors.w() * 0.15, pitch * 0.62);
                pane(p, pane, row * 7 + column);
            }
        }
    }

    private void pane(Palette p, Box pane, int number) {
        boolean lit =
                sheet.brief().night() && sheet.dice().fork("pane" + number).chance(0.55);
        Color glass = lit ? p.soft() : Palette.mix(p.deep(), p.ink(), 0.4);
        sheet.brush().fill(pane.inset(-pane.w() * 0.06), p.ink());
        sheet.brush().fill(pane, glass);
        if (sheet.full()) {
            sheet.brush().line(pane.centerX(), pane.y(), pane.centerX(), pane.bottom(), p.ink(), pane.w() * 0.05);
            sheet.brush().line(pane.x(), pane.atY(0.4), pane.right(), pane.atY(0.4), p.ink(), pane.w() * 0.05);
        }
    }

    private void awning(Palette p) {
        Box cloth = new Box(shop.x() + shop.w() * 0.03, sign().bottom(), shop.w() * 0.94, shop.h() * AWNING);
        Awning.draw(sheet, cloth, p.second(), p.paper());
    }

    private void ground(Palette p) {
        Box street = sheet.box().bottom(sheet.box().bottom() - pavement());
        sheet.brush().fill(street, Palette.mix(p.deep(), p.ink(), 0.7));
        sheet.brush().fill(street.top(street.h() * 0.14), Palette.mix(p.soft(), p.ink(), 0.45));
    }
}
