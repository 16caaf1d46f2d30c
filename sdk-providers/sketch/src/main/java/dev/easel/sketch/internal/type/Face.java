package dev.easel.sketch.internal.type;

import java.util.List;

/** A style of lettering: the fonts to look into for each character, in this order. */
public enum Face {
    /** For headlines. */
    DISPLAY(true, FontFiles.SERIF_BOLD, FontFiles.SANS_BOLD),
    /** For signs, prices and labels. */
    BOLD(true, FontFiles.SANS_BOLD, FontFiles.SANS),
    /** For everything that is read at length. */
    TEXT(false, FontFiles.SANS, FontFiles.SANS_BOLD);

    private final boolean heavy;
    private final String first;
    private final String second;

    Face(boolean heavy, String first, String second) {
        this.heavy = heavy;
        this.first = first;
        this.second = second;
    }

    /** The fonts of this face alone; what they lack is looked for in those that all faces share. */
    List<String> own() {
        return List.of(first, second);
    }

    /** Whether fonts that come in one weight only are to be made bolder. */
    boolean heavy() {
        return heavy;
    }
}
