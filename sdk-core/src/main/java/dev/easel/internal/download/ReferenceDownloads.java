package dev.easel.internal.download;

import dev.easel.error.Problem;
import dev.easel.image.GeneratedImage;
import dev.easel.image.Reference;
import dev.easel.internal.planner.ReferenceFit;
import dev.easel.internal.planner.Refusal;
import dev.easel.internal.planner.WithReferences;
import dev.easel.plan.PlannedCall;
import dev.easel.request.ImageRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Downloads references for models that take no URL, each once for all calls that share it. Safe to share; to be closed when
 * these calls have ended.
 */
public final class ReferenceDownloads implements AutoCloseable {

    private final Function<URI, CompletableFuture<GeneratedImage>> fetch;
    private final Function<PlannedCall, List<Problem>> review;
    private final Map<URI, Download> downloads = new HashMap<>();

    /**
     * Begins with none.
     *
     * @param fetch gets a picture, within the client's policy and limits; fails with Easel's own exceptions
     * @param review the provider's own rules, which are asked again once the pictures are known
     */
    public ReferenceDownloads(
            Function<URI, CompletableFuture<GeneratedImage>> fetch, Function<PlannedCall, List<Problem>> review) {
        this.fetch = fetch;
        this.review = review;
    }

    /**
     * The same call with all its references here, if its model needs them here. Fails before anything is sent if one cannot
     * be had, or if the model cannot take what came.
     */
    public CompletableFuture<PlannedCall> atHand(PlannedCall call) {
        List<URI> wanted = call.card().references().urls() ? List.of() : addresses(call.request());
        if (wanted.isEmpty()) {
            return CompletableFuture.completedFuture(call);
        }
        CompletableFuture<?>[] all =
                wanted.stream().map(this::begun).map(Download::reference).toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.allOf(all).thenApply(done -> checked(WithReferences.of(call, this::local)));
    }

    private static List<URI> addresses(ImageRequest request) {
        return Stream.concat(request.references().stream(), request.mask().stream())
                .flatMap(reference -> reference.uri().stream())
                .distinct()
                .toList();
    }

    private synchronized Download begun(URI url) {
        return downloads.computeIfAbsent(url, any -> Download.begin(url, fetch));
    }

    private Reference local(Reference reference) {
        return reference.uri().map(url -> begun(url).reference().join()).orElse(reference);
    }

    private PlannedCall checked(PlannedCall call) {
        List<Problem> problems = new ArrayList<>(ReferenceFit.problems(call.card(), call.request()));
        if (problems.isEmpty()) {
            problems.addAll(review.apply(call));
        }
        if (!problems.isEmpty()) {
            throw Refusal.of(call.card().id(), problems);
        }
        return call;
    }

    /** Ends what is under way, and lets go of what came. */
    @Override
    public synchronized void close() {
        downloads.values().forEach(Download::end);
    }
}
