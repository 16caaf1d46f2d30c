package dev.easel.spi;

import dev.easel.image.GeneratedImage;
import java.io.IOException;

/** What local work may use while it runs. */
public interface LocalContext extends EventSink {

    /**
     * Takes the bytes of one finished image, in memory while they are few, else in a file.
     *
     * @throws IOException if the disk fails, or if the bytes are no image
     */
    GeneratedImage keep(ImageBody body) throws IOException;

    /** Whether the call was cancelled or ran out of time: work should end soon. */
    boolean isOver();
}
