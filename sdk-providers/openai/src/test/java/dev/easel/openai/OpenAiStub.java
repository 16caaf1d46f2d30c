package dev.easel.openai;

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
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server on this machine that takes what OpenAI takes, refuses what it refuses, and draws what was asked. A test can also
 * say what the next requests are answered with. Safe to share.
 */
final class OpenAiStub implements AutoCloseable {

    static final String KEY = "sk-0123456789abcdef";

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Queue<Scripted> script = new ConcurrentLinkedQueue<>();
    private final WireMockServer server;

    /**
     * An answer that a test prescribes.
     *
     * @param status the HTTP status
     * @param headers the headers besides the request id
     * @param body the body
     */
    record Scripted(int status, Map<String, String> headers, String body) {}

    OpenAiStub() {
        server = new WireMockServer(WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .maxRequestJournalEntries(0)
                .extensions(new Vendor()));
        server.start();
        server.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(WireMock.aResponse()));
    }

    String baseUrl() {
        return server.baseUrl() + "/v1";
    }

    /** A client that talks to this server alone, as if it were OpenAI, on the day on which the catalogue was read. */
    Easel easel() {
        return builder().build();
    }

    EaselBuilder builder() {
        return Easel.builder()
                .provider(OpenAi.provider(options -> options.key(KEY).baseUrl(baseUrl())))
                .clock(Days.CLOCK);
    }

    void answers(int status, Map<String, String> headers, String body) {
        script.add(new Scripted(status, headers, body));
    }

    void answers(int status, String body) {
        answers(status, Map.of(), body);
    }

    /** Answers with events, each of which ends with a blank line. */
    void streams(String... events) {
        answers(200, Map.of("Content-Type", "text/event-stream"), String.join("\n\n", events) + "\n\n");
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
        if (scripted != null) {
            return scripted;
        }
        if (!request.headers().getOrDefault("authorization", "").equals("Bearer " + KEY)) {
            return error(401, new Contract.Refusal("invalid_api_key", "", "Incorrect API key provided."));
        }
        return Contract.refusal(request).map(refusal -> error(400, refusal)).orElseGet(() -> Drawn.answer(request));
    }

    private static Scripted error(int status, Contract.Refusal refusal) {
        Json error = Json.object()
                .put("message", refusal.message())
                .put("type", "invalid_request_error")
                .put("param", refusal.param())
                .put("code", refusal.code())
                .build();
        return new Scripted(
                status, Map.of(), Json.object().put("error", error).build().toString());
    }

    private final class Vendor implements ResponseDefinitionTransformerV2 {

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            Scripted answer = answer(Forms.read(event.getRequest()));
            ResponseDefinitionBuilder response = WireMock.aResponse()
                    .withStatus(answer.status())
                    .withHeader("Content-Type", "application/json")
                    .withHeader("x-request-id", "req_" + received.size())
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
