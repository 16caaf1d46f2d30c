package dev.easel.internal.tape;

import dev.easel.disk.OwnFile;
import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.error.Failures;
import dev.easel.error.InvalidRequestException;
import dev.easel.internal.http.Line;
import dev.easel.internal.http.Request;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandler;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Keeps every exchange in a directory. Safe to share. */
public final class Recorder implements Tape {

    /** The file that is there before the first exchange. */
    private static final String MARKER = "recording";

    private final Path directory;
    private final boolean withRequests;
    private final AtomicInteger numbers = new AtomicInteger();
    private final LatestKeys keys = new LatestKeys();

    private Recorder(Path directory, boolean withRequests) {
        this.directory = directory;
        this.withRequests = withRequests;
    }

    /**
     * Begins a recording.
     *
     * @param withRequests whether bodies of requests are kept, too
     * @throws dev.easel.error.EaselException if the directory is not empty, or cannot be used
     */
    public static Recorder open(Path directory, boolean withRequests) {
        try {
            Files.createDirectories(directory);
            claim(directory);
        } catch (IOException e) {
            throw Failures.exception(Failure.unsent(
                            Category.LOCAL_IO, "The directory %s cannot be recorded to: %s".formatted(directory, e))
                    .cause(e)
                    .build());
        }
        return new Recorder(directory, withRequests);
    }

    /** Marks it as taken: of two clients that found it empty, one fails. */
    private static void claim(Path directory) throws IOException {
        if (!isEmpty(directory)) {
            throw notEmpty(directory);
        }
        try {
            OwnFile.create(directory.resolve(MARKER)).close();
        } catch (FileAlreadyExistsException e) {
            throw notEmpty(directory);
        }
    }

    private static InvalidRequestException notEmpty(Path directory) {
        return new InvalidRequestException(
                "A recording needs an empty directory of its own, but there are files in %s, or another client records there. Delete them, or give another one."
                        .formatted(directory));
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isEmpty();
        }
    }

    @Override
    public Line around(Line line, Executor workers) {
        return new Line() {
            @Override
            public <T> CompletableFuture<?> send(Request request, HttpRequest built, BodyHandler<T> handler) {
                Take take = take(request);
                HttpRequest heard = SentCopy.of(built, take, withRequests);
                CompletableFuture<?> sent =
                        line.send(request, heard, head -> new AnswerCopy<>(handler.apply(head), take.answered(head)));
                return noted(sent, take);
            }
        };
    }

    /** The same exchange, which is told to have failed once the recording knows it; cancelling it cancels both. */
    private static CompletableFuture<?> noted(CompletableFuture<?> sent, Take take) {
        CompletableFuture<Object> noted = new CompletableFuture<>();
        sent.whenComplete((answer, failure) -> {
            if (failure != null) {
                take.end(false);
                noted.completeExceptionally(failure);
            } else {
                noted.complete(answer);
            }
        });
        noted.whenComplete((answer, failure) -> {
            if (noted.isCancelled()) {
                sent.cancel(true);
            }
        });
        return noted;
    }

    private Take take(Request request) {
        return new Take(directory, numbers.incrementAndGet(), request, keys.with(request.secrets()));
    }
}
