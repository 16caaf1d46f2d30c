package dev.easel.internal.request;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.image.GeneratedImage;
import dev.easel.internal.http.Limits;
import dev.easel.internal.http.ServerWait;
import dev.easel.internal.retry.Miss;
import dev.easel.internal.retry.Repeats;
import dev.easel.internal.url.GuardedGet;
import dev.easel.spi.HttpCall;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Gets one image from a URL that came from outside: without key or cookie, over a few redirects, again if it breaks off. */
public final class ImageDownload implements GuardedGet.Hop<Outcome> {

    private static final Set<Integer> GONE = Set.of(400, 401, 403, 404, 410);
    private static final Set<Integer> BUSY = Set.of(408, 425, 429);

    private final Scope scope;
    private final URI url;
    private final int images;

    /**
     * Prepares it.
     *
     * @param images how many images the whole work may bring
     */
    public ImageDownload(Scope scope, URI url, int images) {
        this.scope = scope;
        this.url = url;
        this.images = images;
    }

    /** Gets it. */
    public CompletableFuture<Verdict<GeneratedImage>> start(Repeats repeats) {
        return new Repeating<>(scope, repeats, number -> attempt(), this::judge).start();
    }

    private CompletableFuture<Outcome> attempt() {
        return GuardedGet.start(scope.guard(), url, this).exceptionally(Outcome.Missed::unsent);
    }

    @Override
    public CompletableFuture<Outcome> get(URI hop) {
        Limits limits = Limits.download(scope.wire().timeouts());
        return new Courier(scope, HttpCall.get(hop).build(), limits, Sieves.image(scope, images)).sendChecked();
    }

    @Override
    public Optional<String> redirect(Outcome outcome) {
        return outcome instanceof Outcome.Arrived arrived
                ? GuardedGet.location(arrived.head().status(), arrived.head().header("location"))
                : Optional.empty();
    }

    private Verdict<GeneratedImage> judge(Outcome.Arrived arrived) {
        if (arrived.received() instanceof Received.Picture picture) {
            return new Verdict.Good<>(picture.image());
        }
        int status = arrived.head().status();
        boolean passing = status >= 500 || BUSY.contains(status);
        String message = "The image at %s could not be downloaded: HTTP status %d.".formatted(url.getHost(), status);
        Failure failure = Failure.unsent(category(status), message)
                .httpStatus(status)
                .retryAfter(ServerWait.of(arrived.head(), scope.wire().clock().instant()))
                .build();
        return new Verdict.Bad<>(new Miss(failure, passing));
    }

    private static Category category(int status) {
        return GONE.contains(status) ? Category.EXPIRED_URL : Category.SERVER;
    }
}
