package dev.easel.replicate;

import dev.easel.model.ModelId;

/**
 * The models on Replicate that can be called, as far as this version knows them; newer ones are named by {@link ModelId#of} and
 * a catalogue of the application's own.
 */
public final class ReplicateModels {

    /** GPT Image 2 on Replicate. */
    public static final ModelId GPT_IMAGE_2 = model("openai/gpt-image-2");

    /** GPT Image 2.5 Flare on Replicate. */
    public static final ModelId GPT_IMAGE_2_5_FLARE = model("openai/gpt-image-2.5-flare");

    /** GPT Image 2.5 Sunburst on Replicate. */
    public static final ModelId GPT_IMAGE_2_5_SUNBURST = model("openai/gpt-image-2.5-sunburst");

    /** Nano Banana Pro on Replicate. */
    public static final ModelId NANO_BANANA_PRO = model("google/nano-banana-pro");

    /** Seedream 5.0 lite on Replicate. */
    public static final ModelId SEEDREAM_5_LITE = model("bytedance/seedream-5-lite");

    /** Seedream 5.0 pro on Replicate. */
    public static final ModelId SEEDREAM_5_PRO = model("bytedance/seedream-5-pro");

    /** FLUX.1 [dev] on Replicate. */
    public static final ModelId FLUX_DEV = model("black-forest-labs/flux-dev");

    /** FLUX.1 [schnell] on Replicate. */
    public static final ModelId FLUX_SCHNELL = model("black-forest-labs/flux-schnell");

    /** FLUX.2 [pro] on Replicate. */
    public static final ModelId FLUX_2_PRO = model("black-forest-labs/flux-2-pro");

    /** FLUX.2 [flex] on Replicate. */
    public static final ModelId FLUX_2_FLEX = model("black-forest-labs/flux-2-flex");

    /** FLUX.2 [max] on Replicate. */
    public static final ModelId FLUX_2_MAX = model("black-forest-labs/flux-2-max");

    /** FLUX.2 [dev] on Replicate. */
    public static final ModelId FLUX_2_DEV = model("black-forest-labs/flux-2-dev");

    /** FLUX.1 Kontext [dev] on Replicate. */
    public static final ModelId FLUX_KONTEXT_DEV = model("black-forest-labs/flux-kontext-dev");

    /** Qwen-Image 2.0 on Replicate. */
    public static final ModelId QWEN_IMAGE_2 = model("qwen/qwen-image-2");

    /** Qwen-Image 2.0 Pro on Replicate. */
    public static final ModelId QWEN_IMAGE_2_PRO = model("qwen/qwen-image-2-pro");

    /** Qwen-Image-Edit Plus on Replicate. */
    public static final ModelId QWEN_IMAGE_EDIT_PLUS = model("qwen/qwen-image-edit-plus");

    private ReplicateModels() {}

    private static ModelId model(String name) {
        return ModelId.of(Replicate.ID, name);
    }
}
