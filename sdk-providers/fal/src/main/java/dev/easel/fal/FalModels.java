package dev.easel.fal;

import dev.easel.model.ModelId;

/**
 * The models on fal.ai that can be called, as far as this version knows them; newer ones are named by {@link ModelId#of} and
 * a catalogue of the application's own.
 */
public final class FalModels {

    /** GPT Image 2 on fal. */
    public static final ModelId GPT_IMAGE_2 = model("openai/gpt-image-2");

    /** GPT Image 2 on fal, editing. */
    public static final ModelId GPT_IMAGE_2_EDIT = model("openai/gpt-image-2/edit");

    /** Nano Banana 2.1 on fal. */
    public static final ModelId NANO_BANANA_2_1 = model("google/nano-banana-2.1");

    /** Nano Banana 2.1 on fal, editing. */
    public static final ModelId NANO_BANANA_2_1_EDIT = model("google/nano-banana-2.1/edit");

    /** Nano Banana Pro on fal. */
    public static final ModelId NANO_BANANA_PRO = model("fal-ai/nano-banana-pro");

    /** Nano Banana Pro on fal, editing. */
    public static final ModelId NANO_BANANA_PRO_EDIT = model("fal-ai/nano-banana-pro/edit");

    /** Seedream 5.0 lite on fal. */
    public static final ModelId SEEDREAM_5_LITE_TEXT_TO_IMAGE = model("bytedance/seedream/v5/lite/text-to-image");

    /** Seedream 5.0 lite on fal, editing. */
    public static final ModelId SEEDREAM_5_LITE_EDIT = model("bytedance/seedream/v5/lite/edit");

    /** Seedream 5.0 pro on fal. */
    public static final ModelId SEEDREAM_5_PRO_TEXT_TO_IMAGE = model("bytedance/seedream/v5/pro/text-to-image");

    /** Seedream 5.0 pro on fal, editing. */
    public static final ModelId SEEDREAM_5_PRO_EDIT = model("bytedance/seedream/v5/pro/edit");

    /** Seedream 5.0 flash on fal. */
    public static final ModelId SEEDREAM_5_FLASH_TEXT_TO_IMAGE = model("bytedance/seedream/v5/flash/text-to-image");

    /** Seedream 5.0 flash on fal, editing. */
    public static final ModelId SEEDREAM_5_FLASH_EDIT = model("bytedance/seedream/v5/flash/edit");

    /** Seedream 5.5 on fal. */
    public static final ModelId SEEDREAM_5_5_TEXT_TO_IMAGE = model("bytedance/seedream/v5.5/text-to-image");

    /** Seedream 5.5 on fal, editing. */
    public static final ModelId SEEDREAM_5_5_EDIT = model("bytedance/seedream/v5.5/edit");

    /** FLUX.1 [dev] on fal. */
    public static final ModelId FLUX_DEV = model("fal-ai/flux/dev");

    /** FLUX.1 [schnell] on fal. */
    public static final ModelId FLUX_SCHNELL = model("fal-ai/flux/schnell");

    /** FLUX.2 [pro] on fal. */
    public static final ModelId FLUX_2_PRO = model("fal-ai/flux-2-pro");

    /** FLUX.2 [pro] on fal, editing. */
    public static final ModelId FLUX_2_PRO_EDIT = model("fal-ai/flux-2-pro/edit");

    /** Qwen-Image 2.0 on fal. */
    public static final ModelId QWEN_IMAGE_2_TEXT_TO_IMAGE = model("fal-ai/qwen-image-2/text-to-image");

    /** Qwen-Image 2.0 on fal, editing. */
    public static final ModelId QWEN_IMAGE_2_EDIT = model("fal-ai/qwen-image-2/edit");

    /** Qwen-Image 2.0 Pro on fal. */
    public static final ModelId QWEN_IMAGE_2_PRO_TEXT_TO_IMAGE = model("fal-ai/qwen-image-2/pro/text-to-image");

    /** Qwen-Image 2.0 Pro on fal, editing. */
    public static final ModelId QWEN_IMAGE_2_PRO_EDIT = model("fal-ai/qwen-image-2/pro/edit");

    /** Qwen-Image on fal. */
    public static final ModelId QWEN_IMAGE = model("fal-ai/qwen-image");

    /** Qwen-Image-Edit 2511 on fal. */
    public static final ModelId QWEN_IMAGE_EDIT_2511 = model("fal-ai/qwen-image-edit-2511");

    /** Qwen-Image-Edit 2509 on fal. */
    public static final ModelId QWEN_IMAGE_EDIT_PLUS = model("fal-ai/qwen-image-edit-plus");

    /** Qwen-Image-Edit on fal. */
    public static final ModelId QWEN_IMAGE_EDIT = model("fal-ai/qwen-image-edit");

    /** Qwen-Image-Edit on fal, image to image. */
    public static final ModelId QWEN_IMAGE_EDIT_IMAGE_TO_IMAGE = model("fal-ai/qwen-image-edit/image-to-image");

    /** Qwen-Image-Edit on fal, with a mask. */
    public static final ModelId QWEN_IMAGE_EDIT_INPAINT = model("fal-ai/qwen-image-edit/inpaint");

    private FalModels() {}

    private static ModelId model(String name) {
        return ModelId.of(Fal.ID, name);
    }
}
