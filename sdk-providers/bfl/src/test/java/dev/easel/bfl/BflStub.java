package dev.easel.bfl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dev.easel.Easel;
import dev.easel.EaselBuilder;
import dev.easel.policy.RetryPolicy;
import dev.easel.policy.Timeouts;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/**
 * A server on this machine that takes what BFL takes, refuses what it refuses, and draws what was asked. A test can also say
 * what the next requests are answered with. Safe to share.
 */
final class BflStub implements AutoCloseable {

    static final String KEY = "bfl-0123456789abcdef";

    static final Timeouts QUICK = Timeouts.builder()
            .firstPoll(Duration.ofMillis(2))
            .longestPoll(Duration.ofMillis(20))
            .build();

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Vendor vendor = new Vendor();
    private final WireMockServer server;

    BflStub() {
        server = new WireMockServer(WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .maxRequestJournalEntries(0)
                .extensions(new Answers()));
        server.start();
        server.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(WireMock.aResponse()));
    }

    String baseUrl() {
        return server.baseUrl() + "/v1";
    }

    /** A client that talks to this server alone, as if it were BFL, on the day on which the catalogue was read. */
    Easel easel() {
        return builder().build();
    }

    EaselBuilder builder() {
        return Easel.builder()
                .provider(Bfl.provider(
                        options -> options.key(KEY).baseUrl(baseUrl()).seller(Bfl.ID)))
                .timeouts(QUICK)
                .retry(RetryPolicy.builder().firstWait(Duration.ofMillis(2)).build())
                .clock(Days.CLOCK);
    }

    /** What the vendor will say. */
    Vendor vendor() {
        return vendor;
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    List<Received> submits() {
        return received(Received::isSubmit);
    }

    List<Received> received(Predicate<Received> kind) {
        return received.stream().filter(kind).toList();
    }

    /** The only task that was submitted. */
    Received submit() {
        if (submits().size() != 1) {
            throw new AssertionError(submits().size() + " tasks were submitted instead of one");
        }
        return submits().get(0);
    }

    void forget() {
        received.clear();
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Answers implements ResponseDefinitionTransformerV2 {

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            Received request = Received.of(event.getRequest());
            received.add(request);
            Told told = vendor.answer(request, server.baseUrl());
            ResponseDefinitionBuilder response = WireMock.aResponse()
                    .withStatus(told.status())
                    .withHeader("Content-Type", told.type())
                    .withBody(told.bytes());
            told.headers().forEach(response::withHeader);
            return response.build();
        }

        @Override
        public String getName() {
            return "vendor";
        }
    }
}
