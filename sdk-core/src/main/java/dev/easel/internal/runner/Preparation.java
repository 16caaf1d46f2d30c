package dev.easel.internal.runner;

import dev.easel.event.CallEvent;
import dev.easel.image.GeneratedImage;
import dev.easel.image.Reference;
import dev.easel.internal.download.ReferenceDownloads;
import dev.easel.internal.planner.WithReferences;
import dev.easel.internal.request.ImageDownload;
import dev.easel.internal.request.ReferenceUpload;
import dev.easel.internal.request.Stops;
import dev.easel.internal.request.Wire;
import dev.easel.internal.url.UrlGuard;
import dev.easel.plan.Plan;
import dev.easel.plan.PlannedCall;
import dev.easel.spi.HttpCall;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.Uploads;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is done for a run's calls before they begin: references are downloaded, scaled down or uploaded, each once. Safe to share. */
final class Preparation implements AutoCloseable {

    private final Plan plan;
    private final ImageProvider provider;
    private final RunEnvironment environment;
    private final Optional<Uploads> uploads;
    private final ReferenceDownloads downloads;

    Preparation(Plan plan, ImageProvider provider, RunEnvironment environment) {
        this.plan = plan;
        this.provider = provider;
        this.environment = environment;
        this.uploads = provider.uploads();
        this.downloads = new ReferenceDownloads(this::downloaded, provider::review);
    }

    /**
     * A call that can begin.
     *
     * @param call the call, with the references here that its model needs here
     * @param handles the vendor's names of the references that were uploaded
     */
    record Ready(PlannedCall call, Map<Reference, String> handles) {}

    /**
     * Does what the call needs; at once if that is nothing.
     *
     * @param stops ends the call's waiting
     */
    CompletableFuture<Ready> of(PlannedCall call, Stops stops) {
        return downloads.atHand(call).thenCompose(this::scaled).thenCompose(local -> uploaded(local, stops));
    }

    private CompletableFuture<PlannedCall> scaled(PlannedCall call) {
        Map<Reference, CompletableFuture<Reference>> copies = new HashMap<>();
        Stream.concat(call.request().references().stream(), call.request().mask().stream())
                .filter(reference -> reference.original().isPresent())
                .forEach(copy -> copies.computeIfAbsent(
                        copy,
                        any -> environment
                                .engine()
                                .scaled()
                                .of(copy, call.card().references())));
        return copies.isEmpty()
                ? CompletableFuture.completedFuture(call)
                : CompletableFuture.allOf(copies.values().toArray(CompletableFuture<?>[]::new))
                        .thenApply(done -> WithReferences.of(
                                call,
                                reference -> copies.containsKey(reference)
                                        ? copies.get(reference).join()
                                        : reference));
    }

    private CompletableFuture<GeneratedImage> downloaded(URI url) {
        return errand(environment.wire(), environment.engine().guard())
                .run(errand -> new ImageDownload(errand, url, 1).start(errand.repeats()));
    }

    private CompletableFuture<Ready> uploaded(PlannedCall call, Stops stops) {
        List<Reference> wanted = uploads.map(all -> all.wanted(call)).orElse(List.of());
        Map<Reference, CompletableFuture<String>> handles = new HashMap<>();
        wanted.forEach(reference -> handles.computeIfAbsent(reference, this::handle));
        stops.add(() -> handles.values().forEach(handle -> handle.cancel(true)));
        return CompletableFuture.allOf(handles.values().toArray(CompletableFuture<?>[]::new))
                .thenApply(done -> new Ready(call, arrived(handles)));
    }

    private static Map<Reference, String> arrived(Map<Reference, CompletableFuture<String>> handles) {
        return handles.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, handle -> handle.getValue().join()));
    }

    private CompletableFuture<String> handle(Reference reference) {
        Uploads how = uploads.orElseThrow();
        return environment
                .engine()
                .uploads()
                .handle(environment.keys().scope(provider.id()), reference, how.life(), () -> upload(how, reference));
    }

    /** Goes where the provider's own requests go; its bytes are hashed in passing. */
    private CompletableFuture<String> upload(Uploads how, Reference reference) {
        HttpCall call = how.upload(reference);
        Wire hashing = environment.wire().with(environment.engine().hashing());
        UrlGuard guard = provider.trusts(call.uri())
                ? environment.engine().guardTrusting(call.uri())
                : environment.engine().guard();
        CompletableFuture<String> handle = errand(hashing, guard)
                .run(errand -> new ReferenceUpload(errand, how, reference).start(errand.repeats()));
        handle.thenRun(() -> environment.events().tell(new CallEvent.Uploaded(plan, reference)));
        return handle;
    }

    private Errand errand(Wire wire, UrlGuard guard) {
        return new Errand(provider, environment, wire, guard);
    }

    @Override
    public void close() {
        downloads.close();
    }
}
