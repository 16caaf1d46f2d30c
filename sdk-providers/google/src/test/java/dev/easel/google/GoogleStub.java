package dev.easel.google;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dev.easel.Easel;
import dev.easel.EaselBuilder;
import dev.easel.json.Json;
import dev.easel.spi.ImageProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server on this machine that takes what Google takes, on the Gemini API and on Vertex AI, refuses what it refuses, and
 * draws. A test can also say what the next requests are answered with. Safe to share.
 */
final class GoogleStub implements AutoCloseable {

    static final String KEY = "AIza0123456789abcdef";
    static final String TOKEN = "ya29.0123456789abcdef";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Queue<Scripted> script = new ConcurrentLinkedQueue<>();
    private final WireMockServer server;

    /**
     * An answer.
     *
     * @param status the HTTP status
     * @param headers the headers
     * @param body the body
     */
    record Scripted(int status, Map<String, String> headers, String body) {}

    GoogleStub() {
        server = new WireMockServer(WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .maxRequestJournalEntries(0)
                .extensions(new Vendor()));
        server.start();
        server.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(WireMock.aResponse()));
    }

    String origin() {
        return server.baseUrl();
    }

    ImageProvider gemini() {
        return Google.provider(options -> options.key(KEY).baseUrl(origin() + "/v1beta"));
    }

    ImageProvider vertex() {
        return Vertex.provider(
                "my-project", "global", options -> options.token(() -> TOKEN).baseUrl(origin() + "/v1"));
    }

    /** A client that talks to this server alone, on the day on which the catalogue was read. */
    EaselBuilder client(ImageProvider provider) {
        return Easel.builder()
                .provider(provider)
                .clock(Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
    }

    Easel easel() {
        return client(gemini()).build();
    }

    void answers(int status, String body) {
        answers(status, Map.of(), body);
    }

    void answers(int status, Map<String, String> headers, String body) {
        script.add(new Scripted(status, headers, body));
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    Received only() {
        if (received.size() != 1) {
            throw new AssertionError(received.size() + " requests came instead of one");
        }
        return received.get(0);
    }

    void forget() {
        received.clear();
        script.clear();
    }

    @Override
    public void close() {
        server.stop();
    }

    private Scripted answer(Received request) {
        received.add(request);
        Scripted scripted = script.poll();
        return scripted != null ? scripted : refusal(request).orElseGet(() -> success(request));
    }

    private static Optional<Scripted> refusal(Received request) {
        if (!isKnown(request)) {
            return Optional.of(
                    request.isVertex()
                            ? error(401, "UNAUTHENTICATED", "Request had invalid authentication credentials.")
                            : error(403, "PERMISSION_DENIED", "Method doesn't allow unregistered callers."));
        }
        if (request.isUpload()) {
            return Optional.empty();
        }
        return request.model().isEmpty()
                ? Optional.of(error(404, "NOT_FOUND", "Requested entity was not found."))
                : Contract.refusal(request).map(reason -> error(400, "INVALID_ARGUMENT", reason));
    }

    private static boolean isKnown(Received request) {
        return request.isVertex()
                ? request.header("authorization").equals("Bearer " + TOKEN)
                : request.header("x-goog-api-key").equals(KEY) && !request.url().contains(KEY);
    }

    private Scripted success(Received request) {
        return new Scripted(200, Map.of(), (request.isUpload() ? file(request) : Drawn.answer(request)).toString());
    }

    private Json file(Received request) {
        if (!request.header("x-goog-upload-protocol").equals("multipart")) {
            throw new AssertionError("an upload of no known protocol");
        }
        String name = "files/file-" + received.size();
        return Json.object()
                .put(
                        "file",
                        Json.object()
                                .put("name", name)
                                .put("uri", "https://generativelanguage.googleapis.com/v1beta/" + name)
                                .put("state", "ACTIVE")
                                .build())
                .build();
    }

    static Scripted error(int status, String word, String message) {
        Json error = Json.object()
                .put("code", status)
                .put("message", message)
                .put("status", word)
                .build();
        return new Scripted(
                status, Map.of(), Json.object().put("error", error).build().toString());
    }

    private final class Vendor implements ResponseDefinitionTransformerV2 {

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            Scripted answer = answer(Received.of(event.getRequest()));
            ResponseDefinitionBuilder response = WireMock.aResponse()
                    .withStatus(answer.status())
                    .withHeader("Content-Type", "application/json; charset=UTF-8")
                    .withBody(answer.body());
            answer.headers().forEach(response::withHeader);
            return response.build();
        }

        @Override
        public String getName() {
            return "vendor";
        }
    }
}
