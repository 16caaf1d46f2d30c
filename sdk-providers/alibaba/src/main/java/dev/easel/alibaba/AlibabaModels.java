package dev.easel.alibaba;

import dev.easel.model.ModelId;

/**
 * The models of Alibaba Cloud that can be called, as far as this version knows them; newer ones are named by {@link ModelId#of} and
 * a catalogue of the application's own.
 */
public final class AlibabaModels {

    /** Qwen-Image 3.0. */
    public static final ModelId QWEN_IMAGE_3_0 = model("qwen-image-3.0");

    /** Qwen-Image 3.0 Pro. */
    public static final ModelId QWEN_IMAGE_3_0_PRO = model("qwen-image-3.0-pro");

    /** Qwen-Image 2.1 Pro. */
    public static final ModelId QWEN_IMAGE_2_1_PRO = model("qwen-image-2.1-pro");

    /** Qwen-Image 2.1 Turbo. */
    public static final ModelId QWEN_IMAGE_2_1_TURBO = model("qwen-image-2.1-turbo");

    /** Qwen-Image 2.0 Pro. */
    public static final ModelId QWEN_IMAGE_2_0_PRO = model("qwen-image-2.0-pro");

    /** Qwen-Image 2.0. */
    public static final ModelId QWEN_IMAGE_2_0 = model("qwen-image-2.0");

    /** Qwen-Image-Edit Max. */
    public static final ModelId QWEN_IMAGE_EDIT_MAX = model("qwen-image-edit-max");

    /** Qwen-Image-Edit Plus. */
    public static final ModelId QWEN_IMAGE_EDIT_PLUS = model("qwen-image-edit-plus");

    /** Qwen-Image-Edit. */
    public static final ModelId QWEN_IMAGE_EDIT = model("qwen-image-edit");

    /** Qwen-Image Max. */
    public static final ModelId QWEN_IMAGE_MAX = model("qwen-image-max");

    /** Qwen-Image Plus. */
    public static final ModelId QWEN_IMAGE_PLUS = model("qwen-image-plus");

    /** Qwen-Image. */
    public static final ModelId QWEN_IMAGE = model("qwen-image");

    private AlibabaModels() {}

    private static ModelId model(String name) {
        return ModelId.of(Alibaba.ID, name);
    }
}
