package dev.easel.bfl;

import dev.easel.error.Failure;
import dev.easel.error.Problem;
import dev.easel.job.Ticket;
import dev.easel.model.CatalogReader;
import dev.easel.model.ModelCatalog;
import dev.easel.plan.PlannedCall;
import dev.easel.request.Option;
import dev.easel.spi.Answer;
import dev.easel.spi.CallContext;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.Step;
import dev.easel.spi.TaskCap;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Draws and edits at Black Forest Labs, by tasks that are submitted and asked for. Immutable and safe to share. */
final class BflProvider implements ImageProvider {

    private static final ModelCatalog SHIPPED =
            CatalogReader.resource(BflProvider.class.getResourceAsStream("models.json"), "bfl/models.json");

    /** Counted apart (help.bfl.ai, June 2025). */
    private static final int KONTEXT_MAX_TASKS = 6;

    private final BflOptions options;
    private final ModelCatalog catalog;
    private final BflRequests requests;
    private final BflResponses responses;

    BflProvider(BflOptions options) {
        this.options = options;
        this.catalog = SHIPPED.under(options.id()).soldBy(options.seller());
        this.requests = new BflRequests(options);
        this.responses = new BflResponses(options, requests);
    }

    @Override
    public String id() {
        return options.id();
    }

    @Override
    public ModelCatalog catalog() {
        return catalog;
    }

    @Override
    public List<Option<?>> options() {
        return Bfl.OPTIONS;
    }

    @Override
    public List<Problem> review(PlannedCall call) {
        return BflReview.of(call);
    }

    @Override
    public Optional<TaskCap> taskCap(PlannedCall call) {
        String model = call.card().id().name();
        return Optional.of(
                model.equals(BflModels.FLUX_KONTEXT_MAX.name())
                        ? new TaskCap(model, KONTEXT_MAX_TASKS)
                        : new TaskCap("all", options.activeTasks()));
    }

    @Override
    public Step begin(PlannedCall call, CallContext context) {
        return new Step.Send(requests.submit(call), Step.Price.PAID, answer -> responses.accepted(answer, context));
    }

    @Override
    public Step resume(Ticket ticket, CallContext context) {
        return responses.poll(ticket);
    }

    @Override
    public Failure explain(Answer answer) {
        return BflErrors.explain(answer);
    }

    @Override
    public boolean trusts(URI uri) {
        return options.trusts(uri) || BflHosts.isBelow(options.baseUrl(), uri);
    }
}
