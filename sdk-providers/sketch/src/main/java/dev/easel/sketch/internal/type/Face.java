package dev.easel.sketch.internal.type;

import java.util.List;

/** A style of lettering: the fonts to look into for each character, in this order. */
public enum Face {
    /** For headlines. */
    DISPLAY(true, FontFiles.SERIF_BOLD, FontFiles.SANS_BOLD),
    /** For signs, prices and labels. */
    BOLD(true, FontFiles.SANS_BOLD),
    /** For everything that is read at length. */
    TEXT(false, FontFiles.SANS);

    private final boolean heavy;
    private final List<String> own;

    Face(boolean heavy, String... own) {
        this.heavy = heavy;
        this.own = List.of(own);
    }

    List<String> own() {
        return own;
    }

    /** Whether fonts that come in one weight only are to be made bolder. */
    boolean heavy() {
        return heavy;
    }
}
