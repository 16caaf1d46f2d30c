package dev.easel.image;

import java.util.Locale;

/** What lies behind the subject. */
public enum Background {
    /** The vendor chooses. */
    AUTO,
    /** Every pixel is filled. */
    OPAQUE,
    /** Empty places stay see-through; needs a format that can hold that. */
    TRANSPARENT;

    /** Reads {@code transparent}, in any case of letters. */
    public static Background parse(String text) {
        return Words.parse(Background.class, "a background", text);
    }

    /** The word in small letters. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
