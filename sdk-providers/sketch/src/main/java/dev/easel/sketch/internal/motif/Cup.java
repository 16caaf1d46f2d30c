package dev.easel.sketch.internal.motif;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Palette;
import java.awt.Color;
import java.awt.geom.Path2D;

/** A coffee cup on its saucer before a large disc. */
final class Cup implements Motif {
    @Override
    public void draw(Scene scene) {
        Box box = scene.box();
        double u = Math.min(scene.unit(), box.h() / 100);
        double x = box.centerX();
        double y = box.atY(0.74);
        scene.brush().disc(x, y - 24 * u, 36 * u, scene.sun());
        table(scene, y);
        if (scene.full()) {
            Steam.draw(scene.brush(), x, y - 43 * u, 20 * u, steam(scene));
            beans(scene, x, y, u);
        }
        saucer(scene, x, y, u);
        cup(scene, x, y - 3 * u, u);
    }

    private static Color steam(Scene scene) {
        return scene.palette().textOn(scene.sun());
    }

    /** White, but not before a white sun. */
    private static Color china(Scene scene) {
        Palette p = scene.palette();
        boolean pale = scene.sun().equals(p.paper());
        return !pale ? p.paper() : scene.ground().equals(p.accent()) ? p.deep() : p.accent();
    }

    private static void table(Scene scene, double y) {
        Color wood = scene.night() ? scene.palette().ink() : scene.palette().deep();
        scene.brush().fill(scene.box().bottom(scene.box().bottom() - y), wood);
        for (int i = 1; scene.fine() && i <= 3; i++) {
            double line = y + (scene.box().bottom() - y) * i / 4;
            Color grain = Palette.mix(wood, scene.palette().paper(), 0.16);
            scene.brush().line(scene.box().x(), line, scene.box().right(), line, grain, 0.3 * scene.unit());
        }
    }

    private static void saucer(Scene scene, double x, double y, double u) {
        scene.brush()
                .oval(
                        x,
                        y + 2.5 * u,
                        38 * u,
                        4.6 * u,
                        Palette.mix(scene.palette().deep(), scene.palette().ink(), 0.8));
        scene.brush().oval(x, y, 37 * u, 4.4 * u, china(scene));
        scene.brush()
                .oval(
                        x,
                        y - 0.6 * u,
                        22 * u,
                        2.2 * u,
                        Palette.mix(china(scene), scene.palette().ink(), 0.2));
    }

    private static void cup(Scene scene, double x, double y, double u) {
        Palette p = scene.palette();
        Color china = china(scene);
        scene.brush().ring(x + 26 * u, y - 23 * u, 9 * u, china, 4.4 * u);
        scene.brush().fill(bowl(x, y, 27 * u, 37 * u), china);
        Color band = china.equals(p.paper()) ? scene.besideSun() : p.paper();
        scene.brush()
                .within(new Box(x - 40 * u, y - 25 * u, 80 * u, 5 * u), b -> b.fill(bowl(x, y, 27 * u, 37 * u), band));
        if (scene.full()) {
            Color shade = Palette.mix(china, p.ink(), 0.13);
            scene.brush()
                    .within(
                            new Box(x + 14 * u, y - 20 * u, 14 * u, 20 * u),
                            b -> b.fill(bowl(x, y, 27 * u, 37 * u), shade));
            scene.brush().oval(x, y - 37 * u, 27 * u, 2.6 * u, Palette.mix(p.ink(), p.accent(), 0.25));
        }
    }

    private static Path2D bowl(double x, double foot, double radius, double height) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x - radius, foot - height);
        path.lineTo(x + radius, foot - height);
        path.curveTo(x + radius, foot - height * 0.3, x + radius * 0.75, foot, x + radius * 0.45, foot);
        path.lineTo(x - radius * 0.45, foot);
        path.curveTo(x - radius * 0.75, foot, x - radius, foot - height * 0.3, x - radius, foot - height);
        path.closePath();
        return path;
    }

    private static void beans(Scene scene, double x, double y, double u) {
        Color bean = Palette.mix(scene.palette().accent(), scene.palette().ink(), 0.35);
        for (int side : new int[] {-1, 1}) {
            double bx = x + side * (side < 0 ? 47 : 50) * u;
            scene.brush().turned(side * 0.5, bx, y + 9 * u, b -> b.oval(bx, y + 9 * u, 3.6 * u, 2.4 * u, bean));
            scene.brush()
                    .turned(
                            -side * 0.3,
                            bx,
                            y + 15 * u,
                            b -> b.oval(bx + side * 6 * u, y + 14 * u, 3.6 * u, 2.4 * u, bean));
        }
    }
}
