package dev.easel.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.ImageCall;
import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.image.GeneratedImage;
import dev.easel.policy.Timeouts;
import dev.easel.result.ImageResult;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A call that is ended, by its caller or its time, ends soon and leaves nothing: no thread, no connection, no file. */
abstract class EndFacts {

    private final HttpCompatibilityKit kit;

    EndFacts(HttpCompatibilityKit kit) {
        this.kit = kit;
    }

    /**
     * A way in which a caller ends a call that is under way.
     *
     * @param name what it is called
     * @param fact begins a call and ends it so
     */
    private record End(String name, Alteration.Fact fact) {}

    @TestFactory
    Stream<DynamicTest> byTheCallerComesAtOnce() {
        return ends().map(end -> DynamicTest.dynamicTest(end.name, () -> inTime(Stage.QUICK.call(), end.fact)));
    }

    @TestFactory
    Stream<DynamicTest> byItsTimeComesInTime() {
        loadClasses();
        return Stream.of(
                        new Alteration("silence", reply -> StubReply.silence()),
                        new Alteration("half an answer", EndFacts::half),
                        new Alteration(
                                "a byte now and then",
                                reply -> reply.body(" ".repeat(1000) + reply.text())
                                        .dripping(Duration.ofMillis(100))))
                .map(way -> DynamicTest.dynamicTest(
                        way.name(), () -> inTime(Duration.ofSeconds(1), stage -> outOfTime(stage, way))));
    }

    /** A call's first use of them can take longer than the time that is tested. */
    private void loadClasses() {
        try (Stage stage = new Stage(kit)) {
            stage.generate().image().discard();
        }
    }

    private static void outOfTime(Stage stage, Alteration way) {
        stage.alterPaid(way.change());
        EaselException e = stage.failsInDoubt();
        assertEquals(Category.TIMEOUT, e.category(), e::toString);
        assertTrue(e.getMessage().contains("callTimeout"), e::getMessage);
    }

    /** The fact holds soon, its connection is closed, and no file is left. */
    private void inTime(Duration time, Alteration.Fact fact) throws Exception {
        Timeouts limits = Stage.QUICK.withCall(time);
        try (Stage stage = new Stage(kit, builder -> builder.timeouts(limits))) {
            long begun = System.nanoTime();
            fact.check(stage);
            assertTrue(stage.vendor().awaitNoConnection(Stage.SOON), "the connection stays open");
            assertTrue(System.nanoTime() - begun < Stage.SOON.toNanos(), "it took too long");
            assertEquals(1, stage.paid());
        }
        assertEquals(List.of(), Remains.files(kit.directory));
    }

    @Test
    void ofAClientLeavesNoThreadNoConnectionAndNoFile() throws Exception {
        Set<Thread> before = Remains.threads();
        useAndClose();
        Set<Thread> left = Remains.threads();
        left.removeAll(before);
        assertEquals(List.of(), Remains.files(kit.directory));
        Remains.awaitEnd(left);
    }

    /** Apart, so that nothing here holds the client when its threads are looked for. */
    private void useAndClose() throws Exception {
        try (Stage stage = new Stage(kit)) {
            stage.generate().images().forEach(GeneratedImage::discard);
            stage.alterPaid(reply -> StubReply.reset());
            stage.failsInDoubt();
            for (End end : ends().filter(each -> !each.name.startsWith("close")).toList()) {
                end.fact.check(stage);
            }
            stage.easel().close();
            Remains.awaitNoConnection(stage.vendor());
        }
    }

    private Stream<End> ends() {
        return Stream.of(
                        new Alteration("before the answer", reply -> StubReply.silence()),
                        new Alteration("within the answer", EndFacts::half))
                .flatMap(way -> Stream.of(
                        end("cancel " + way.name(), way, (stage, call) -> call.cancel()),
                        end(
                                "close " + way.name(),
                                way,
                                (stage, call) -> stage.easel().close()),
                        new End("interrupt " + way.name(), stage -> interrupt(stage, way)),
                        new End("cancel the future " + way.name(), stage -> cancelFuture(stage, way))));
    }

    private static StubReply half(StubReply reply) {
        return reply.silentAfter(reply.text().length() / 2);
    }

    private static End end(String name, Alteration way, BiConsumer<Stage, ImageCall> end) {
        return new End(name, stage -> {
            ImageCall call = started(stage, way);
            end.accept(stage, call);
            assertCancelled(stage, assertThrows(EaselException.class, call::result));
        });
    }

    private static ImageCall started(Stage stage, Alteration way) throws InterruptedException {
        stage.alterPaid(way.change());
        ImageCall call = stage.easel().start(stage.request());
        assertTrue(stage.vendor().awaitRequests(1, Stage.SOON), "nothing is sent");
        return call;
    }

    private static void assertCancelled(Stage stage, EaselException e) {
        stage.heard().add(e);
        assertEquals(Category.CANCELLED, e.category(), e::toString);
        assertEquals(Charge.MAYBE, e.charge(), e::toString);
    }

    private static void interrupt(Stage stage, Alteration way) throws Exception {
        ImageCall call = started(stage, way);
        CompletableFuture<EaselException> thrown = new CompletableFuture<>();
        Thread waiting = new Thread(() -> {
            EaselException e = assertThrows(EaselException.class, call::result);
            if (Thread.currentThread().isInterrupted()) {
                thrown.complete(e);
            } else {
                thrown.completeExceptionally(new AssertionError("the thread's flag is lost"));
            }
        });
        waiting.start();
        waiting.interrupt();
        assertCancelled(stage, thrown.get(Stage.SOON.toSeconds(), TimeUnit.SECONDS));
    }

    private static void cancelFuture(Stage stage, Alteration way) throws InterruptedException {
        stage.alterPaid(way.change());
        CompletableFuture<ImageResult> future = stage.easel().generateAsync(stage.request());
        assertTrue(stage.vendor().awaitRequests(1, Stage.SOON), "nothing is sent");
        future.cancel(true);
        assertThrows(CancellationException.class, future::join);
    }
}
