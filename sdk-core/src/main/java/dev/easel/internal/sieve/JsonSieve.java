package dev.easel.internal.sieve;

import dev.easel.image.GeneratedImage;
import dev.easel.internal.spool.Spool;
import dev.easel.spi.Lift;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Takes images and opaque strings out of one JSON document, in constant memory whatever their size.
 *
 * <p>A string under a key of {@link Lift#images} is an image, also within arrays under that key. It is base64, alone or as a
 * data URL, with any JSON escapes and with blanks and line breaks in it. An empty string, or one that begins with
 * {@code http:} or {@code https:}, stays text. Anything else fails: BAD_RESPONSE if it is no base64, BAD_IMAGE if what it
 * holds is no whole image. A body that is no JSON at all becomes {@link Sifted#text}; JSON that is cut or wrong fails.
 */
public final class JsonSieve implements Sieve<Sifted> {

    private final Sifting sifting;

    /** Starts on an empty document. */
    public JsonSieve(Lift lift, Spool spool, SieveLimits limits) {
        Intake intake = new Intake(lift, spool, limits);
        sifting = new Sifting(intake, limits.json(), intake::oneImage);
    }

    @Override
    public CompletableFuture<Boolean> accept(ByteBuffer bytes) throws SieveException {
        sifting.accept(bytes);
        return MORE;
    }

    @Override
    public Sifted finish() throws SieveException {
        return sifting.finish();
    }

    @Override
    public List<GeneratedImage> abandon() {
        return sifting.abandon();
    }
}
