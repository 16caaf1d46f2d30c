package dev.easel.sketch.internal.photo;

import dev.easel.sketch.internal.ink.Contrast;
import dev.easel.sketch.internal.ink.Palette;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes a palette of the colours of references: what they have most and loudest, moved until text is legible on it. */
public final class PhotoPalette {

    private static final int COLOURED = 36;
    private static final double NOTICED = 0.004;
    private static final double OTHER_HUE = 0.07;
    private static final double PAPER = 0.86;
    private static final double INK = 0.012;
    private static final double DEEP = 0.06;

    private PhotoPalette() {}

    /** The palette; empty where the references have no pixels or no colours, so that the house's own will do. */
    public static Optional<Palette> of(List<Photo> photos) {
        List<BufferedImage> images =
                photos.stream().flatMap(photo -> photo.image().stream()).toList();
        List<Swatch> swatches = Swatches.of(images).stream()
                .filter(swatch -> swatch.share() >= NOTICED)
                .toList();
        return loudest(swatches).map(accent -> palette(swatches, accent));
    }

    private static Optional<Swatch> loudest(List<Swatch> swatches) {
        return swatches.stream()
                .filter(swatch -> swatch.chroma() >= COLOURED)
                .max(Comparator.comparingDouble(Swatch::weight));
    }

    private static Palette palette(List<Swatch> swatches, Swatch accent) {
        Color paper = lit(most(swatches, swatch -> swatch.luminance() > 0.6, Color.WHITE));
        Color ink = dimmed(most(swatches, swatch -> swatch.luminance() < 0.1, Color.BLACK), INK);
        Color second = loudest(swatches.stream()
                        .filter(swatch -> swatch.hueDistance(accent) >= OTHER_HUE)
                        .toList())
                .map(Swatch::color)
                .orElse(Palette.mix(accent.color(), ink, 0.5));
        Palette raw = new Palette("references", paper, ink, accent.color(), second, paper, ink);
        return new Palette(
                "references",
                paper,
                ink,
                legible(accent.color(), raw),
                legible(second, raw),
                legible(Palette.mix(paper, second, 0.26), raw),
                dimmed(Palette.mix(second, ink, 0.5), DEEP));
    }

    private static Color most(List<Swatch> swatches, Predicate<Swatch> kind, Color otherwise) {
        return swatches.stream()
                .filter(kind)
                .max(Comparator.comparingDouble(Swatch::share))
                .map(Swatch::color)
                .orElse(otherwise);
    }

    private static Color lit(Color color) {
        Color result = color;
        while (Contrast.luminance(result) < PAPER) {
            result = Palette.mix(result, Color.WHITE, 0.15);
        }
        return result;
    }

    private static Color dimmed(Color color, double most) {
        Color result = color;
        while (Contrast.luminance(result) > most) {
            result = Palette.mix(result, Color.BLACK, 0.12);
        }
        return result;
    }

    /** Neither white nor black is legible on some middle tones; those move to the nearer end. */
    private static Color legible(Color color, Palette palette) {
        Color end = palette.textOn(color).equals(palette.ink()) ? palette.paper() : palette.ink();
        Color result = color;
        while (!palette.carriesText(result)) {
            result = Palette.mix(result, end, 0.1);
        }
        return result;
    }
}
