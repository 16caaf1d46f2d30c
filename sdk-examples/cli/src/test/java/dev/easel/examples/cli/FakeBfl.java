package dev.easel.examples.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A server on this machine with tasks as BFL has them: submitted, asked for, downloaded. */
final class FakeBfl implements AutoCloseable {

    private final HttpServer server;
    private final byte[] picture;
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final CountDownLatch polled = new CountDownLatch(1);
    private volatile String status = "Ready";

    FakeBfl(byte[] picture) throws IOException {
        this.picture = picture.clone();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String baseUrl() {
        return origin() + "/v1";
    }

    /** What is said of every task from now on. */
    void says(String word) {
        status = word;
    }

    void awaitPoll() throws InterruptedException {
        polled.await();
    }

    /** How many tasks were submitted. */
    long submits() {
        return seen.stream().filter(line -> line.startsWith("POST ")).count();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        exchange.getRequestBody().readAllBytes();
        seen.add(exchange.getRequestMethod() + " " + path);
        byte[] body = exchange.getRequestMethod().equals("POST")
                ? accepted()
                : path.startsWith("/v1/get_result") ? state(path) : picture;
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private byte[] accepted() {
        return """
            {"id": "task-%d", "polling_url": "%s/get_result?id=task-%d", "cost": 3.0}\
            """.formatted(submits(), baseUrl(), submits()).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] state(String path) {
        polled.countDown();
        String task = path.substring(path.indexOf('=') + 1);
        return """
            {"id": "%s", "status": "%s", "result": {"sample": "%s/results/%s.png"}}\
            """.formatted(task, status, origin(), task).getBytes(StandardCharsets.UTF_8);
    }
}
