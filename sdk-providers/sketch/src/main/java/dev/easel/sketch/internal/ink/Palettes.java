package dev.easel.sketch.internal.ink;

import java.util.List;

/** The ten palettes of the house. */
public final class Palettes {
    public static final List<Palette> ALL = List.of(
            Palette.of("diner", 0xF7EFE0, 0x22252B, 0xC0342B, 0x22736B, 0xF0D9A8, 0x1F3A4D),
            Palette.of("harbour", 0xF4F1EA, 0x14213D, 0xE07A1F, 0x2A6F97, 0xD3E2EA, 0x1B3A5C),
            Palette.of("forest", 0xF3F0E4, 0x1D2A22, 0xE0703F, 0x45734C, 0xDCE3C6, 0x23483A),
            Palette.of("plum", 0xF8F0EE, 0x2B1B2E, 0xBF3B50, 0xE9A23B, 0xF2D5CF, 0x4A2545),
            Palette.of("lagoon", 0xF1F5F2, 0x122B27, 0xEE6F48, 0x26766C, 0xCDE5DB, 0x17494D),
            Palette.of("mustard", 0xFBF5E3, 0x2A2420, 0xE3A32A, 0xA8452A, 0xF3E2B3, 0x4B3A2F),
            Palette.of("cobalt", 0xF5F3EF, 0x1A1B2E, 0x2F50C8, 0xF2A65A, 0xD9DEF2, 0x1E2A66),
            Palette.of("clay", 0xFAF2EC, 0x30211D, 0xB0412F, 0x4F7482, 0xEED6C8, 0x5A2D2B),
            Palette.of("slate", 0xF2F2EE, 0x1F2428, 0xF2B632, 0x56707F, 0xDADFE0, 0x2E3B46),
            Palette.of("mint", 0xF2F6EF, 0x171A1C, 0x177A56, 0xF08A5D, 0xD3E8D7, 0x143D33));

    private Palettes() {}

    /** The palette at the turn; the turns go round, so ten that follow each other are ten different ones. */
    public static Palette at(int turn) {
        return ALL.get(Math.floorMod(turn, ALL.size()));
    }
}
