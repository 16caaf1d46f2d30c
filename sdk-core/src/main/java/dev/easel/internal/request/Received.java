package dev.easel.internal.request;

import dev.easel.image.GeneratedImage;
import dev.easel.internal.sieve.Sifted;
import dev.easel.spi.Step;
import java.util.Map;

/** What was made of an answer's body. */
public sealed interface Received {

    /** Lets go of all that it holds. */
    void discard();

    /**
     * A document, of a success or an error.
     *
     * @param sifted what the sieve made of it
     */
    record Document(Sifted sifted) implements Received {

        /** Nothing that could be read. */
        static final Document EMPTY = new Document(new Sifted(dev.easel.json.Json.MISSING, "", Map.of(), Map.of()));

        @Override
        public void discard() {
            sifted.discard();
        }
    }

    /**
     * The end of a stream.
     *
     * @param last the step that its final event led to
     */
    record Events(Step last) implements Received {
        @Override
        public void discard() {}
    }

    /**
     * A downloaded image.
     *
     * @param image the image
     */
    record Picture(GeneratedImage image) implements Received {
        @Override
        public void discard() {
            image.discard();
        }
    }
}
