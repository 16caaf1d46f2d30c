package dev.easel.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.easel.Easel;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What is promised of a whole client, shown in a process of its own: small heaps and few threads. */
@Timeout(120)
class ShowTest {

    private static final byte[] SMALL = PlainPng.of(64, 64, 120);

    @TempDir
    private Path directory;

    private final AtomicLong received = new AtomicLong();

    @Test
    void tenLargeImagesComeInOneAnswerThroughSixteenMebibytes() throws Exception {
        byte[] image = Base64.getEncoder().encode(Files.readAllBytes(large()));
        show("answer", exchange -> answer(exchange, image, Show.IMAGES), "-Xmx16m");
    }

    @Test
    void sixteenLargeReferencesGoInOneFormThroughSixteenMebibytes() throws Exception {
        large();
        show("form", exchange -> answer(exchange, Base64.getEncoder().encode(SMALL), 1), "-Xmx16m");
        assertTrue(received.get() > (long) Show.REFERENCES * Show.LENGTH, () -> received + " bytes");
    }

    @Test
    void sixteenLargeReferencesGoInOneDocumentThroughSixteenMebibytes() throws Exception {
        large();
        show("document", ShowTest::task, "-Xmx16m");
        assertTrue(received.get() > (long) Show.REFERENCES * Show.LENGTH / 3 * 4, () -> received + " bytes");
    }

    @Test
    void aThousandCallsUnderWayNeedFewThreads() throws Exception {
        CountDownLatch all = new CountDownLatch(Show.CALLS);
        byte[] image = Base64.getEncoder().encode(SMALL);
        show("calls", exchange -> {
            all.countDown();
            await(all);
            answer(exchange, image, 1);
        });
        assertEquals(0, all.getCount());
    }

    private static void await(CountDownLatch all) throws IOException {
        try {
            if (!all.await(60, TimeUnit.SECONDS)) {
                throw new IOException(all.getCount() + " calls did not come");
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private Path large() throws IOException {
        return LargePng.write(directory.resolve("large.png"), Show.LENGTH);
    }

    /** The vendor that answers at once. */
    private static void answer(HttpExchange exchange, byte[] base64, int images) throws IOException {
        byte[] begin = "{\"b64_json\":\"".getBytes(StandardCharsets.US_ASCII);
        long length = 11L + (long) images * (begin.length + base64.length + 3) - 1;
        exchange.sendResponseHeaders(200, length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write("{\"data\":[".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < images; i++) {
                out.write(begin);
                out.write(base64);
                out.write((i == images - 1 ? "\"}" : "\"},").getBytes(StandardCharsets.US_ASCII));
            }
            out.write("]}".getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** The vendor that works in its own time. */
    private static void task(HttpExchange exchange) throws IOException {
        StubRequest request = new StubRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                Map.of("Host", exchange.getRequestHeaders().getFirst("Host")),
                new byte[0]);
        byte[] body = KilnVendor.answer(request, List.of(SMALL)).body();
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private void show(String name, HttpHandler vendor, String... options) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
        ExecutorService threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            drain(exchange.getRequestBody());
            vendor.handle(exchange);
        });
        server.start();
        try {
            run(name, "http://127.0.0.1:" + server.getAddress().getPort(), options);
        } finally {
            server.stop(0);
            threads.shutdownNow();
        }
    }

    private void drain(InputStream body) throws IOException {
        byte[] block = new byte[1 << 16];
        for (int count = body.read(block); count >= 0; count = body.read(block)) {
            received.addAndGet(count);
        }
    }

    private void run(String name, String vendor, String... options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath(), Show.class.getName(), name, vendor));
        command.add(directory.toString());
        File said = directory.resolve(name + ".txt").toFile();
        Process child = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        boolean ended = child.waitFor(90, TimeUnit.SECONDS);
        child.destroyForcibly();
        assertTrue(ended && child.exitValue() == 0, () -> text(said.toPath()));
    }

    /** No more than the program needs: each jar keeps its table of contents in the heap. */
    private static String classPath() throws ClassNotFoundException {
        Class<?> json = Class.forName("com.fasterxml.jackson.core.JsonFactory");
        return Stream.of(Show.class, VendorStub.class, Easel.class, json, LoggerFactory.class)
                .map(type ->
                        type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String text(Path file) {
        try {
            String all = Files.readString(file);
            return all.substring(Math.max(0, all.length() - 4000));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
