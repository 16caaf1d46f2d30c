package dev.easel;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.job.Ticket;
import dev.easel.json.Json;
import dev.easel.plan.PlannedCall;
import dev.easel.spi.Answer;
import dev.easel.spi.CallContext;
import dev.easel.spi.Credential;
import dev.easel.spi.Facts;
import dev.easel.spi.HttpCall;
import dev.easel.spi.ProviderFailures;
import dev.easel.spi.Remote;
import dev.easel.spi.Step;
import java.net.URI;

/** A provider whose vendor works in its own time: submit, poll, download. */
class TaskProvider extends WireProvider {

    TaskProvider(URI base) {
        super(base);
    }

    @Override
    public Step begin(PlannedCall call, CallContext context) {
        return new Step.Send(http(call).build(), Step.Price.PAID, answer -> accepted(answer, context));
    }

    private Step accepted(Answer answer, CallContext context) {
        URI polling = URI.create(answer.json().get("polling_url").text().orElseThrow());
        return poll(context.ticket(answer.json().get("id").text().orElseThrow())
                .pollingUrl(polling)
                .build());
    }

    @Override
    public Step resume(Ticket ticket, CallContext context) {
        return poll(ticket);
    }

    private Step poll(Ticket ticket) {
        HttpCall question = HttpCall.get(ticket.pollingUrl().orElseThrow())
                .credential(Credential.bearer(key()))
                .build();
        return new Step.Poll(ticket, question, TaskProvider::state);
    }

    private static Step state(Answer answer) {
        Json json = answer.json();
        return switch (json.get("status").text().orElse("")) {
            case "Ready" ->
                new Step.Fetch(
                        json.get("urls").items().stream()
                                .map(url -> Remote.at(URI.create(url.text().orElseThrow())))
                                .toList(),
                        Facts.NONE);
            case "Moderated" ->
                new Step.Fail(Failure.builder()
                        .category(Category.MODERATED)
                        .charge(Charge.NO)
                        .message("The task was moderated.")
                        .build());
            default ->
                answer.isSuccess()
                        ? new Step.Pending((int) json.get("percent").integer().orElse(-1))
                        : new Step.Fail(ProviderFailures.of(answer));
        };
    }
}
