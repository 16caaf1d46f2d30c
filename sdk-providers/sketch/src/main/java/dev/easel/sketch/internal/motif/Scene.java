package dev.easel.sketch.internal.motif;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Brush;
import dev.easel.sketch.internal.ink.Dice;
import dev.easel.sketch.internal.ink.Palette;
import java.awt.Color;

/**
 * What a motif needs to draw.
 *
 * @param ground the colour behind everything, already filled in
 * @param sun a colour that stands out from the ground
 */
public record Scene(
        Brush brush, Box box, Palette palette, Dice dice, Richness richness, boolean night, Color ground, Color sun) {

    /** A scene with its light chosen by chance: at night always dark, by day one of three. */
    public static Scene lit(Brush brush, Box box, Palette palette, Dice dice, Richness richness, boolean night) {
        int light = dice.fork("light").below(4);
        Color ground = night ? palette.deep() : light == 0 ? palette.accent() : light == 1 ? pale(palette) : palette.soft();
        Color sun = night || light == 0 ? palette.soft() : palette.accent();
        return new Scene(brush, box, palette, dice, richness, night, ground, sun);
    }

    private static Color pale(Palette palette) {
        return Palette.mix(palette.second(), palette.paper(), 0.45);
    }

    /** A hundredth of the shorter edge. */
    public double unit() {
        return box.shortEdge() / 100;
    }

    public boolean full() {
        return richness != Richness.PLAIN;
    }

    public boolean fine() {
        return richness == Richness.FINE;
    }

    /** A colour on the way from the ground to the other, for things far away. */
    public Color far(Color near, double distance) {
        return Palette.mix(near, ground, distance);
    }

    public Scene on(Brush other) {
        return new Scene(other, box, palette, dice, richness, night, ground, sun);
    }
}
