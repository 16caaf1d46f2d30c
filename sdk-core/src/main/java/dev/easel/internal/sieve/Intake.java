package dev.easel.internal.sieve;

import dev.easel.internal.spool.Spool;
import dev.easel.spi.Lift;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the documents of one body share: what is taken out, where it goes, and what is left of the limits. */
final class Intake {

    private final Spool spool;
    private final SieveLimits limits;
    private final LiftKeys keys;
    private final Allowance images;
    private final Allowance opaque;
    private final Allowance json;
    private @Nullable Workbench bench;
    private @Nullable String placeholder;
    private int count;

    Intake(Lift lift, Spool spool, SieveLimits limits) {
        this.spool = spool;
        this.limits = limits;
        this.keys = new LiftKeys(lift);
        this.images = new Allowance(limits.images(), "of images");
        this.opaque = new Allowance(limits.opaque(), "of opaque state");
        this.json = new Allowance(limits.json(), Document.WHAT);
    }

    LiftKeys keys() {
        return keys;
    }

    /** The JSON of all documents together. */
    Allowance json() {
        return json;
    }

    /** What one image may have. */
    Allowance oneImage() {
        return new Allowance(limits.image(), "of one image");
    }

    ImageString image(Allowance one) {
        return new ImageString(bench(), new Outlet(spool.open(), one, images));
    }

    OpaqueString opaque() {
        return new OpaqueString(new Outlet(spool.open(), opaque, opaque));
    }

    private Workbench bench() {
        if (bench == null) {
            bench = new Workbench();
        }
        return bench;
    }

    /** What stands for the next string that is taken out; cannot be guessed by who writes the answer. */
    String placeholder() {
        if (placeholder == null) {
            placeholder = "easel-" + UUID.randomUUID() + "-";
        }
        return placeholder + count++;
    }
}
