package dev.easel.testkit;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.job.Ticket;
import dev.easel.json.Json;
import dev.easel.model.CatalogReader;
import dev.easel.model.ModelCatalog;
import dev.easel.plan.PlannedCall;
import dev.easel.spi.Answer;
import dev.easel.spi.Body;
import dev.easel.spi.CallContext;
import dev.easel.spi.Credential;
import dev.easel.spi.Embedded;
import dev.easel.spi.Facts;
import dev.easel.spi.HttpCall;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.ProviderFailures;
import dev.easel.spi.Remote;
import dev.easel.spi.Step;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** A whole provider for a vendor that works in its own time: submit, poll, download. */
final class KilnProvider implements ImageProvider {

    private static final ModelCatalog MODELS =
            CatalogReader.resource(KilnProvider.class.getResourceAsStream("kiln-models.json"), "kiln-models.json");

    private final ToyOptions options;

    KilnProvider(ToyOptions options) {
        this.options = options;
    }

    @Override
    public String id() {
        return options.id();
    }

    @Override
    public ModelCatalog catalog() {
        return MODELS.under(options.id());
    }

    @Override
    public boolean trusts(URI uri) {
        return options.trusts(uri);
    }

    @Override
    public Step begin(PlannedCall call, CallContext context) {
        List<Embedded> references =
                call.request().references().stream().map(Embedded::base64).toList();
        Json fields = Json.object()
                .put("prompt", call.request().prompt())
                .put("count", call.n())
                .put("size", call.size().toString())
                .put(
                        "images",
                        Json.array(references.stream()
                                .map(each -> Json.of(each.placeholder()))
                                .toList()))
                .build();
        HttpCall submit = HttpCall.post(options.url("/" + call.card().id().name()), Body.json(fields, references))
                .credential(credential())
                .build();
        return new Step.Send(submit, Step.Price.PAID, answer -> accepted(answer, context));
    }

    private Credential credential() {
        return new Credential("x-key", "", options.key());
    }

    private Step accepted(Answer answer, CallContext context) {
        Optional<String> id = answer.json().get("id").text();
        Optional<URI> polling = url(answer.json().get("polling_url"));
        return id.isEmpty() || polling.isEmpty()
                ? new Step.Fail(told(answer, Category.BAD_RESPONSE, Charge.MAYBE))
                : poll(context.ticket(id.get()).pollingUrl(polling).build());
    }

    @Override
    public Step resume(Ticket ticket, CallContext context) {
        return poll(ticket);
    }

    private Step poll(Ticket ticket) {
        HttpCall question = HttpCall.get(ticket.pollingUrl().orElseThrow())
                .credential(credential())
                .build();
        return new Step.Poll(ticket, question, this::state);
    }

    private Step state(Answer answer) {
        if (!answer.isSuccess()) {
            return new Step.Fail(explain(answer));
        }
        return switch (answer.json().get("status").text().orElse("")) {
            case "Ready" ->
                new Step.Fetch(
                        answer.json().get("urls").items().stream()
                                .flatMap(url -> url(url).map(Remote::at).stream())
                                .toList(),
                        Facts.NONE);
            case "Moderated" -> new Step.Fail(told(answer, Category.MODERATED, Charge.NO));
            case "Failed" -> new Step.Fail(told(answer, Category.TASK_FAILED, Charge.MAYBE));
            default ->
                new Step.Pending((int) answer.json().get("percent").integer().orElse(-1));
        };
    }

    private static Optional<URI> url(Json text) {
        try {
            return text.text().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new URI(text.text().get()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    @Override
    public Failure explain(Answer answer) {
        Failure byStatus = ProviderFailures.of(answer);
        return told(answer, byStatus.category(), byStatus.charge());
    }

    private static Failure told(Answer answer, Category category, Charge charge) {
        String detail = answer.json().get("detail").text().orElseGet(answer::text);
        return Failure.builder()
                .category(category)
                .charge(charge)
                .message("The vendor answered with HTTP status %d and said %s."
                        .formatted(answer.status(), ProviderFailures.quoted(detail)))
                .build();
    }
}
