package dev.easel.testkit;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** What came to a {@link VendorStub}, and what it answers: as a good vendor would, unless that is altered. Safe to share. */
final class StubScript {

    private final Function<StubRequest, StubReply> vendor;
    private final List<StubRequest> requests = new ArrayList<>();
    private final List<StubRequest> begun = new ArrayList<>();
    private BiFunction<StubRequest, StubReply, StubReply> alteration = (request, reply) -> reply;
    private Early early = Early.NEVER;
    private Supplier<Optional<StubReply>> meeting = Optional::empty;

    /**
     * An answer to what has not come whole.
     *
     * @param bytes how much of a request's body is read first
     * @param reply what is answered then
     */
    private record Early(int bytes, Supplier<StubReply> reply) {
        static final Early NEVER = new Early(Integer.MAX_VALUE, StubReply::silence);
    }

    StubScript(Function<StubRequest, StubReply> vendor) {
        this.vendor = vendor;
    }

    /** All requests that came whole. */
    synchronized List<StubRequest> requests() {
        return List.copyOf(requests);
    }

    /** All requests that began, without their bodies; some of them never came whole. */
    synchronized List<StubRequest> begun() {
        return List.copyOf(begun);
    }

    boolean awaitRequests(int count, Duration time) throws InterruptedException {
        return Silence.await(this, () -> requests.size() >= count, time);
    }

    synchronized void alter(BiFunction<StubRequest, StubReply, StubReply> other) {
        alteration = other;
        requests.clear();
        begun.clear();
    }

    /** Answers a request with a longer body when so many bytes of it have come. */
    synchronized void alterUpload(int bytes, Supplier<StubReply> reply) {
        early = new Early(bytes, reply);
    }

    /** Says something to a client that has just connected, before it says anything. */
    synchronized void meet(Supplier<StubReply> reply) {
        meeting = () -> Optional.of(reply.get());
    }

    private synchronized Supplier<Optional<StubReply>> meeting() {
        return meeting;
    }

    /** Talks with a client until it goes away. */
    void serve(StubConnection connection) throws IOException {
        Optional<StubReply> met = meeting().get();
        if (met.isPresent()) {
            met.get().sendTo(connection);
            return;
        }
        for (var head = connection.head(); head.isPresent(); head = connection.head()) {
            Early now = begins(head.get());
            StubRequest request = connection.body(head.get(), now.bytes);
            StubReply reply = request.body().length < now.bytes ? reply(request) : now.reply.get();
            reply.sendTo(connection);
        }
    }

    private synchronized Early begins(StubRequest head) {
        begun.add(head);
        return early;
    }

    private StubReply reply(StubRequest request) {
        StubReply good = vendor.apply(request);
        BiFunction<StubRequest, StubReply, StubReply> change;
        synchronized (this) {
            requests.add(request);
            notifyAll();
            change = alteration;
        }
        return change.apply(request, good);
    }
}
