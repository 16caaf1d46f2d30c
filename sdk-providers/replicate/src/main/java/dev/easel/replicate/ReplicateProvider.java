package dev.easel.replicate;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.error.Problem;
import dev.easel.model.CatalogReader;
import dev.easel.model.ModelCatalog;
import dev.easel.plan.PlannedCall;
import dev.easel.request.Option;
import dev.easel.spi.CallContext;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.Step;
import java.net.URI;
import java.util.List;

/** Plans for Replicate. Immutable and safe to share. */
final class ReplicateProvider implements ImageProvider {

    private static final ModelCatalog SHIPPED =
            CatalogReader.resource(ReplicateProvider.class.getResourceAsStream("models.json"), "replicate/models.json");

    private final ReplicateOptions options;
    private final ModelCatalog catalog;

    ReplicateProvider(ReplicateOptions options) {
        this.options = options;
        this.catalog = SHIPPED.under(options.id()).soldBy(options.seller());
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
        return Replicate.OPTIONS;
    }

    @Override
    public List<Problem> review(PlannedCall call) {
        return ReplicateReview.of(call);
    }

    @Override
    public Step begin(PlannedCall call, CallContext context) {
        return new Step.Fail(Failure.unsent(
                        Category.INVALID_REQUEST,
                        "This version of Easel can plan %s but cannot call it yet; nothing was sent."
                                .formatted(call.card().id()))
                .build());
    }

    @Override
    public boolean trusts(URI uri) {
        return options.trusts(uri);
    }
}
