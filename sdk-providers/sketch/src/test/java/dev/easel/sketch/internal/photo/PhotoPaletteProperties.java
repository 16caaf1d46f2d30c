package dev.easel.sketch.internal.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.sketch.internal.ink.Contrast;
import dev.easel.sketch.internal.ink.Palette;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PhotoPaletteProperties {

    @Property(tries = 300)
    void whateverTheReferenceTextIsLegibleOnEveryInk(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 0xFFFFFF) Integer> colors) {
        Optional<Palette> palette = PhotoPalette.of(List.of(Photo.seen(bands(colors), "photo", 1)));

        palette.ifPresent(p -> p.grounds().forEach(ground -> {
            assertTrue(Contrast.between(p.textOn(ground), ground) >= Contrast.LEGIBLE, p + " " + ground);
            assertTrue(Contrast.between(p.loudTextOn(ground), ground) >= Contrast.LEGIBLE, p + " " + ground);
        }));
    }

    @Property(tries = 100)
    void greysLeaveThePaletteToTheHouse(@ForAll @Size(min = 1, max = 5) List<@IntRange(max = 255) Integer> greys) {
        List<Integer> colors = greys.stream().map(grey -> grey * 0x010101).toList();

        assertEquals(Optional.empty(), PhotoPalette.of(List.of(Photo.seen(bands(colors), "photo", 1))));
    }

    @Example
    void theLoudestColourIsTheAccent() {
        Palette palette = PhotoPalette.of(List.of(Photo.seen(bands(List.of(0xDDDDDD, 0xC81E1E, 0x999999)), "", 1)))
                .orElseThrow();

        assertEquals(new Color(0xC81E1E), palette.accent());
    }

    @Example
    void nothingIsMadeOfNothing() {
        assertEquals(Optional.empty(), PhotoPalette.of(List.of()));
        assertEquals(Optional.empty(), PhotoPalette.of(List.of(Photo.unseen("example.com"))));
        BufferedImage clear = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB);
        assertEquals(Optional.empty(), PhotoPalette.of(List.of(Photo.seen(clear, "", 1))));
    }

    private static BufferedImage bands(List<Integer> colors) {
        BufferedImage image = new BufferedImage(colors.size(), 16, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < colors.size() * 16; i++) {
            image.setRGB(i % colors.size(), i / colors.size(), colors.get(i % colors.size()));
        }
        return image;
    }
}
