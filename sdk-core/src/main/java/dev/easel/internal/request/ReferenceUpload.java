package dev.easel.internal.request;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.image.Reference;
import dev.easel.internal.http.Limits;
import dev.easel.internal.retry.Miss;
import dev.easel.internal.retry.Repeats;
import dev.easel.spi.Uploads;
import java.util.concurrent.CompletableFuture;

/** Hands one reference to a vendor before a call, for nothing, and reads the vendor's handle of it. */
public final class ReferenceUpload {

    private final Scope scope;
    private final Uploads uploads;
    private final Courier courier;

    /** Prepares it. */
    public ReferenceUpload(Scope scope, Uploads uploads, Reference reference) {
        this.scope = scope;
        this.uploads = uploads;
        this.courier = new Courier(
                scope, uploads.upload(reference), Limits.answer(scope.wire().timeouts()), Sieves.facts(scope));
    }

    /** Sends it, again if it breaks off. */
    public CompletableFuture<Verdict<String>> start(Repeats repeats) {
        return new Repeating<>(scope, repeats, number -> courier.send(), this::judge).start();
    }

    private Verdict<String> judge(Outcome.Arrived arrived) {
        if (!arrived.head().isSuccess()) {
            return new Verdict.Bad<>(Refusal.of(scope, arrived));
        }
        String handle = uploads.handle().apply(arrived.answer());
        if (handle.isEmpty()) {
            String message = "%s took a reference, but gave no handle for it."
                    .formatted(scope.provider().id());
            return new Verdict.Bad<>(
                    new Miss(Failure.unsent(Category.BAD_RESPONSE, message).build(), false));
        }
        return new Verdict.Good<>(handle);
    }
}
