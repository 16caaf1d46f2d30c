package dev.easel.sketch;

import dev.easel.error.Problem;
import dev.easel.model.ModelCatalog;
import dev.easel.plan.PlannedCall;
import dev.easel.request.Option;
import dev.easel.spi.CallContext;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.Step;
import java.util.List;

/** A provider of which everything is true but the images: those are drawn here. Immutable and safe to share. */
final class StandInProvider implements ImageProvider {

    private final ImageProvider original;
    private final Stage stage;

    StandInProvider(ImageProvider original, Stage stage) {
        this.original = original;
        this.stage = stage;
    }

    @Override
    public String id() {
        return original.id();
    }

    @Override
    public ModelCatalog catalog() {
        return original.catalog();
    }

    @Override
    public List<Problem> review(PlannedCall call) {
        return original.review(call);
    }

    @Override
    public List<Option<?>> options() {
        return original.options();
    }

    @Override
    public boolean servesUnlisted() {
        return original.servesUnlisted();
    }

    @Override
    public boolean isOffline() {
        return original.isOffline();
    }

    @Override
    public Step begin(PlannedCall call, CallContext context) {
        String told = "%s was not called: the sketch provider drew in its place."
                .formatted(call.card().id());
        return stage.next(call, original.isOffline() ? List.of() : List.of(told));
    }
}
