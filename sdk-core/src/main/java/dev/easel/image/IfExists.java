package dev.easel.image;

/** What happens to a file that already has the name. */
public enum IfExists implements SaveOption {
    /** It stays, and saving fails; of several that save to one name at once exactly one succeeds. */
    FAIL,
    /** It is replaced in one step, so that a reader sees the old image or the new one. */
    REPLACE
}
