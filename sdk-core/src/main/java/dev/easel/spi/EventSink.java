package dev.easel.spi;

import dev.easel.image.GeneratedImage;

/** Takes what a call tells before it is done. Does nothing where nobody listens. */
public interface EventSink {

    /** Hands a preview over. */
    void partial(GeneratedImage image);

    /**
     * Tells how far the work is.
     *
     * @param percent 0 to 100
     */
    void progress(int percent);
}
