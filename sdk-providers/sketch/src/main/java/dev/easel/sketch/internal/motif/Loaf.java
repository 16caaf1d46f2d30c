package dev.easel.sketch.internal.motif;

import dev.easel.sketch.internal.ink.Box;
import java.awt.Color;

/** A loaf of bread with cuts across its crust, or a tall one in a basket. */
final class Loaf implements Motif {
    private static final Color CRUST = new Color(0xC07A35);
    private static final Color DARK = new Color(0x9A5A24);
    private static final Color CUT = new Color(0xF0D09A);

    @Override
    public void draw(Scene scene) {
        Box box = scene.box();
        Color crust = scene.dice().chance(0.5) ? CRUST : DARK;
        Box loaf = box.bottom(Math.min(box.h(), box.w() * 0.62));
        scene.brush().round(loaf, loaf.h() * 0.5, crust);
        scene.brush().round(loaf.bottom(loaf.h() * 0.4), loaf.h() * 0.16, crust);
        for (int i = 0; scene.full() && i < 3; i++) {
            double x = loaf.atX(0.3 + 0.2 * i);
            scene.brush()
                    .line(x - loaf.w() * 0.05, loaf.atY(0.5), x + loaf.w() * 0.05, loaf.atY(0.2), CUT, loaf.h() * 0.07);
        }
    }
}
