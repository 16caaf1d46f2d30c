package dev.easel.sketch.internal.motif;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Brush;
import dev.easel.sketch.internal.ink.Contrast;
import dev.easel.sketch.internal.ink.Dice;
import dev.easel.sketch.internal.ink.Palette;
import java.awt.Color;
import java.util.stream.Stream;

/**
 * What a motif needs to draw.
 *
 * @param ground the colour behind everything, already filled in
 * @param sun a colour that stands out from the ground
 */
public record Scene(
        Brush brush, Box box, Palette palette, Dice dice, Richness richness, boolean night, Color ground, Color sun) {
    private static final double VISIBLE = 1.4;

    /** A scene with its light chosen by chance: at night always dark, by day one of three. */
    public static Scene lit(Brush brush, Box box, Palette palette, Dice dice, Richness richness, boolean night) {
        int light = dice.fork("light").below(4);
        Color ground =
                night ? palette.deep() : light == 0 ? palette.accent() : light == 1 ? pale(palette) : palette.soft();
        return new Scene(brush, box, palette, dice, richness, night, ground, sun(palette, ground, night));
    }

    /** A warm colour that does not drown in the ground; else white, as on a hazy day or at night. */
    private static Color sun(Palette palette, Color ground, boolean night) {
        if (night) {
            return palette.soft();
        }
        return Stream.of(palette.accent(), palette.second())
                .filter(color -> color.getRed() > color.getBlue() && color.getRed() > color.getGreen())
                .filter(color -> Contrast.between(color, ground) >= VISIBLE)
                .findFirst()
                .orElse(palette.paper());
    }

    private static Color pale(Palette palette) {
        return Palette.mix(palette.second(), palette.paper(), 0.45);
    }

    /** One of the inks that stands out from the sun. */
    public Color besideSun() {
        return sun.equals(palette.accent()) || ground.equals(palette.accent()) ? palette.second() : palette.accent();
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

    /** The same scene in another box. */
    public Scene in(Box other) {
        return new Scene(brush, other, palette, dice, richness, night, ground, sun);
    }

    /** The same scene with other dice, for one of many like things. */
    Scene with(Dice other) {
        return new Scene(brush, box, palette, other, richness, night, ground, sun);
    }

    public Scene on(Brush other) {
        return new Scene(other, box, palette, dice, richness, night, ground, sun);
    }
}
