package dev.easel.internal.url;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A download that follows a few redirects, each checked anew right before its connection. Cancelling its future cancels the
 * exchange that is under way.
 *
 * @param <R> an answer
 */
public final class GuardedGet<R> {

    /** How many redirects are followed. */
    public static final int MAX_REDIRECTS = 3;

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final UrlGuard guard;
    private final Hop<R> hop;
    private final CompletableFuture<R> last = new CompletableFuture<>();

    /**
     * How one GET is made.
     *
     * @param <R> an answer
     */
    public interface Hop<R> {

        /** Sends one GET without key and cookie, and follows nothing. The body of a redirect may be dropped. */
        CompletableFuture<R> get(URI url);

        /** Where an answer leads, as {@link #location} tells; empty if it is the one that was wanted. */
        Optional<String> redirect(R answer);
    }

    private GuardedGet(UrlGuard guard, Hop<R> hop) {
        this.guard = guard;
        this.hop = hop;
    }

    /** Gets a URL, and the answer of any status that is no redirect. Fails as {@link UrlGuard#check} and the exchange do. */
    public static <R> CompletableFuture<R> start(UrlGuard guard, URI url, Hop<R> hop) {
        GuardedGet<R> get = new GuardedGet<>(guard, hop);
        get.visit(url, MAX_REDIRECTS);
        return get.last;
    }

    /** Where an answer leads by its status and its header {@code Location}. */
    public static Optional<String> location(int status, Optional<String> header) {
        return header.filter(any -> REDIRECTS.contains(status));
    }

    private void visit(URI url, int left) {
        try {
            guard.check(url).thenCompose(this::sent).whenComplete((answer, error) -> arrived(url, answer, error, left));
        } catch (RuntimeException e) {
            last.completeExceptionally(e);
        }
    }

    private CompletableFuture<R> sent(URI url) {
        if (last.isDone()) {
            return CompletableFuture.failedFuture(new CancellationException());
        }
        CompletableFuture<R> answer = hop.get(url);
        last.whenComplete((any, error) -> answer.cancel(true));
        return answer;
    }

    private void arrived(URI url, @Nullable R answer, @Nullable Throwable error, int left) {
        if (answer == null) {
            last.completeExceptionally(Objects.requireNonNull(error));
            return;
        }
        try {
            Optional<String> location = hop.redirect(answer);
            location.ifPresentOrElse(to -> visit(next(url, to, left), left - 1), () -> last.complete(answer));
        } catch (RuntimeException e) {
            last.completeExceptionally(e);
        }
    }

    private URI next(URI url, String location, int left) {
        if (left == 0) {
            throw UrlGuard.blocked(url, "redirects once more after %d redirects".formatted(MAX_REDIRECTS));
        }
        return guard.redirected(url, location);
    }
}
