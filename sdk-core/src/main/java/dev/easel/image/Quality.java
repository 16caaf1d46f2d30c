package dev.easel.image;

import java.util.Locale;

/** How much effort a vendor puts into an image. The words are <b>not comparable between models</b>, nor are their prices. */
public enum Quality {
    /** The vendor chooses. */
    AUTO,
    /** A draft. */
    LOW,
    /** The usual effort; what a plan takes where a model has it and the request says nothing. */
    MEDIUM,
    /** More detail. */
    HIGH,
    /** Beyond high, on models that have it. */
    XHIGH,
    /** The most that a model can do. */
    MAX;

    /** Reads {@code medium}, in any case of letters. */
    public static Quality parse(String text) {
        return Words.parse(Quality.class, "a quality", text);
    }

    /** The word in small letters. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
