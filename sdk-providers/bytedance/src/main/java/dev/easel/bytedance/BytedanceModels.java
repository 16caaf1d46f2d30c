package dev.easel.bytedance;

import dev.easel.model.ModelId;

/**
 * The models of ByteDance that can be called, as far as this version knows them; newer ones are named by {@link ModelId#of} and
 * a catalogue of the application's own.
 */
public final class BytedanceModels {

    /** Seedream 5.0 lite. */
    public static final ModelId SEEDREAM_5_LITE = model("seedream-5-lite");

    /** Seedream 5.0 flash. */
    public static final ModelId SEEDREAM_5_FLASH = model("seedream-5-flash");

    /** Seedream 5.0 pro. */
    public static final ModelId SEEDREAM_5_PRO = model("seedream-5-pro");

    /** Seedream 5.5. */
    public static final ModelId SEEDREAM_5_5 = model("seedream-5-5");

    /** Seedream 4.5. */
    public static final ModelId SEEDREAM_4_5 = model("seedream-4-5");

    /** Seedream 4.0. */
    public static final ModelId SEEDREAM_4_0 = model("seedream-4-0");

    /** Seedream 3.0; no longer for new projects. */
    public static final ModelId SEEDREAM_3_0 = model("seedream-3-0");

    /** SeedEdit 3.0; no longer for new projects. */
    public static final ModelId SEEDEDIT_3_0 = model("seededit-3-0");

    private BytedanceModels() {}

    private static ModelId model(String name) {
        return ModelId.of(Bytedance.ID, name);
    }
}
