package dev.easel.internal.tape;

import dev.easel.error.Category;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.Failures;
import dev.easel.error.InvalidRequestException;
import dev.easel.internal.http.Line;
import dev.easel.internal.http.Request;
import dev.easel.internal.url.Resolver;
import dev.easel.json.Json;
import dev.easel.json.JsonException;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers out of a directory what was recorded there, and sends nothing. Safe to share. */
public final class Replayer implements Tape {

    private final Path directory;
    private final Shelf shelf;
    private final LatestKeys keys = new LatestKeys();

    private Replayer(Path directory, List<Recorded> all) {
        this.directory = directory;
        this.shelf = new Shelf(directory, all);
    }

    /**
     * Reads what is there.
     *
     * @throws EaselException if that is no recording
     */
    public static Replayer open(Path directory) {
        List<Recorded> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(each -> each.toString().endsWith(TakeFiles.HEAD))
                    .toList()) {
                all.add(read(file));
            }
        } catch (IOException e) {
            throw Failures.exception(
                    Failure.unsent(Category.LOCAL_IO, "The recording in %s cannot be read: %s".formatted(directory, e))
                            .cause(e)
                            .build());
        }
        if (all.isEmpty()) {
            throw new InvalidRequestException(
                    "There is no recording in %s. Make one with record(directory).".formatted(directory));
        }
        all.sort(Comparator.comparing(Recorded::number));
        return new Replayer(directory, all);
    }

    private static Recorded read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Recorded.read(Json.parseStrict(in))
                    .filter(each -> Files.isRegularFile(file.resolveSibling(each.name() + TakeFiles.ANSWER)))
                    .orElseThrow(() -> noRecording(file));
        } catch (JsonException e) {
            throw noRecording(file);
        }
    }

    private static InvalidRequestException noRecording(Path file) {
        return new InvalidRequestException(
                "%s is no exchange that was recorded, or the body of its answer is missing. Record it anew, or delete it."
                        .formatted(file));
    }

    @Override
    public Resolver resolver() {
        return Resolver.NOBODY;
    }

    @Override
    public Line around(Line line, Executor workers) {
        return new Line() {
            @Override
            public <T> CompletableFuture<?> send(Request request, HttpRequest built, BodyHandler<T> handler) {
                String method = request.method();
                String url = shelf.place(method, request.uri().toString(), keys.with(request.secrets()));
                shelf.claim(method, url);
                CompletableFuture<Object> sent = new CompletableFuture<>();
                SentDigest.of(built)
                        .thenAcceptAsync(digest -> answer(shelf.take(method, url, digest), handler, sent), workers)
                        .whenComplete((begun, failure) -> end(sent, failure));
                return sent;
            }
        };
    }

    private <T> void answer(Recorded recorded, BodyHandler<T> handler, CompletableFuture<Object> sent) {
        RecordedAnswer answer = new RecordedAnswer(recorded, directory.resolve(recorded.name() + TakeFiles.ANSWER));
        answer.to(handler).whenComplete((made, failure) -> {
            end(sent, failure);
            sent.complete(recorded);
        });
    }

    private static void end(CompletableFuture<Object> sent, @Nullable Throwable failure) {
        if (failure != null) {
            sent.completeExceptionally(
                    failure instanceof CompletionException && failure.getCause() != null
                            ? failure.getCause()
                            : failure);
        }
    }
}
