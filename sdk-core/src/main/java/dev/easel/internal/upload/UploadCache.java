package dev.easel.internal.upload;

import dev.easel.image.Reference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The handles that vendors gave for references, so that many calls upload one content once. An upload that failed is not
 * remembered. Safe to share; one for each client.
 */
public final class UploadCache {

    /** How many handles are remembered; beyond that the oldest go. */
    public static final int MOST = 1_000;

    private final ContentHashes hashes;
    private final Executor readers;
    private final LongSupplier nanoTime;
    private final List<Upload> uploads = new ArrayList<>();

    /**
     * Starts without any.
     *
     * @param hashes learns the content of what is uploaded, so uploads must open references by {@link ContentHashes#open}
     * @param readers reads references, which blocks
     * @param nanoTime a ticker as {@link System#nanoTime} is
     */
    public UploadCache(ContentHashes hashes, Executor readers, LongSupplier nanoTime) {
        this.hashes = hashes;
        this.readers = readers;
        this.nanoTime = nanoTime;
    }

    /**
     * The handle of a reference: at once if there is a good one, else when an upload of the same content has ended.
     *
     * @param scope where a handle counts: the provider's id, and the account where one client has several
     * @param life how long a handle is good, counted from the begin of its upload
     * @param upload begins an upload. It belongs to all who wait for it, so it must not end with the call that began it;
     *     when all futures given out for it were cancelled, it is cancelled.
     */
    public CompletableFuture<String> handle(
            String scope, Reference reference, Duration life, Supplier<CompletableFuture<String>> upload) {
        Search search = new Search(scope, reference, life, upload, new CompletableFuture<>());
        go(search);
        return search.result();
    }

    /**
     * What one caller looks for.
     *
     * @param result is completed in the end, or cancelled by the caller
     */
    private record Search(
            String scope,
            Reference reference,
            Duration life,
            Supplier<CompletableFuture<String>> upload,
            CompletableFuture<String> result) {}

    private void go(Search search) {
        if (!search.result().isDone()) {
            try {
                next(search).run();
            } catch (RuntimeException e) {
                search.result().completeExceptionally(e);
            }
        }
    }

    private synchronized Runnable next(Search search) {
        long now = nanoTime.getAsLong();
        uploads.removeIf(upload -> !upload.isGood(now));
        Optional<String> hash = hashes.known(search.reference());
        for (Upload upload : uploads) {
            if (upload.isOf(search.scope(), search.reference(), hash)) {
                upload.join();
                return () -> follow(upload, search);
            }
        }
        List<Upload> alike = uploads.stream()
                .filter(upload -> upload.couldBeOf(search.scope(), search.reference()))
                .toList();
        for (Upload upload : alike) {
            if (!upload.isHashed()) {
                return () -> upload.handle().whenComplete((handle, error) -> go(search));
            }
        }
        return hash.isEmpty() && !alike.isEmpty() ? () -> hash(search) : begun(search, hash, now);
    }

    private void hash(Search search) {
        CompletableFuture.runAsync(() -> hashes.of(search.reference()), readers).whenComplete((done, error) -> {
            if (error != null) {
                search.result().completeExceptionally(error);
            } else {
                go(search);
            }
        });
    }

    private Runnable begun(Search search, Optional<String> hash, long now) {
        Upload upload =
                new Upload(search.scope(), search.reference(), hash, now, TimeUnit.NANOSECONDS.convert(search.life()));
        upload.join();
        if (uploads.size() >= MOST) {
            uploads.stream().filter(old -> !old.isUnderWay()).findFirst().ifPresent(uploads::remove);
        }
        uploads.add(upload);
        return () -> {
            follow(upload, search);
            begin(upload, search);
        };
    }

    private void begin(Upload upload, Search search) {
        if (upload.handle().isDone()) {
            return;
        }
        CompletableFuture<String> work;
        try {
            work = search.upload().get();
        } catch (RuntimeException e) {
            work = CompletableFuture.failedFuture(e);
        }
        CompletableFuture<String> begun = work;
        upload.handle().whenComplete((handle, error) -> begun.cancel(true));
        begun.whenComplete((handle, error) -> arrived(upload, search.reference(), handle, error));
    }

    private void arrived(Upload upload, Reference reference, @Nullable String handle, @Nullable Throwable error) {
        synchronized (this) {
            upload.arrived(hashes.known(reference));
            if (handle == null || !upload.isHashed()) {
                uploads.remove(upload);
            }
        }
        if (handle != null) {
            upload.handle().complete(handle);
        } else {
            upload.handle().completeExceptionally(Objects.requireNonNull(error));
        }
    }

    private void follow(Upload upload, Search search) {
        upload.handle().whenComplete((handle, error) -> {
            if (error != null) {
                search.result().completeExceptionally(error);
            } else {
                search.result().complete(handle);
            }
        });
        search.result().whenComplete((handle, error) -> leave(upload));
    }

    private void leave(Upload upload) {
        boolean abandoned;
        synchronized (this) {
            abandoned = upload.leave();
            if (abandoned) {
                uploads.remove(upload);
            }
        }
        if (abandoned) {
            upload.handle().cancel(true);
        }
    }
}
