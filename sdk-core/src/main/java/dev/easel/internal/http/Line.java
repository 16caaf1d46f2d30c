package dev.easel.internal.http;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandler;
import java.util.concurrent.CompletableFuture;

/** Where requests go and answers come from. Safe to share. */
public interface Line {

    /**
     * Sends a request. Cancelling the future ends the exchange.
     *
     * @param request what is sent
     * @param built the same for {@code HttpClient}, with its body
     * @param handler takes the answer in
     * @return fails if the answer does not come whole; what it completes with is of no interest
     */
    <T> CompletableFuture<?> send(Request request, HttpRequest built, BodyHandler<T> handler);

    /** Begins what the first request will wait for, if there is anything. */
    default void prepare() {}
}
