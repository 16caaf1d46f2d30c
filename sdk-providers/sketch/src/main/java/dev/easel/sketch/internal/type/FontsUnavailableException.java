package dev.easel.sketch.internal.type;

/** The machine cannot draw any font, not even those that Easel brings along. */
public final class FontsUnavailableException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    FontsUnavailableException(Throwable cause) {
        super(
                "The sketch provider cannot draw text here: Java found no working font system (" + root(cause)
                        + "). It brings its own fonts, but on Linux Java needs fontconfig and one"
                        + " font of the system to load any."
                        + " Install it: 'apt-get install fontconfig' on Debian and Ubuntu,"
                        + " 'apk add fontconfig ttf-dejavu' on Alpine.",
                cause);
    }

    /** What went wrong first: the JDK wraps it several times. */
    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        for (Throwable next = root.getCause(); next != null; next = next.getCause()) {
            root = next;
        }
        return root;
    }
}
