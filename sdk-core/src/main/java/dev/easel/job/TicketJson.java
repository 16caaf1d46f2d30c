package dev.easel.job;

import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Tickets as they stand in a file; what is not there is not written. */
final class TicketJson {

    private TicketJson() {}

    static Json write(Ticket ticket) {
        JsonBuilder document = Json.object()
                .put("provider", ticket.provider())
                .put("model", ticket.model())
                .put("task", ticket.taskId())
                .putIfPresent("pollingUrl", ticket.pollingUrl().map(URI::toString))
                .put("first", ticket.first())
                .put("n", ticket.n())
                .put("created", ticket.created().toString())
                .putIfPresent("label", ticket.label())
                .putIfPresent("server", ticket.server().map(URI::toString))
                .putIfPresent("directory", ticket.directory().map(Path::toString));
        return ticket.state().isMissing()
                ? document.build()
                : document.put("state", ticket.state()).build();
    }

    /** Reads what {@link #write} wrote; throws some runtime exception where anything else stands. */
    static Ticket read(Json document) {
        return Ticket.builder()
                .provider(text(document, "provider").orElseThrow())
                .model(text(document, "model").orElseThrow())
                .taskId(text(document, "task").orElseThrow())
                .pollingUrl(text(document, "pollingUrl").map(URI::create))
                .first(whole(document, "first"))
                .n(whole(document, "n"))
                .created(Instant.parse(text(document, "created").orElseThrow()))
                .label(text(document, "label"))
                .server(text(document, "server").map(URI::create))
                .directory(text(document, "directory").map(Path::of))
                .state(document.get("state"))
                .build();
    }

    private static Optional<String> text(Json document, String key) {
        return document.get(key).text();
    }

    private static int whole(Json document, String key) {
        return Math.toIntExact(document.get(key).integer().orElseThrow());
    }
}
