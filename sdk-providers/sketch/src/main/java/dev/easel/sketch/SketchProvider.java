package dev.easel.sketch;

import dev.easel.error.Problem;
import dev.easel.model.CatalogReader;
import dev.easel.model.ModelCatalog;
import dev.easel.plan.PlannedCall;
import dev.easel.request.Option;
import dev.easel.spi.CallContext;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.Step;
import java.util.List;

/** Draws with Java2D. Immutable and safe to share. */
final class SketchProvider implements ImageProvider {

    static final String ID = "sketch";

    private final Stage stage;

    SketchProvider(Stage stage) {
        this.stage = stage;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public ModelCatalog catalog() {
        return Catalog.MODELS;
    }

    @Override
    public List<Option<?>> options() {
        return Sketch.OPTIONS;
    }

    @Override
    public List<Problem> review(PlannedCall call) {
        return SketchReview.of(call);
    }

    @Override
    public boolean isOffline() {
        return true;
    }

    @Override
    public Step begin(PlannedCall call, CallContext context) {
        return stage.next(call, List.of());
    }

    /** Read when the first client asks for it. */
    private static final class Catalog {
        static final ModelCatalog MODELS =
                CatalogReader.resource(SketchProvider.class.getResourceAsStream("models.json"), "sketch/models.json");
    }
}
