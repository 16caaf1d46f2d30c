package dev.easel.sketch.internal.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaletteTest {
    @Test
    void contrastIsWhatWcagSays() {
        assertEquals(21, Contrast.between(Color.BLACK, Color.WHITE), 1e-9);
        assertEquals(1, Contrast.between(Color.RED, Color.RED), 1e-9);
        assertEquals(4.54, Contrast.between(new Color(0x767676), Color.WHITE), 0.01); // the well-known limit grey
    }

    @Test
    void textIsLegibleOnEveryInkOfEveryPalette() {
        for (Palette palette : Palettes.ALL) {
            for (Color ground : palette.grounds()) {
                assertLegible(palette, palette.textOn(ground), ground);
                assertLegible(palette, palette.loudTextOn(ground), ground);
            }
        }
    }

    @Test
    void neighbouringTurnsHaveDifferentPalettes() {
        Set<Palette> seen = new HashSet<>();
        for (int turn = -5; turn < 5; turn++) {
            seen.add(Palettes.at(turn));
        }
        assertEquals(10, seen.size());
    }

    private static void assertLegible(Palette palette, Color text, Color ground) {
        double contrast = Contrast.between(text, ground);
        assertTrue(contrast >= Contrast.LEGIBLE, () -> palette.name() + " " + ground + " " + contrast);
    }
}
