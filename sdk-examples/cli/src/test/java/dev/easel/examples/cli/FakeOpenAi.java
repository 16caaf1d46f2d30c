package dev.easel.examples.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.easel.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that answers as OpenAI's image endpoints do, with one small picture. */
final class FakeOpenAi implements AutoCloseable {

    private final HttpServer server;
    private final byte[] picture;
    private final List<Seen> seen = new CopyOnWriteArrayList<>();

    /**
     * A request that came.
     *
     * @param path the path
     * @param headers the first value of each header, by its name in small letters
     * @param body the body, one character for each byte
     */
    record Seen(String path, Map<String, String> headers, String body) {

        boolean isForm() {
            return headers.getOrDefault("content-type", "").startsWith("multipart/form-data");
        }

        /** How often a field of a form came. */
        int count(String field) {
            return body.split("name=\"" + field.replace("[", "\\[") + "\"", -1).length - 1;
        }

        Json json() {
            return Json.parse(body.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    FakeOpenAi(byte[] picture) throws IOException {
        this.picture = picture.clone();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/images", this::answer);
        server.start();
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    List<Seen> seen() {
        return List.copyOf(seen);
    }

    Seen only() {
        if (seen.size() != 1) {
            throw new AssertionError(seen.size() + " requests came instead of one");
        }
        return seen.get(0);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        Seen request = read(exchange);
        seen.add(request);
        boolean stream = request.isForm()
                ? request.count("stream") == 1
                : request.json().get("stream").bool().orElse(false);
        String body = stream ? events(request) : document(request);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", stream ? "text/event-stream" : "application/json");
        exchange.getResponseHeaders().add("x-request-id", "req_" + seen.size());
        exchange.sendResponseHeaders(200, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static Seen read(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
        return new Seen(exchange.getRequestURI().getPath(), headers, body);
    }

    private String base64() {
        return Base64.getEncoder().encodeToString(picture);
    }

    private String document(Seen request) {
        long n = request.isForm() ? 1 : request.json().get("n").integer().orElse(1);
        String images = ("{\"b64_json\": \"" + base64() + "\"},").repeat((int) n);
        return "{\"created\": 1, \"data\": [%s], \"usage\": {\"output_tokens\": 5}}"
                .formatted(images.substring(0, images.length() - 1));
    }

    /** Two previews and the image. */
    private String events(Seen request) {
        String kind = request.path().endsWith("edits") ? "image_edit" : "image_generation";
        return event(kind + ".partial_image", 0) + event(kind + ".partial_image", 1) + event(kind + ".completed", 2);
    }

    private String event(String type, int index) {
        return "event: %s\ndata: {\"type\": \"%s\", \"partial_image_index\": %d, \"b64_json\": \"%s\"}\n\n"
                .formatted(type, type, index, base64());
    }
}
