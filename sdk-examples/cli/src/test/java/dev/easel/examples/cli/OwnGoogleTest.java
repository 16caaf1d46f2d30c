package dev.easel.examples.cli;

import static dev.easel.examples.cli.Shell.easel;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.easel.examples.cli.Shell.Ended;
import dev.easel.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The tool against a server on this machine that speaks Google's API. */
@Timeout(120)
class OwnGoogleTest {

    private static final String DRAWN = """
            {"candidates": [{"content": {"parts": [{"inlineData": {"mimeType": "image/png", "data": "%s"}}]},
             "finishReason": "STOP", "groundingMetadata": {"webSearchQueries": ["boat"],
              "groundingChunks": [{"web": {"uri": "https://boats.example/red"}}]}}], "responseId": "resp-1"}""";

    private final List<String> paths = new CopyOnWriteArrayList<>();
    private final List<Json> bodies = new CopyOnWriteArrayList<>();

    @TempDir
    Path dir;

    private byte[] picture;
    private String answer;
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        picture = Pictures.png(64, 64);
        answer = DRAWN.formatted(Base64.getEncoder().encodeToString(picture));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        paths.add(exchange.getRequestURI().toString());
        bodies.add(Json.parse(exchange.getRequestBody().readAllBytes()));
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private Ended generate(String... more) {
        List<String> words = new ArrayList<>(List.of("generate", "A red boat", "--model", "google/gemini-3-pro-image"));
        words.addAll(
                List.of("--base-url", "http://127.0.0.1:" + server.getAddress().getPort()));
        words.addAll(List.of("--out", dir.resolve("out").toString(), "--json"));
        words.addAll(List.of(more));
        return easel(words.toArray(String[]::new));
    }

    @Test
    void eachImageIsACallAndTheBytesAreTheServers() throws IOException {
        Path cup = Files.write(dir.resolve("cup.png"), picture);
        Ended ended = generate(
                "-n", "2", "--size", "2K 16:9", "--ref", cup.toString(), "--option", "safety=off", "--web-search");

        assertEquals(0, ended.code(), ended.err());
        assertEquals(
                List.of("/v1beta/models/gemini-3-pro-image:generateContent"),
                paths.stream().distinct().toList());
        assertEquals(2, bodies.size());
        Json config = bodies.get(0).get("generationConfig").get("imageConfig");
        assertEquals(Json.parse("{\"aspectRatio\": \"16:9\", \"imageSize\": \"2K\"}"), config);
        assertEquals(Json.parse("[{\"googleSearch\": {}}]"), bodies.get(0).get("tools"));
        for (Json image : ended.json().get("images").items()) {
            assertArrayEquals(
                    picture, Files.readAllBytes(Path.of(image.get("file").text().orElseThrow())));
        }
        assertEquals(
                "[\"https://boats.example/red\"]", ended.json().get("sources").toString());
        assertTrue(ended.err().contains("source: https://boats.example/red"), ended.err());
    }

    @Test
    void aRefusalUnderStatus200HasItsOwnExitCode() {
        answer = "{\"promptFeedback\": {\"blockReason\": \"PROHIBITED_CONTENT\"}}";
        Ended ended = generate();

        assertEquals(3, ended.code(), ended.err());
        assertEquals(
                "MODERATED", ended.json().get("error").get("category").text().orElseThrow());
        assertTrue(ended.err().contains("PROHIBITED_CONTENT"), ended.err());
    }
}
