package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import java.awt.Color;
import java.awt.geom.Path2D;

/** A striped awning with scallops, wider at its lower edge. */
final class Awning {
    private Awning() {}

    static void draw(Sheet sheet, Box cloth, Color one, Color other) {
        int stripes = Math.max(5, 2 * (int) Math.round(cloth.w() / cloth.h() / 0.85 / 2) + 1);
        double flare = cloth.h() * 0.28;
        double upper = cloth.w() / stripes;
        double lower = (cloth.w() + 2 * flare) / stripes;
        double fall = cloth.h() * 0.74;
        for (int i = 0; i < stripes; i++) {
            Color color = i % 2 == 0 ? one : other;
            double left = cloth.x() - flare + i * lower;
            Path2D.Double stripe = new Path2D.Double();
            stripe.moveTo(cloth.x() + i * upper, cloth.y());
            stripe.lineTo(cloth.x() + (i + 1) * upper, cloth.y());
            stripe.lineTo(left + lower, cloth.y() + fall);
            stripe.curveTo(
                    left + lower,
                    cloth.bottom() + fall * 0.1,
                    left,
                    cloth.bottom() + fall * 0.1,
                    left,
                    cloth.y() + fall);
            stripe.closePath();
            sheet.brush().fill(stripe, color);
        }
    }
}
