package dev.easel.job;

import dev.easel.house.HouseStyle;
import dev.easel.json.Json;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A task that a vendor has accepted, as it must be known to fetch its images later, in another process too. Immutable. */
@Value.Immutable
@HouseStyle
public interface Ticket {

    /** Starts a ticket; provider, model, task, first, n and created are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The provider's id. */
    String provider();

    /** The model, as it is written. */
    String model();

    /** The vendor's name of the task. */
    String taskId();

    /** Where the vendor tells the state of the task. */
    Optional<URI> pollingUrl();

    /** The place of the task's first image in its request, counted from 0. */
    int first();

    /** How many images the task is to bring. */
    int n();

    /** When the vendor accepted it. */
    Instant created();

    /** The request's own word. */
    Optional<String> label();

    /** The base URL of the server that accepted it, where that is another than the vendor's usual one. */
    Optional<URI> server();

    /** The directory that its images are to be saved in; empty if the caller takes them himself. */
    Optional<Path> directory();

    /** What else the provider must know; holds no key and no prompt. */
    @Value.Default
    default Json state() {
        return Json.MISSING;
    }

    /** Builds {@link Ticket}s. Not thread-safe. */
    final class Builder extends ImmutableTicket.Builder {
        Builder() {}
    }
}
