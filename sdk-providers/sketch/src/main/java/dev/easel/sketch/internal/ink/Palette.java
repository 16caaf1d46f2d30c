package dev.easel.sketch.internal.ink;

import java.awt.Color;
import java.util.List;

/**
 * Six inks that belong together. Text may stand on any of them: {@link #textOn} finds the one that reads best there.
 *
 * @param paper the light ground
 * @param ink the dark of text and lines
 * @param accent the loud one, used sparingly
 * @param second the quieter partner of the accent
 * @param soft a tint between paper and second, for large calm areas
 * @param deep a dark ground, for night and for panels
 */
public record Palette(String name, Color paper, Color ink, Color accent, Color second, Color soft, Color deep) {
    static Palette of(String name, int paper, int ink, int accent, int second, int soft, int deep) {
        return new Palette(
                name,
                new Color(paper),
                new Color(ink),
                new Color(accent),
                new Color(second),
                new Color(soft),
                new Color(deep));
    }

    public List<Color> grounds() {
        return List.of(paper, ink, accent, second, soft, deep);
    }

    /** Paper or ink, whichever has the stronger contrast on the ground. */
    public Color textOn(Color ground) {
        return Contrast.between(paper, ground) >= Contrast.between(ink, ground) ? paper : ink;
    }

    /** Whether some text on the ground is legible. */
    public boolean carriesText(Color ground) {
        return Contrast.between(textOn(ground), ground) >= Contrast.LEGIBLE;
    }

    /** The accent where it is legible on the ground, else what {@link #textOn} gives. */
    public Color loudTextOn(Color ground) {
        return Contrast.between(accent, ground) >= Contrast.LEGIBLE ? accent : textOn(ground);
    }

    /** A mix of two inks, all of the first at 0 and all of the other at 1. */
    public static Color mix(Color one, Color other, double share) {
        return new Color(
                blend(one.getRed(), other.getRed(), share),
                blend(one.getGreen(), other.getGreen(), share),
                blend(one.getBlue(), other.getBlue(), share));
    }

    private static int blend(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }
}
