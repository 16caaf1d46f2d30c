package dev.easel.spi;

import dev.easel.image.Reference;
import dev.easel.plan.PlannedCall;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** How a vendor takes references before a call, once for many calls. Immutable. */
public interface Uploads {

    /** The references of a call that should be uploaded; the others go with the call itself. */
    List<Reference> wanted(PlannedCall call);

    /** The upload of one reference. */
    HttpCall upload(Reference reference);

    /** Reads the vendor's handle out of the answer. */
    Function<Answer, String> handle();

    /** How long a handle is good. */
    Duration life();
}
