package dev.easel.spi;

import dev.easel.house.HouseStyle;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** One HTTP request as a provider wants it; the core sends it, within the limits of the client. Immutable. */
@Value.Immutable
@HouseStyle
public interface HttpCall {

    /** What is done. */
    enum Method {
        /** Reads. */
        GET,
        /** Starts work. */
        POST,
        /** Stores. */
        PUT,
        /** Ends. */
        DELETE
    }

    /** Starts a call; method and URI are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Starts a call that reads. */
    static Builder get(URI uri) {
        return builder().method(Method.GET).uri(uri);
    }

    /** Starts a call that sends something. */
    static Builder post(URI uri, Body body) {
        return builder().method(Method.POST).uri(uri).body(body);
    }

    /** What is done. */
    Method method();

    /** Where to. */
    URI uri();

    /** Headers besides the credential's and those that follow from the body, such as {@code Content-Type}. */
    Map<String, String> headers();

    /** The key, sent only to the origins that the provider allows. */
    Optional<Credential> credential();

    /** What is sent. */
    @Value.Default
    default Body body() {
        return Body.none();
    }

    /** What is taken out of the answer. */
    @Value.Default
    default Lift lift() {
        return Lift.NOTHING;
    }

    /** The header in which the vendor documents to take an idempotency key; set, each attempt carries the same key. */
    Optional<String> idempotencyHeader();

    /**
     * Rejects headers that could add another one, or that are not a provider's to set.
     *
     * @throws dev.easel.error.InvalidRequestException naming the header
     */
    @Value.Check
    default void check() {
        headers().forEach(Headers::check);
        idempotencyHeader().ifPresent(Headers::checkName);
    }

    /** Builds {@link HttpCall}s. Not thread-safe. */
    final class Builder extends ImmutableHttpCall.Builder {
        Builder() {}
    }
}
