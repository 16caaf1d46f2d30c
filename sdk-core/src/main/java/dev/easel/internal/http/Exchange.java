package dev.easel.internal.http;

import dev.easel.error.EaselException;
import dev.easel.internal.body.Sending;
import dev.easel.internal.sieve.Sieve;
import dev.easel.internal.sieve.SieveSubscriber;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One request under way: sent once, watched by its limits, and ended at once by {@link #cancel}. Safe to share.
 *
 * @param <T> what is made of the answer's body
 */
public final class Exchange<T> {

    private final Limits limits;
    private final Sending body;
    private final SentOnce publisher;
    private final Function<Head, Sieve<T>> sieves;
    private final Executor workers;
    private final Watch silence;
    private final Watch whole;
    private final CompletableFuture<Reply<T>> reply = new CompletableFuture<>();
    private final AtomicReference<@Nullable Throwable> reason = new AtomicReference<>();
    private volatile @Nullable CompletableFuture<?> wire;
    private volatile @Nullable SieveSubscriber<T> intake;
    private volatile @Nullable Head head;

    Exchange(
            Limits limits,
            Sending body,
            Function<Head, Sieve<T>> sieves,
            Executor workers,
            ScheduledExecutorService timer) {
        this.limits = limits;
        this.body = body;
        this.sieves = sieves;
        this.workers = workers;
        this.silence = new Watch(timer, limit -> cancel(new LimitException(limit)));
        this.whole = new Watch(timer, limit -> cancel(new LimitException(limit)));
        this.publisher = new SentOnce(body, this::bodyBegins, silence::moved, this::bodyEnds);
    }

    void start(Line line, Request request, HttpRequest.Builder http) {
        boolean empty = body.contentLength() == 0;
        silence.expect(empty ? limits.answer() : Optional.of(limits.connect()));
        whole.expect(limits.whole());
        HttpRequest built = http.method(request.method(), empty ? HttpRequest.BodyPublishers.noBody() : publisher)
                .build();
        CompletableFuture<?> sent = begun(() -> line.send(request, built, this::receive));
        wire = sent;
        sent.whenComplete((response, failure) -> {
            if (failure != null) {
                broken(failure);
            }
        });
        if (reason.get() != null) {
            sent.cancel(true);
        }
    }

    private CompletableFuture<?> begun(Supplier<CompletableFuture<?>> sending) {
        try {
            return sending.get();
        } catch (RuntimeException e) {
            finish(() -> reply.completeExceptionally(e));
            throw e;
        }
    }

    /** Completes when the answer came whole, or with what ended the exchange. */
    public CompletableFuture<Reply<T>> reply() {
        return reply;
    }

    /** Whether the first byte of the request may have left this machine. */
    public boolean isSent() {
        return body.contentLength() == 0 ? wire != null : publisher.isBegun();
    }

    boolean isBodyBegun() {
        return publisher.isBegun();
    }

    /** Whether HttpClient meant to send the request again by itself, which was refused. */
    boolean isRepeatRefused() {
        return publisher.isRefused();
    }

    /** What stood before the body, if that much came. */
    public Optional<Head> head() {
        return Optional.ofNullable(head);
    }

    /** Why the body could not be read to its end. */
    Optional<EaselException> bodyFailure() {
        return body.failure();
    }

    Limits limits() {
        return limits;
    }

    private void bodyBegins() {
        silence.expect(Optional.of(limits.upload()));
    }

    private void bodyEnds() {
        silence.expect(limits.answer());
    }

    private BodySubscriber<T> receive(ResponseInfo info) {
        Head came = new Head(info);
        head = came;
        silence.expect(came.isSuccess() ? limits.firstByte() : Optional.of(limits.upload()));
        SieveSubscriber<T> subscriber = new SieveSubscriber<>(sieves.apply(came), workers);
        intake = subscriber;
        subscriber.result().whenComplete((made, failure) -> received(came, made, failure));
        return new Intake<>(subscriber, silence, limits.body());
    }

    /** HttpClient completes its futures on threads of its own making, so a good end is taken from the sieve. */
    private void received(Head came, @Nullable T body, @Nullable Throwable failure) {
        if (body != null) {
            finish(() -> reply.complete(new Reply<>(came, body)));
        } else if (failure != null) {
            finish(() -> reply.completeExceptionally(failure));
        }
    }

    private void broken(Throwable failure) {
        SieveSubscriber<T> subscriber = intake;
        if (subscriber == null) {
            finish(() -> reply.completeExceptionally(failure));
        } else {
            subscriber.onError(failure);
        }
    }

    private void finish(Runnable completion) {
        silence.end();
        whole.end();
        body.close();
        completion.run();
    }

    /** Why the exchange was ended from here, if it was. */
    Optional<Throwable> reason() {
        return Optional.ofNullable(reason.get());
    }

    /** Ends the exchange at once and closes its connection. Does nothing once it has ended. */
    public void cancel(Throwable why) {
        if (reply.isDone() || !reason.compareAndSet(null, why)) {
            return;
        }
        CompletableFuture<?> sent = wire;
        if (sent != null) {
            sent.cancel(true);
        }
        SieveSubscriber<T> subscriber = intake;
        if (subscriber == null) {
            finish(() -> reply.completeExceptionally(why));
        } else {
            // The sieve ends the reply, with the whole images that it has.
            subscriber.cancel();
        }
    }
}
