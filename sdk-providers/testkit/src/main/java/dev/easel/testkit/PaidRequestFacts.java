package dev.easel.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.easel.Easel;
import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.policy.Timeouts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A paid request is sent at most once, unless the one before was provably not executed. */
abstract class PaidRequestFacts {

    private static final String PAGE = "<html><body>Service unavailable</body></html>";

    private final HttpCompatibilityKit kit;

    PaidRequestFacts(HttpCompatibilityKit kit) {
        this.kit = kit;
    }

    @Test
    void isSentOnceForAnImage() {
        try (Stage stage = new Stage(kit)) {
            assertEquals(1, stage.generate().images().size());
            assertEquals(1, stage.paid());
        }
    }

    @TestFactory
    Stream<DynamicTest> isNotRepeatedWhenItsConnectionEnds() {
        Map<String, UnaryOperator<StubReply>> ends = Map.of(
                "reset without a word", reply -> StubReply.reset(),
                "closed without a word", reply -> reply.closedAfter(0).header("X-Cut", "yes"),
                "reset within the body", reply -> reply.resetAfter(9),
                "closed within the body", reply -> reply.closedAfter(9),
                "an image that is cut off",
                        reply -> reply.closedAfter(reply.text().length() - 9));
        return ends.entrySet().stream()
                .map(end -> dynamicTest(end.getKey(), () -> {
                    try (Stage stage = new Stage(kit)) {
                        stage.alterPaid(end.getValue());
                        stage.failsInDoubt();
                    }
                }));
    }

    @Test
    void isNotRepeatedWhenNothingIsAnswered() {
        Timeouts impatient = Timeouts.builder()
                .from(Stage.QUICK)
                .response(Duration.ofMillis(300))
                .build();
        try (Stage stage = new Stage(kit, builder -> builder.timeouts(impatient))) {
            stage.alterPaid(reply -> StubReply.silence());
            EaselException e = stage.failsInDoubt();
            assertEquals(Category.TIMEOUT, e.category());
            assertTrue(e.getMessage().contains("responseTimeout"), e::getMessage);
        }
    }

    @TestFactory
    Stream<DynamicTest> isNotRepeatedAfterAnAnswerThatLeavesDoubt() {
        return IntStream.of(408, 500, 502, 503, 504)
                .mapToObj(status -> dynamicTest("a page with " + status, () -> {
                    try (Stage stage = new Stage(kit)) {
                        stage.alterPaid(reply -> StubReply.of(status, "text/html", PAGE));
                        EaselException e = stage.failsInDoubt();
                        assertEquals(status, e.failure().httpStatus().orElseThrow());
                        assertTrue(e.getMessage().contains("It was not repeated."), e::getMessage);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> isNotSentToAnotherPlace() {
        return IntStream.of(301, 302, 303, 307, 308)
                .mapToObj(status -> dynamicTest("redirect " + status, () -> {
                    try (Stage stage = new Stage(kit)) {
                        String elsewhere = stage.vendor().url("/elsewhere").toString();
                        stage.alterPaid(reply -> StubReply.of(status, "", "").header("Location", elsewhere));
                        assertEquals(
                                status, stage.failure().failure().httpStatus().orElseThrow());
                        assertEquals(1, stage.vendor().requests().size());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> isRefusedForNothing() {
        Map<Integer, Category> meanings =
                Map.of(401, Category.AUTH, 402, Category.QUOTA, 400, Category.INVALID_REQUEST);
        return meanings.entrySet().stream()
                .map(meaning -> dynamicTest("status " + meaning.getKey(), () -> {
                    try (Stage stage = new Stage(kit)) {
                        stage.alterPaid(reply -> kit.error(meaning.getKey(), "Not so."));
                        stage.failsForNothing(meaning.getValue(), 1);
                    }
                }));
    }

    @Test
    void isRepeatedForNothingWhenTheVendorIsBusy() {
        try (Stage stage = new Stage(kit)) {
            stage.alterPaid(reply -> kit.error(429, "Slow down."));
            assertEquals(
                    3, stage.failsForNothing(Category.RATE_LIMIT, 3).failure().attempts());
            stage.alterPaid(reply -> stage.paid() == 1 ? kit.error(429, "Slow down.") : reply);
            assertEquals(1, stage.generate().images().size());
            assertEquals(2, stage.paid());
        }
    }

    @Test
    void isTriedAgainForNothingWhenNobodyIsThere() {
        try (Stage stage = new Stage(kit)) {
            stage.vendor().close();
            assertEquals(3, stage.failsForNothing(Category.CONNECT, 0).failure().attempts());
        }
    }

    @TestFactory
    Stream<DynamicTest> isNotRepeatedWhenWhatComesAfterItFails() {
        List<StubRequest> free = freeRequests();
        Map<String, UnaryOperator<StubReply>> ends = Map.of(
                "reset", reply -> StubReply.reset(),
                "cut", reply -> reply.closedAfter(9),
                "busy", reply -> kit.error(429, "Slow down."),
                "down", reply -> StubReply.of(503, "text/html", PAGE));
        return IntStream.range(0, free.size())
                .boxed()
                .flatMap(k -> ends.entrySet().stream()
                        .map(end -> dynamicTest("free request %d is %s".formatted(k + 1, end.getKey()), () -> {
                            try (Stage stage = new Stage(kit)) {
                                stage.vendor()
                                        .alter((request, reply) ->
                                                stage.vendor().requests().size() == k + 2
                                                        ? end.getValue().apply(reply)
                                                        : reply);
                                assertEquals(1, stage.generate().images().size());
                                assertEquals(1, stage.paid());
                            }
                        })));
    }

    /** What a provider asks after the paid request; nothing where the answer holds the images. */
    private List<StubRequest> freeRequests() {
        try (Stage stage = new Stage(kit)) {
            stage.generate();
            List<StubRequest> all = stage.vendor().requests();
            return all.subList(1, all.size());
        }
    }

    @Test
    void isNotSentByAClientThatIsClosed() {
        try (Stage stage = new Stage(kit)) {
            Easel easel = stage.easel();
            easel.close();
            EaselException e =
                    stage.heard().add(assertThrows(EaselException.class, () -> easel.generate(stage.request())));
            assertEquals(Charge.NO, e.charge());
            assertEquals(0, stage.vendor().requests().size());
        }
    }
}
