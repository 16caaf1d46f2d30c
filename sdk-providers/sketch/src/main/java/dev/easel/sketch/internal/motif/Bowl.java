package dev.easel.sketch.internal.motif;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Brush;
import dev.easel.sketch.internal.ink.Palette;
import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/** A bowl of noodles with chopsticks before a rising sun. */
final class Bowl implements Motif {
    private static final Color NOODLE = new Color(0xF2CF7E);
    private static final Color YOLK = new Color(0xF0A030);

    @Override
    public void draw(Scene scene) {
        Box box = scene.box();
        double u = Math.min(scene.unit(), box.h() / 100);
        double x = box.centerX();
        double rim = box.atY(0.56);
        scene.brush().disc(x, rim - 6 * u, 38 * u, scene.sun());
        Color table = scene.night() ? scene.palette().ink() : scene.palette().deep();
        scene.brush().fill(box.bottom(box.bottom() - rim - 30 * u), table);
        if (scene.full()) {
            Steam.draw(
                    scene.brush(),
                    x - 6 * u,
                    rim - 14 * u,
                    20 * u,
                    scene.palette().textOn(scene.sun()));
        }
        food(scene, x, rim, u);
        chopsticks(scene, x, rim, u);
        china(scene, x, rim, u);
    }

    private static void food(Scene scene, double x, double rim, double u) {
        Palette p = scene.palette();
        scene.brush().oval(x, rim, 34 * u, 8.5 * u, Palette.mix(p.ink(), p.accent(), 0.3));
        noodles(scene.brush(), x - 6 * u, rim + u, u);
        scene.brush().disc(x + 17 * u, rim - 2 * u, 7.4 * u, p.paper());
        scene.brush().disc(x + 17 * u, rim - 2.4 * u, 4.2 * u, YOLK);
        if (scene.full()) {
            Box seaweed = new Box(x - 29 * u, rim - 14 * u, 10 * u, 15 * u);
            scene.brush().turned(-0.12, x - 22 * u, rim, b -> b.fill(seaweed, p.ink()));
        }
    }

    private static void noodles(Brush brush, double x, double foot, double u) {
        for (int i = 0; i < 5; i++) {
            double r = (22 - 3.6 * i) * u;
            double flat = 0.42 * r;
            brush.line(new Arc2D.Double(x - r, foot - flat, 2 * r, 2 * flat, 0, 180, Arc2D.OPEN), NOODLE, 1.7 * u);
        }
    }

    private static void chopsticks(Scene scene, double x, double rim, double u) {
        Color wood = scene.palette().textOn(scene.sun());
        scene.brush().line(x + 2 * u, rim - 2 * u, x + 44 * u, rim - 30 * u, wood, 1.3 * u);
        scene.brush().line(x + 6 * u, rim - 1 * u, x + 47 * u, rim - 25 * u, wood, 1.3 * u);
    }

    private static void china(Scene scene, double x, double rim, double u) {
        Palette p = scene.palette();
        Color glaze = scene.sun().equals(p.accent()) ? p.paper() : p.accent();
        Path2D bowl = halfBowl(x, rim, 36 * u, 29 * u);
        scene.brush()
                .round(new Box(x - 13 * u, rim + 25 * u, 26 * u, 8 * u), 1.5 * u, Palette.mix(glaze, p.ink(), 0.3));
        scene.brush().fill(bowl, glaze);
        scene.brush().within(new Box(x - 40 * u, rim + 4 * u, 80 * u, 5 * u), b -> b.fill(bowl, p.second()));
        if (scene.fine()) {
            scene.brush()
                    .within(
                            new Box(x + 12 * u, rim + 9 * u, 30 * u, 30 * u),
                            b -> b.fill(bowl, Palette.mix(glaze, p.ink(), 0.12)));
        }
    }

    /** The lower half of a bowl whose rim shows as a shallow curve. */
    private static Path2D halfBowl(double x, double rim, double radius, double depth) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x - radius, rim);
        path.quadTo(x, rim + 9 * radius / 36, x + radius, rim);
        path.curveTo(x + radius * 0.95, rim + depth * 0.75, x + radius * 0.55, rim + depth, x, rim + depth);
        path.curveTo(x - radius * 0.55, rim + depth, x - radius * 0.95, rim + depth * 0.75, x - radius, rim);
        path.closePath();
        return path;
    }
}
