package dev.easel.request;

import java.util.Locale;

/** How the images are to come; changes calls and price. */
public enum Delivery {
    /** Whole images in one answer. */
    WHOLE,
    /** With previews while they are drawn. */
    STREAM,
    /** Later and cheaper, in a batch. */
    BATCH;

    /** The word in small letters. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
