package dev.easel.sketch;

import dev.easel.model.ModelId;

/** The models of the offline provider. */
public final class SketchModels {

    /** Draws wireframes of the asked size, with the prompt's quoted text set in type. */
    public static final ModelId SKETCH_1 = ModelId.of(SketchProvider.ID, "sketch-1");

    private SketchModels() {}
}
