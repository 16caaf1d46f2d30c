package dev.easel.bfl;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.job.Ticket;
import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import dev.easel.spi.Answer;
import dev.easel.spi.CallContext;
import dev.easel.spi.Step;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** Reads what BFL answers to a task that was submitted. Immutable. */
record BflResponses(BflOptions options, BflRequests requests) {

    /** What BFL tells of a task's price when it accepts it, and perhaps again when it is done. */
    static final List<String> BILL = List.of("cost", "input_mp", "output_mp");

    /** The step after a task was submitted. */
    Step accepted(Answer answer, CallContext context) {
        Json json = answer.json();
        return json.get("id")
                .text()
                .filter(id -> !id.isBlank())
                .map(id -> poll(ticket(context.ticket(id), id, json)))
                .orElseGet(() -> new Step.Fail(nothing(answer)));
    }

    private Ticket ticket(Ticket.Builder ticket, String id, Json json) {
        URI url = url(json.get("polling_url")).orElseGet(() -> requests.usualPollingUrl(id));
        if (options.isElsewhere()) {
            ticket.server(options.baseUrl());
        }
        return ticket.pollingUrl(url).state(bill(json)).build();
    }

    /** Goes on asking how a task stands. */
    Step poll(Ticket ticket) {
        URI url = ticket.pollingUrl().orElseGet(() -> requests.usualPollingUrl(ticket.taskId()));
        return new Step.Poll(ticket, requests.poll(url), new BflTask(ticket)::read);
    }

    /** The figures of a bill that an answer names. */
    static Json bill(Json json) {
        JsonBuilder bill = Json.object();
        BILL.stream()
                .filter(figure -> json.get(figure).isNumber())
                .forEach(figure -> bill.put(figure, json.get(figure)));
        return bill.build();
    }

    /** A web address; empty where there is none. */
    static Optional<URI> url(Json json) {
        try {
            URI url = new URI(json.text().orElse(""));
            return url.getHost() == null ? Optional.empty() : Optional.of(url);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Failure nothing(Answer answer) {
        return Failure.builder()
                .category(Category.BAD_RESPONSE)
                .charge(Charge.MAYBE)
                .message("The answer of HTTP status %d names no task%s. See at BFL whether one was begun."
                        .formatted(
                                answer.status(),
                                BflErrors.words(answer.json())
                                        .map(words -> ": " + words)
                                        .orElse("")))
                .httpStatus(answer.status())
                .build();
    }
}
