package dev.easel.openai;

import dev.easel.error.Failure;
import dev.easel.error.Problem;
import dev.easel.model.ModelCatalog;
import dev.easel.plan.PlannedCall;
import dev.easel.request.Delivery;
import dev.easel.request.Option;
import dev.easel.spi.Answer;
import dev.easel.spi.CallContext;
import dev.easel.spi.HttpCall;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.Step;
import java.net.URI;
import java.util.List;

/** Draws and edits on OpenAI's image endpoints, or on a server that speaks the same API. Immutable and safe to share. */
final class OpenAiProvider implements ImageProvider {

    private final OpenAiOptions options;
    private final ModelCatalog catalog;
    private final OpenAiRequests requests;

    OpenAiProvider(OpenAiOptions options) {
        this.options = options;
        this.catalog = OpenAiCatalog.of(options);
        this.requests = new OpenAiRequests(options);
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
        return OpenAi.OPTIONS;
    }

    @Override
    public boolean servesUnlisted() {
        return options.isElsewhere() && options.deployments().isEmpty();
    }

    @Override
    public List<Problem> review(PlannedCall call) {
        return OpenAiReview.of(call);
    }

    @Override
    public Step begin(PlannedCall call, CallContext context) {
        HttpCall request = requests.of(call);
        return call.delivery() == Delivery.STREAM
                ? new Step.Listen(request, OpenAiEvents::new)
                : new Step.Send(request, Step.Price.PAID, OpenAiResponses::read);
    }

    @Override
    public Failure explain(Answer answer) {
        return OpenAiErrors.explain(answer);
    }

    @Override
    public boolean trusts(URI uri) {
        return options.trusts(uri);
    }
}
