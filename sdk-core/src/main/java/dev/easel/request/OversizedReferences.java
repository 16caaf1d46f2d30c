package dev.easel.request;

/** What a plan does with a reference that has more pixels or bytes than its model takes. */
public enum OversizedReferences {
    /** Refuses the request before anything is sent, saying what is allowed. The default. */
    REFUSE,
    /**
     * Sends a smaller copy, which the plan reports as an adjustment and prices by its own size; a mask is scaled with the
     * reference that it is for, and order and roles are kept.
     *
     * <p>Only what is on this machine is scaled, and only what this Java can read: PNG, JPEG and GIF, of which the first
     * frame is taken, and what libraries of the application add to ImageIO; it needs the module {@code java.desktop}. A copy
     * is made once for a client as long as its original is in use, shortly before it is first sent, and kept on disk. That
     * takes up to 40 MB of heap for a moment, and 4 bytes for each pixel of the copy. A JPEG stays one, all else becomes a
     * PNG where the model reads that and it fits, else a JPEG. The mark that a JPEG is to be turned (Exif) is kept with its
     * pixels as they are stored; other metadata, content credentials among them, and colour profiles are not.
     *
     * <p>Where the bytes are too many, the plan takes so few pixels that a copy like the original fits with a fifth to spare,
     * and presses a JPEG harder if need be. A copy that is still too large ends the call before anything is paid for.
     */
    SCALE_DOWN
}
