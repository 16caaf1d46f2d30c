package dev.easel.model;

import java.util.Locale;

/** Whether a model takes a thing. */
public enum Need {
    /** Refused. */
    NO,
    /** Taken if given. */
    OPTIONAL,
    /** The model does nothing without it. */
    REQUIRED;

    /** The word in small letters. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
