package dev.easel.model;

import java.util.Locale;

/** A thing that a model may or may not be able to do; asked before anything is sent. */
public enum Capability {
    /** Looks at reference images. */
    REFERENCES,
    /** Changes only a masked part of the first reference. */
    MASK,
    /** Takes a number that makes a result repeatable. */
    SEED,
    /** Leaves the background see-through. */
    TRANSPARENCY,
    /** Takes a strength of compression. */
    COMPRESSION,
    /** Searches the web before drawing. */
    WEB_SEARCH,
    /** Takes the (hashed) name of the end user, for the vendor's abuse checks. */
    END_USER,
    /** Streams previews while drawing. */
    STREAM,
    /** Takes requests in a batch, later and cheaper. */
    BATCH;

    /** The name as data files write it, such as {@code web-search}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
