package dev.easel.internal.request;

import dev.easel.error.Category;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.Failures;
import dev.easel.internal.body.Outgoing;
import dev.easel.internal.body.Sending;
import dev.easel.internal.http.Exchange;
import dev.easel.internal.http.Limits;
import dev.easel.internal.http.Request;
import dev.easel.internal.http.Trouble;
import dev.easel.internal.text.Secrets;
import dev.easel.spi.Credential;
import dev.easel.spi.HttpCall;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** Sends one request of a call, as often as it is asked to, each time with the key of that moment. Used by one call. */
public final class Courier {

    private final Scope scope;
    private final HttpCall call;
    private final Outgoing body;
    private final Limits limits;
    private final Sieves sieves;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private Consumer<Exchange<?>> onSending = exchange -> {};

    /**
     * Prepares a request.
     *
     * @throws EaselException if its body cannot be sent
     */
    public Courier(Scope scope, HttpCall call, Limits limits, Sieves sieves) {
        this.scope = scope;
        this.call = call;
        this.limits = limits;
        this.sieves = sieves;
        this.body = scope.wire().bodies().outgoing(call.body());
        headers.put("User-Agent", "easel-java");
        headers.putAll(call.headers());
        body.contentType().ifPresent(type -> headers.put("Content-Type", type));
        call.idempotencyHeader().ifPresent(name -> headers.put(name, "easel-" + UUID.randomUUID()));
    }

    /** The same, telling of each exchange that begins. */
    Courier telling(Consumer<Exchange<?>> sending) {
        onSending = sending;
        return this;
    }

    /** Sends it once, if its URL may be visited. The future never fails. */
    public CompletableFuture<Outcome> send() {
        return send(scope.guard()::check);
    }

    /** Sends it once; its URL was checked right before. The future never fails. */
    CompletableFuture<Outcome> sendChecked() {
        return send(CompletableFuture::completedFuture);
    }

    private CompletableFuture<Outcome> send(Function<URI, CompletableFuture<URI>> check) {
        return CompletableFuture.supplyAsync(this::key, scope.wire().io())
                .thenCompose(key -> check.apply(call.uri())
                        .thenCompose(url -> body.begin())
                        .thenCompose(sending -> exchange(key, sending)))
                .exceptionally(Outcome.Missed::unsent);
    }

    /** The header with the key as it stands now, if the key may go there. */
    private Key key() {
        if (call.credential().isEmpty()) {
            return new Key(Map.of(), Secrets.NONE);
        }
        if (!scope.provider().trusts(call.uri())) {
            throw Failures.exception(Failure.unsent(
                            Category.BLOCKED_URL,
                            "The request would send the key of %s to %s, which is none of its hosts. Nothing was sent. Check the base URL."
                                    .formatted(scope.provider().id(), call.uri().getHost()))
                    .build());
        }
        Credential credential = call.credential().get();
        String value = scope.keys().of(scope.provider().id(), credential.key()).value();
        return new Key(Map.of(credential.header(), credential.prefix() + value), Secrets.of(value));
    }

    private CompletableFuture<Outcome> exchange(Key key, Sending sending) {
        Exchange<Received> exchange;
        try {
            exchange = scope.wire()
                    .transport()
                    .send(
                            new Request(call.method().name(), call.uri(), headers, key.header(), key.secrets()),
                            sending,
                            limits,
                            head -> sieves.of(head, key.secrets()));
        } catch (IllegalArgumentException e) {
            // Its message repeats the header's value, so it goes no further.
            throw Failures.exception(Failure.unsent(
                            Category.INVALID_REQUEST,
                            "The URL or a header of the request cannot be sent. Look for line breaks and blanks in the settings.")
                    .build());
        }
        scope.hide(key.secrets());
        onSending.accept(exchange);
        Runnable stop = () -> exchange.cancel(new CancellationException("The call was ended."));
        scope.stops().add(stop);
        return exchange.reply()
                .<Outcome>thenApply(reply -> new Outcome.Arrived(reply.head(), key.secrets(), reply.body()))
                .exceptionally(failure -> broken(exchange, failure, key.secrets()))
                .whenComplete((outcome, bug) -> scope.stops().remove(stop));
    }

    private static Outcome broken(Exchange<Received> exchange, Throwable failure, Secrets secrets) {
        // The rest of an error's body may be lost, but its status says enough.
        return exchange.head()
                .filter(head -> !head.isSuccess())
                .<Outcome>map(head -> new Outcome.Arrived(head, secrets, Received.Document.EMPTY))
                .orElseGet(() -> new Outcome.Missed(Trouble.of(exchange, failure, secrets)));
    }

    private record Key(Map<String, String> header, Secrets secrets) {}
}
