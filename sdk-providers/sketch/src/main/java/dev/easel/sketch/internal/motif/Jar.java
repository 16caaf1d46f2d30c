package dev.easel.sketch.internal.motif;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Palette;
import java.awt.Color;
import java.util.List;

/** A jar, a bottle or a box, with a blank label. */
final class Jar implements Motif {
    @Override
    public void draw(Scene scene) {
        Palette p = scene.palette();
        Box box = scene.box();
        Color color = scene.dice().oneOf(List.of(p.accent(), p.second(), p.deep()));
        switch (scene.dice().below(3)) {
            case 0 -> jar(scene, box, color);
            case 1 -> bottle(scene, box, color);
            default -> scene.brush().fill(box.part(0.08, 0.18, 0.84, 0.82), color);
        }
        if (scene.full()) {
            scene.brush().fill(box.part(0.26, 0.55, 0.48, 0.26), p.paper());
        }
    }

    private static void jar(Scene scene, Box box, Color color) {
        scene.brush().round(box.part(0.08, 0.2, 0.84, 0.8), box.w() * 0.14, color);
        scene.brush().fill(box.part(0.16, 0.08, 0.68, 0.15), scene.palette().ink());
    }

    private static void bottle(Scene scene, Box box, Color color) {
        scene.brush().round(box.part(0.18, 0.36, 0.64, 0.64), box.w() * 0.16, color);
        scene.brush().fill(box.part(0.4, 0.06, 0.2, 0.4), color);
        scene.brush().fill(box.part(0.37, 0, 0.26, 0.09), scene.palette().ink());
    }
}
