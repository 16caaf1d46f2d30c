package dev.easel.model;

import java.util.Locale;

/** Where a model stands in its life. */
public enum Status {
    /** In use, with no end announced. */
    CURRENT,
    /** In use, and may change or go without notice. */
    PREVIEW,
    /** In use, but the vendor advises against it or has announced its end. */
    DEPRECATED,
    /** Switched off. */
    RETIRED,
    /** Never callable through Easel; the card says why. */
    REFUSED,
    /** Unknown to the catalogue, and called because the caller says so. */
    UNLISTED;

    /** The word in small letters. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
