package dev.easel.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.Easel;
import dev.easel.EaselBuilder;
import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.event.CallEvent;
import dev.easel.model.Capability;
import dev.easel.model.ModelCard;
import dev.easel.policy.RetryPolicy;
import dev.easel.policy.Timeouts;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageResult;
import dev.easel.spi.ImageProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;

/** One vendor, one client that talks to it, and all that is heard of both. At its end it is searched for secrets. */
final class Stage implements AutoCloseable {

    /** How long anything may take that should happen at once; far more than it needs, for slow machines. */
    static final Duration SOON = Duration.ofSeconds(10);

    /** Times that no test has to sit through. */
    static final Timeouts QUICK = Timeouts.builder()
            .call(Duration.ofSeconds(30))
            .firstPoll(Duration.ofMillis(2))
            .longestPoll(Duration.ofMillis(20))
            .build();

    /** What is drawn; its end is confidential. */
    static final String PROMPT = "A red boat on a lake at dawn, seen from the old bridge, and on its sail the words "
            + HttpCompatibilityKit.CONFIDENTIAL;

    /** What is told of the prompt at most is a few first words, which are not these. */
    private static final String UNSAID = PROMPT.substring(PROMPT.indexOf("seen from the old"), PROMPT.length() - 1);

    private static final int EDGE = 64;

    private final HttpCompatibilityKit kit;
    private final Heard heard;
    private final VendorStub vendor;
    private final ImageProvider provider;
    private final Easel easel;
    private final List<CallEvent> events = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Failure> failure = new CompletableFuture<>();
    private volatile List<byte[]> drawn = List.of(PlainPng.of(EDGE, EDGE, 90));

    Stage(HttpCompatibilityKit kit) {
        this(kit, builder -> builder);
    }

    Stage(HttpCompatibilityKit kit, UnaryOperator<EaselBuilder> settings) {
        this.kit = kit;
        this.heard = new Heard(kit.key(), UNSAID);
        this.vendor = new VendorStub(request -> kit.answer(request, drawn));
        this.provider = kit.provider(vendor.url(""), kit.key());
        this.easel = settings.apply(builder()).build();
    }

    private EaselBuilder builder() {
        return Easel.builder()
                .provider(provider)
                .retry(RetryPolicy.builder().firstWait(Duration.ofMillis(1)).build())
                .timeouts(QUICK)
                .listener(event -> {
                    heard.add(event);
                    events.add(event);
                    if (event instanceof CallEvent.Failed failed) {
                        failure.complete(failed.failure());
                    }
                })
                .callbackExecutor(Runnable::run)
                .spoolDirectory(kit.directory.resolve("spool"))
                .clock(Clock.fixed(
                        kit.today(provider).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
    }

    /** The card of a provider's flagship. */
    static ModelCard card(ImageProvider provider) {
        return provider.catalog()
                .flagship(provider.id())
                .flatMap(provider.catalog()::find)
                .orElseThrow(() -> new AssertionError("no flagship"));
    }

    ModelCard card() {
        return card(provider);
    }

    boolean hasStreams() {
        return card().abilities().contains(Capability.STREAM);
    }

    VendorStub vendor() {
        return vendor;
    }

    Easel easel() {
        return easel;
    }

    Heard heard() {
        return heard;
    }

    List<CallEvent> events() {
        return events;
    }

    /** The first failure that the listener hears of, if it does in time. */
    Optional<Failure> failure(Duration time) throws InterruptedException {
        try {
            return Optional.of(failure.get(time.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException | ExecutionException e) {
            return Optional.empty();
        }
    }

    /** What the vendor draws from now on. */
    void draws(byte[]... images) {
        drawn = List.of(images);
    }

    /** The vendor answers paid requests otherwise. */
    void alterPaid(UnaryOperator<StubReply> change) {
        vendor.alter((request, reply) -> kit.isPaid(request) ? change.apply(reply) : reply);
    }

    ImageRequest request() {
        return kit.request(card().id()).prompt(PROMPT).build();
    }

    ImageResult generate() {
        return heard.add(easel.generate(request()));
    }

    /** Makes the images as a stream. */
    ImageResult stream() {
        return heard.add(easel.stream(request(), heard::add));
    }

    EaselException failure() {
        return heard.add(assertThrows(EaselException.class, () -> easel.generate(request())));
    }

    /** How many requests came that the vendor bills. */
    int paid() {
        return (int) vendor.requests().stream().filter(kit::isPaid).count();
    }

    /** The call fails after one paid request, which was billed if the vendor says so; else nobody knows. */
    EaselException failsPaid() {
        EaselException e = failure();
        assertEquals(1, paid(), e::toString);
        assertNotEquals(Charge.NO, e.charge(), e::toString);
        assertEquals(1, e.failure().attempts(), e::toString);
        return e;
    }

    /** The call fails after one paid request, of which nobody knows what it cost. */
    EaselException failsInDoubt() {
        EaselException e = failure();
        assertEquals(1, paid(), e::toString);
        assertEquals(Charge.MAYBE, e.charge(), e::toString);
        assertEquals(1, e.failure().attempts(), e::toString);
        return e;
    }

    /** The call fails for nothing after some paid requests. */
    EaselException failsForNothing(Category category, int requests) {
        EaselException e = failure();
        assertEquals(category, e.category(), e::toString);
        assertEquals(Charge.NO, e.charge(), e::toString);
        assertEquals(requests, paid(), e::toString);
        assertFalse(e.getMessage().contains(Charge.MAYBE.sentence()), e::toString);
        return e;
    }

    @Override
    public void close() {
        easel.close();
        vendor.close();
        heard.close();
    }
}
