package dev.easel.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.error.EaselException;
import dev.easel.image.GeneratedImage;
import dev.easel.model.ModelId;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Calls of all forms to both kinds of vendors, of which every fifth fails: what they leave behind, which is nothing. */
@Timeout(300)
class ManyCallsTest {

    private static final int CALLS = Integer.getInteger("easel.calls", 2_000);
    private static final int WORKERS = 4;
    private static final List<Form> FORMS = List.of(Form.BLOCKING, Form.ASYNC, Form.STREAM);
    private static final int FAILING = 5;
    private static final int LARGE = 100;
    private static final String KEY = "sk-many-0123456789-abcdefghij";
    private static final byte[] SMALL = PlainPng.of(64, 64, 90);
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    @TempDir
    private Path directory;

    private byte[] large = {};
    private final Map<Integer, CompletableFuture<Boolean>> silent = new ConcurrentHashMap<>();

    @Test
    void leaveAsManyThreadsSocketsAndFilesAsBefore() throws Exception {
        large = Files.readAllBytes(LargePng.write(directory.resolve("large.png"), 24 << 16));
        try (Heard heard = new Heard(KEY)) {
            // What a JVM opens once is not left behind by calls.
            assertEquals(FAILING - 1, succeed(FAILING));
            Set<Thread> threads = new HashSet<>(Remains.threads());
            Remains.awaitEnd(threads);
            List<Path> files = Remains.files(directory);
            long open = openFiles();
            assertEquals(CALLS - CALLS / FAILING, succeed(CALLS));
            assertEquals(files, Remains.files(directory));
            Remains.awaitEnd(Remains.threads());
            awaitOpenFiles(open);
            heard.check();
        }
    }

    private static long openFiles() throws Exception {
        if (!Files.isDirectory(OPEN_FILES)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(OPEN_FILES)) {
            return files.count();
        }
    }

    /** The collector ends the sockets of an HTTP client before JDK 21. */
    private static void awaitOpenFiles(long most) throws Exception {
        long begun = System.nanoTime();
        while (openFiles() > most) {
            System.gc();
            assertTrue(
                    System.nanoTime() - begun < Duration.ofSeconds(30).toNanos(),
                    () -> "more than %d open files".formatted(most));
            Thread.onSpinWait();
        }
    }

    /** Makes so many calls on a client of their own, and tells how many succeeded; each sends one paid request. */
    private int succeed(int calls) throws Exception {
        try (VendorStub pronto = new VendorStub(request -> ProntoVendor.answer(request, drawn(request)));
                VendorStub kiln = new VendorStub(request -> KilnVendor.answer(request, List.of(SMALL)));
                Easel easel = easel(pronto, kiln)) {
            pronto.alter(this::answer);
            kiln.alter(this::answer);
            int succeeded = makeAll(easel, calls);
            assertEquals(calls, posts(pronto) + posts(kiln));
            return succeeded;
        }
    }

    private Easel easel(VendorStub pronto, VendorStub kiln) {
        return Easel.builder()
                .provider(ToyOptions.pronto(
                        options -> options.baseUrl(pronto.url("")).key(KEY)))
                .provider(
                        ToyOptions.kiln(options -> options.baseUrl(kiln.url("")).key(KEY)))
                .timeouts(Stage.QUICK)
                .spoolDirectory(directory.resolve("spool"))
                .clock(Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC))
                .build();
    }

    private static long posts(VendorStub vendor) {
        return vendor.requests().stream()
                .filter(request -> request.method().equals("POST"))
                .count();
    }

    private int makeAll(Easel easel, int calls) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Callable<Integer>> shares = new ArrayList<>();
            for (int worker = 0; worker < WORKERS; worker++) {
                int first = worker;
                shares.add(() -> makeSome(easel, first, calls));
            }
            int succeeded = 0;
            for (Future<Integer> share : workers.invokeAll(shares)) {
                succeeded += share.get();
            }
            return succeeded;
        } finally {
            workers.shutdownNow();
        }
    }

    private int makeSome(Easel easel, int first, int calls) throws Exception {
        int succeeded = 0;
        for (int i = first; i < calls; i += WORKERS) {
            succeeded += make(easel, i) ? 1 : 0;
        }
        return succeeded;
    }

    private boolean make(Easel easel, int i) throws Exception {
        Form form = FORMS.get(i % FORMS.size());
        boolean isTask = form != Form.STREAM && i % 4 == 0;
        ImageRequest request = ImageRequest.builder()
                .model(isTask ? ModelId.of("kiln", "kiln-1") : ModelId.of("pronto", "pronto-1"))
                .prompt("" + i)
                .build();
        CompletableFuture<Boolean> silence = silent.computeIfAbsent(i, any -> new CompletableFuture<>());
        Form.Made made = form.make(easel, request, ManyCallsTest::discard);
        silence.thenRun(made.giveUp());
        try {
            made.end().get(60, TimeUnit.SECONDS).images().forEach(GeneratedImage::discard);
            return true;
        } catch (CancellationException e) {
            return false;
        } catch (ExecutionException e) {
            assertTrue(e.getCause() instanceof EaselException, e::toString);
            return false;
        } finally {
            silent.remove(i);
        }
    }

    private static void discard(ImageEvent event) {
        if (event instanceof ImageEvent.Partial partial) {
            partial.image().discard();
        }
    }

    private static int number(StubRequest request) {
        return request.json().get("prompt").text().map(Integer::parseInt).orElse(1);
    }

    private List<byte[]> drawn(StubRequest request) {
        return List.of(number(request) % LARGE == 1 ? large : SMALL);
    }

    private StubReply answer(StubRequest request, StubReply good) {
        int number = number(request);
        if (number % FAILING != 0) {
            return good;
        }
        return switch (number / FAILING % 6) {
            case 0 -> StubReply.reset();
            case 1 -> good.closedAfter(good.body().length / 2);
            case 2 -> StubReply.of(500, "text/html", "<html></html>");
            case 3 -> StubReply.json("{}");
            case 4 -> StubReply.json(401, "{}");
            default -> {
                silent.computeIfAbsent(number, any -> new CompletableFuture<>()).complete(true);
                yield good.silentAfter(good.body().length / 2);
            }
        };
    }
}
