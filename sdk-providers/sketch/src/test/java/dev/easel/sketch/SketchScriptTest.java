package dev.easel.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.job.Ticket;
import dev.easel.image.Reference;
import dev.easel.spi.CallContext;
import dev.easel.EaselBuilder;
import dev.easel.ImageCall;
import dev.easel.error.AuthenticationException;
import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.ContentRejectedException;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.ProviderFailedException;
import dev.easel.error.RateLimitedException;
import dev.easel.error.TransportException;
import dev.easel.model.CatalogReader;
import dev.easel.model.ModelCatalog;
import dev.easel.plan.PlannedCall;
import dev.easel.policy.Timeouts;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageResult;
import dev.easel.spi.Step;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(120)
class SketchScriptTest {

    private static final ImageRequest SMALL =
            ImageRequest.builder().prompt("A poster 'Hi'").size("1024x640").build();

    /** One image for each call, so that a request of several images is a fan-out. */
    private static final ModelCatalog ONE_FOR_EACH_CALL = catalog("""
            {"provider": "sketch", "source": "ours", "read": "2026-11-22",
             "models": [{"id": "sketch-1", "like": "sketch-1", "status": "current", "maxPerCall": 1}]}""");

    private static ModelCatalog catalog(String json) {
        try {
            return CatalogReader.read(
                    new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                    "test",
                    Sketch.provider().catalog());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static EaselBuilder builder(SketchScript script) {
        return Easel.builder().provider(Sketch.provider(script));
    }

    static Stream<Arguments> endings() {
        return Stream.of(
                Arguments.of(
                        Sketch.script().refuse("No faces."),
                        ContentRejectedException.class,
                        Category.MODERATED,
                        Charge.NO,
                        400),
                Arguments.of(
                        Sketch.script().rateLimit(Duration.ofSeconds(7)),
                        RateLimitedException.class,
                        Category.RATE_LIMIT,
                        Charge.NO,
                        429),
                Arguments.of(Sketch.script().outOfCredit(), RateLimitedException.class, Category.QUOTA, Charge.NO, 402),
                Arguments.of(Sketch.script().refuseKey(), AuthenticationException.class, Category.AUTH, Charge.NO, 401),
                Arguments.of(
                        Sketch.script().serverError(),
                        ProviderFailedException.class,
                        Category.SERVER,
                        Charge.MAYBE,
                        502),
                Arguments.of(
                        Sketch.script().breakOff(),
                        TransportException.class,
                        Category.CONNECTION_LOST,
                        Charge.MAYBE,
                        0),
                Arguments.of(Sketch.script().timeOut(), TransportException.class, Category.TIMEOUT, Charge.MAYBE, 0),
                Arguments.of(
                        Sketch.script()
                                .fail(Failure.builder()
                                        .category(Category.EXPIRED_URL)
                                        .charge(Charge.YES)
                                        .message("Gone.")
                                        .build()),
                        ProviderFailedException.class,
                        Category.EXPIRED_URL,
                        Charge.YES,
                        0));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void aFailureHasItsTrueClassCategoryAndCharge(
            SketchScript script, Class<? extends EaselException> type, Category category, Charge charge, int status) {
        try (Easel easel = builder(script).build()) {
            EaselException e = assertThrows(type, () -> easel.generate(SMALL));

            assertEquals(category, e.category());
            assertEquals(charge, e.charge());
            assertEquals(status, e.failure().httpStatus().orElse(0));
            assertEquals(Optional.of("sketch/sketch-1"), e.failure().model());
            assertEquals(charge == Charge.MAYBE, e.getMessage().contains("may have been executed and billed"));
        }
    }

    @Test
    void aRateLimitTellsHowLongToWaitAndARefusalWhy() {
        SketchScript script =
                Sketch.script().rateLimit(Duration.ofSeconds(90)).then().refuse("No faces.");
        try (Easel easel = builder(script).build()) {
            EaselException limited = assertThrows(EaselException.class, () -> easel.generate(SMALL));
            EaselException refused = assertThrows(EaselException.class, () -> easel.generate(SMALL));

            assertEquals(Optional.of(Duration.ofSeconds(90)), limited.retryAfter());
            assertTrue(refused.getMessage().startsWith("No faces."));
        }
    }

    @Test
    void callsTakeTheirActsInOrderAndAreDrawnWhenTheScriptHasEnded() {
        SketchScript script =
                Sketch.script().serverError().times(2).then().draw().then().refuse("No.");
        try (Easel easel = builder(script).build()) {
            assertThrows(ProviderFailedException.class, () -> easel.generate(SMALL));
            assertThrows(ProviderFailedException.class, () -> easel.generate(SMALL));
            assertEquals(1, easel.generate(SMALL).images().size());
            assertThrows(ContentRejectedException.class, () -> easel.generate(SMALL));
            assertEquals(1, easel.generate(SMALL).images().size());
            assertEquals(1, easel.generate(SMALL).images().size());
        }
    }

    @Test
    void aScriptStartsAnewWithEachProvider() {
        SketchScript script = Sketch.script().refuse("No.");
        for (int i = 0; i < 2; i++) {
            try (Easel easel = builder(script).build()) {
                assertThrows(ContentRejectedException.class, () -> easel.generate(SMALL));
                assertEquals(1, easel.generate(SMALL).images().size());
            }
        }
    }

    @Test
    void someOfAFanOutFailAndTheOthersCome() {
        SketchScript script = Sketch.script()
                .draw()
                .then()
                .refuse("No.")
                .then()
                .breakOff()
                .then()
                .draw();
        try (Easel easel = builder(script).models(ONE_FOR_EACH_CALL).build()) {
            ImageResult result = easel.generate(SMALL.toBuilder().n(4).build());

            assertEquals(Set.of(0, 3), result.imagesByIndex().keySet());
            assertEquals(
                    Set.of(Category.MODERATED, Category.CONNECTION_LOST),
                    Set.copyOf(result.failures().stream().map(Failure::category).toList()));
            EaselException worst = assertThrows(EaselException.class, result::orThrow);
            assertEquals(Charge.MAYBE, worst.charge());
        }
    }

    @Test
    void aCallThatBringsTooFewImagesKeepsThoseThatCame() {
        try (Easel easel = builder(Sketch.script().draw(1)).build()) {
            ImageResult result = easel.generate(SMALL.toBuilder().n(3).build());

            assertEquals(1, result.images().size());
            assertEquals(
                    List.of(Charge.MAYBE, Charge.MAYBE),
                    result.failures().stream().map(Failure::charge).toList());
        }
    }

    @Test
    void aSlowCallEndsWhenTheTestLetsIt() {
        CompletableFuture<String> gate = new CompletableFuture<>();
        try (Easel easel = builder(Sketch.script().waitFor(gate).draw()).build()) {
            CompletableFuture<ImageResult> call = easel.generateAsync(SMALL);
            assertFalse(call.isDone());

            gate.complete("go");

            assertEquals(1, call.join().images().size());
        }
    }

    @Test
    void aGateThatFailsIsOpenToo() {
        CompletableFuture<String> gate = CompletableFuture.failedFuture(new IllegalStateException("test"));
        try (Easel easel = builder(Sketch.script().waitFor(gate).draw()).build()) {
            assertEquals(1, easel.generate(SMALL).images().size());
        }
    }

    @Test
    void aCallThatHangsEndsWithItsTimeOrByCancel() {
        SketchScript script =
                Sketch.script().waitFor(new CompletableFuture<>()).draw().times(2);
        try (Easel easel = builder(script)
                .timeouts(Timeouts.standard().withCall(Duration.ofMillis(50)))
                .build()) {
            EaselException late = assertThrows(TransportException.class, () -> easel.generate(SMALL));
            assertEquals(Category.TIMEOUT, late.category());

            ImageCall call = easel.start(SMALL);
            call.cancel();
            assertThrows(TransportException.class, call::result);
        }
    }

    @Test
    void aStreamBreaksOffAfterItsPartialImages() throws IOException {
        SketchScript script = Sketch.script().partialImages(2).breakOff();
        Heard heard = new Heard();

        Step end = play(script, Delivery.STREAM, heard);

        assertEquals(2, heard.partials.size());
        Failure failure = assertInstanceOf(Step.Fail.class, end).failure();
        assertEquals(Category.CONNECTION_LOST, failure.category());
        assertEquals(Charge.MAYBE, failure.charge());
    }

    @Test
    void partialImagesOfAScriptReplaceTheUsualOnesAndNeedAStream() throws IOException {
        Heard streamed = new Heard();
        Heard whole = new Heard();

        play(Sketch.script().partialImages(3).draw(), Delivery.STREAM, streamed);
        play(Sketch.script().partialImages(3).draw(), Delivery.WHOLE, whole);

        assertEquals(3, streamed.partials.size());
        assertEquals(0, whole.partials.size());
    }

    /** A client that has uploaded nothing and begun no task. */
    private static final CallContext NOTHING_UPLOADED = new CallContext() {
        @Override
        public Optional<String> handle(Reference reference) {
            return Optional.empty();
        }

        @Override
        public Ticket.Builder ticket(String taskId) {
            throw new AssertionError("sketch has no tasks");
        }
    };

    private static Step play(SketchScript script, Delivery delivery, Heard heard) throws IOException {
        try (Easel easel = builder(script).build()) {
            PlannedCall call = easel.plan(SMALL, delivery).calls().get(0);
            Step begun = Sketch.provider(script).begin(call, NOTHING_UPLOADED);
            return assertInstanceOf(Step.Local.class, begun).work().run(heard);
        }
    }

    @Test
    void whatNoCallCanDoIsRefused() {
        assertThrows(InvalidRequestException.class, () -> Sketch.script().draw(0));
        assertThrows(InvalidRequestException.class, () -> Sketch.script().partialImages(4));
        assertThrows(InvalidRequestException.class, () -> Sketch.script().draw().times(0));
    }
}
