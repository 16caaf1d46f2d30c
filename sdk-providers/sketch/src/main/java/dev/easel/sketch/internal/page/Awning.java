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
        for (int i = 0; i < stripes; i++) {
            double top = cloth.x() + i * upper;
            double foot = cloth.x() - flare + i * lower;
            sheet.brush().fill(stripe(cloth, top, top + upper, foot, foot + lower), i % 2 == 0 ? one : other);
        }
    }

    private static Path2D stripe(Box cloth, double topLeft, double topRight, double left, double right) {
        double fall = cloth.atY(0.74);
        double scallop = cloth.atY(1.07);
        Path2D.Double stripe = new Path2D.Double();
        stripe.moveTo(topLeft, cloth.y());
        stripe.lineTo(topRight, cloth.y());
        stripe.lineTo(right, fall);
        stripe.curveTo(right, scallop, left, scallop, left, fall);
        stripe.closePath();
        return stripe;
    }
}
