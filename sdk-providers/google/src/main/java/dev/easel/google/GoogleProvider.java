package dev.easel.google;

import dev.easel.error.Failure;
import dev.easel.error.Problem;
import dev.easel.model.ModelCatalog;
import dev.easel.plan.PlannedCall;
import dev.easel.request.Option;
import dev.easel.spi.Answer;
import dev.easel.spi.CallContext;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.Step;
import dev.easel.spi.Uploads;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Draws and edits with Google's models, through one of their doors. Immutable and safe to share. */
final class GoogleProvider implements ImageProvider {

    private final Door door;
    private final GoogleRequests requests;

    GoogleProvider(Door door) {
        this.door = door;
        this.requests = new GoogleRequests(door);
    }

    @Override
    public String id() {
        return door.options().id();
    }

    @Override
    public ModelCatalog catalog() {
        return door.catalog();
    }

    @Override
    public List<Option<?>> options() {
        return door.keys();
    }

    @Override
    public boolean servesUnlisted() {
        return door.options().isElsewhere();
    }

    @Override
    public List<Problem> review(PlannedCall call) {
        return GoogleReview.of(call);
    }

    @Override
    public Step begin(PlannedCall call, CallContext context) {
        return new Step.Send(requests.of(call, context), Step.Price.PAID, GoogleResponses::read);
    }

    @Override
    public Failure explain(Answer answer) {
        return GoogleErrors.explain(answer);
    }

    @Override
    public Optional<Uploads> uploads() {
        return door.uploads();
    }

    @Override
    public boolean trusts(URI uri) {
        return door.options().trusts(uri);
    }
}
