package dev.easel.internal.request;

import dev.easel.internal.http.Head;
import dev.easel.internal.sieve.Download;
import dev.easel.internal.sieve.ErrorBody;
import dev.easel.internal.sieve.EventSieve;
import dev.easel.internal.sieve.GzipSieve;
import dev.easel.internal.sieve.JsonSieve;
import dev.easel.internal.sieve.Sieve;
import dev.easel.internal.sieve.SieveLimits;
import dev.easel.internal.sieve.UnreadableSieve;
import dev.easel.internal.text.Secrets;
import dev.easel.internal.text.VendorText;
import dev.easel.spi.EventReader;
import dev.easel.spi.Lift;
import java.util.Locale;
import java.util.function.Supplier;

/** Chooses how the body of an answer is taken in, by what stands before it. */
@FunctionalInterface
public interface Sieves {

    /** How much of the name of an unknown coding is told. */
    int CODING_LENGTH = 40;

    /** The sieve of one answer. */
    Sieve<Received> of(Head head, Secrets secrets);

    /** For one JSON document. */
    static Sieves document(CallScope scope, Lift lift) {
        return orError((head, secrets) -> new MappedSieve<>(json(scope, lift), Received.Document::new));
    }

    /** For one JSON document that brings no image. */
    static Sieves facts(Scope scope) {
        return orError((head, secrets) -> new MappedSieve<>(
                new JsonSieve(Lift.NOTHING, scope.wire().spool(), SieveLimits.forImages(1)), Received.Document::new));
    }

    /** For a stream of events; a vendor, or what stands before it, may also answer with one document instead. */
    static Sieves events(CallScope scope, Lift lift, Supplier<EventReader> readers) {
        return orError((head, secrets) -> {
            EventsRead read = new EventsRead(scope, head, secrets, readers.get());
            return new EitherSieve<>(
                    new MappedSieve<>(json(scope, lift), read::document),
                    new MappedSieve<>(
                            new EventSieve(lift, scope.wire().spool(), limits(scope), read), count -> read.end()));
        });
    }

    /** For an image as it is. */
    static Sieves image(Scope scope, int images) {
        return orError((head, secrets) -> new MappedSieve<>(
                new Download(scope.wire().spool(), SieveLimits.forImages(images)), Received.Picture::new));
    }

    private static JsonSieve json(CallScope scope, Lift lift) {
        return new JsonSieve(lift, scope.wire().spool(), limits(scope));
    }

    private static SieveLimits limits(CallScope scope) {
        return SieveLimits.forImages(scope.call().n());
    }

    private static Sieves orError(Sieves success) {
        return (head, secrets) -> unpacked(
                head,
                head.isSuccess()
                        ? success.of(head, secrets)
                        : new MappedSieve<>(new ErrorBody(), Received.Document::new));
    }

    /** Some servers and gateways compress although nobody asked for it. */
    private static Sieve<Received> unpacked(Head head, Sieve<Received> sieve) {
        String coding = head.header("content-encoding").orElse("").strip().toLowerCase(Locale.ROOT);
        return switch (coding) {
            case "", "identity" -> sieve;
            case "gzip", "x-gzip" -> new GzipSieve<>(sieve);
            default -> new UnreadableSieve<>(VendorText.shown(coding, CODING_LENGTH));
        };
    }
}
