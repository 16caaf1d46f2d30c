package dev.easel.google;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.error.Problem;
import dev.easel.model.ModelCatalog;
import dev.easel.plan.PlannedCall;
import dev.easel.spi.CallContext;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.Step;
import java.util.List;

/** Plans for Google's Gemini API. Immutable and safe to share. */
final class GoogleProvider implements ImageProvider {

    private final GoogleOptions options;

    GoogleProvider(GoogleOptions options) {
        this.options = options;
    }

    @Override
    public String id() {
        return options.id();
    }

    @Override
    public ModelCatalog catalog() {
        return GoogleCatalog.under(id());
    }

    @Override
    public List<Problem> review(PlannedCall call) {
        return GoogleReview.of(call);
    }

    @Override
    public Step begin(PlannedCall call, CallContext context) {
        return new Step.Fail(Failure.unsent(
                        Category.INVALID_REQUEST,
                        "This version of Easel can plan %s but cannot call it yet; nothing was sent."
                                .formatted(call.card().id()))
                .build());
    }
}
