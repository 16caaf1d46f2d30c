package dev.easel.internal.http;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.PaidWork;
import dev.easel.image.GeneratedImage;
import dev.easel.internal.retry.Miss;
import dev.easel.internal.sieve.SieveException;
import dev.easel.internal.text.Secrets;
import dev.easel.internal.text.VendorText;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/** Says what it means that an exchange ended without an answer, and whether the request may have been executed. */
public final class Trouble {

    private static final String ALL_METHODS = "jdk.httpclient.enableAllMethodRetry";

    private final Exchange<?> exchange;
    private final Throwable cause;
    private final Secrets secrets;
    private final Charge charge;
    private final List<GeneratedImage> images;

    private Trouble(Exchange<?> exchange, Throwable failure, Secrets secrets) {
        Throwable told = unwrapped(failure);
        this.exchange = exchange;
        this.images = told instanceof SieveException sieve ? sieve.images() : List.of();
        this.cause = exchange.reason().orElseGet(() -> underneath(told));
        this.secrets = secrets;
        this.charge = exchange.isSent() && !wasConnecting() ? Charge.MAYBE : Charge.NO;
    }

    /** What to make of the exception that an exchange ended with. Images that came whole before are its paid work. */
    public static Miss of(Exchange<?> exchange, Throwable failure, Secrets secrets) {
        Trouble trouble = new Trouble(exchange, failure, secrets);
        return trouble.withImages(trouble.miss());
    }

    private static Throwable unwrapped(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** Where the connection was lost while a sieve was at work, the sieve tells that, and what lost it. */
    private static Throwable underneath(Throwable failure) {
        boolean lost = failure instanceof SieveException sieve && sieve.category() == Category.CONNECTION_LOST;
        return lost && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** Tells it also of a request without a body, whose departure HttpClient shows to nobody. */
    private boolean wasConnecting() {
        return cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || (cause instanceof SSLHandshakeException && !exchange.isBodyBegun());
    }

    private Miss withImages(Miss miss) {
        return images.isEmpty()
                ? miss
                : new Miss(
                        Failure.builder()
                                .from(miss.failure())
                                .paidWork(PaidWork.builder().images(images).build())
                                .build(),
                        miss.passing());
    }

    private Miss miss() {
        Optional<EaselException> unread = exchange.bodyFailure();
        if (unread.isPresent()) {
            return told(unread.get().failure());
        }
        if (cause instanceof EaselException known) {
            return told(known.failure());
        }
        if (cause instanceof SieveException sieve) {
            return miss(sieve.category(), text(), sieve.category() == Category.BAD_RESPONSE);
        }
        if (cause instanceof LimitException limit) {
            return limit(limit.limit());
        }
        if (cause instanceof HttpConnectTimeoutException) {
            // HttpClient's own clock was a little faster than ours.
            return limit(exchange.limits().connect());
        }
        if (cause instanceof CancellationException || cause instanceof RejectedExecutionException) {
            return miss(Category.CANCELLED, "The call was ended from this side.", false);
        }
        return charge == Charge.NO ? notSent() : lost();
    }

    private Miss told(Failure known) {
        return new Miss(Failure.builder().from(known).charge(charge).build(), false);
    }

    private Miss limit(Limit limit) {
        boolean connecting = limit.name().equals("connectTimeout");
        String message = "The request ran into its time: %s within %s (%s)."
                .formatted(limit.meaning(), limit.time(), limit.name());
        return miss(connecting ? Category.CONNECT : Category.TIMEOUT, message, true);
    }

    private Miss notSent() {
        if (cause instanceof SSLException) {
            String message =
                    "The host could not prove who it is, or speaks no safe TLS: %s. Nothing was sent. Check the URL and the trust store.";
            return miss(Category.CONNECT, message.formatted(text()), false);
        }
        String message = "There was no connection: %s. Nothing was sent. Check the network, the proxy and the URL.";
        return miss(Category.CONNECT, message.formatted(text()), true);
    }

    private Miss lost() {
        if (wasNotProcessed()) {
            String message = "The server did not take the request: %s.".formatted(text());
            return new Miss(
                    Failure.unsent(Category.CONNECTION_LOST, message)
                            .cause(secrets.scrub(cause))
                            .build(),
                    true);
        }
        String message = "The connection ended while the request or its answer was under way: %s.";
        return miss(Category.CONNECTION_LOST, message.formatted(text()), true);
    }

    /** HTTP/2 says which streams it did not look at: a refused one by name, others by HttpClient's wish to send them again. */
    private boolean wasNotProcessed() {
        boolean refused = text().toLowerCase(Locale.ROOT).contains("rst_stream: refused");
        return refused || (exchange.isRepeatRefused() && !repeatsAnything());
    }

    /** With this switch of the JVM HttpClient would repeat any request, so its wish proves nothing. */
    private static boolean repeatsAnything() {
        String value = System.getProperty(ALL_METHODS);
        return value != null && !value.equalsIgnoreCase("false");
    }

    private Miss miss(Category category, String message, boolean passing) {
        return new Miss(
                Failure.builder()
                        .category(category)
                        .message(message)
                        .charge(charge)
                        .cause(secrets.scrub(cause))
                        .build(),
                passing);
    }

    private String text() {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : VendorText.shown(secrets.scrub(message));
    }
}
