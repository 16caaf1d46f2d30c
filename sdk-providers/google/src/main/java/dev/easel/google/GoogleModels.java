package dev.easel.google;

import dev.easel.model.ModelId;

/**
 * The models of Google that can be called, as far as this version knows them; newer ones are named by {@link ModelId#of} and
 * a catalogue of the application's own.
 */
public final class GoogleModels {

    /** Nano Banana 2.1. */
    public static final ModelId NANO_BANANA_2_1 = model("gemini-nano-banana-2.1");

    /** Nano Banana Pro. */
    public static final ModelId NANO_BANANA_PRO = model("gemini-3-pro-image");

    /** Nano Banana 2 Lite. */
    public static final ModelId NANO_BANANA_2_LITE = model("gemini-3.1-flash-lite-image");

    /** Nano Banana 2; no longer for new projects. */
    public static final ModelId NANO_BANANA_2 = model("gemini-3.1-flash-image");

    /** Nano Banana; no longer for new projects. */
    public static final ModelId NANO_BANANA = model("gemini-2.5-flash-image");

    private GoogleModels() {}

    private static ModelId model(String name) {
        return ModelId.of(Google.ID, name);
    }
}
