package dev.easel.bfl;

import dev.easel.model.ModelId;

/**
 * The models of Black Forest Labs that can be called, as far as this version knows them; newer ones are named by {@link ModelId#of} and
 * a catalogue of the application's own.
 */
public final class BflModels {

    /** FLUX 3 Image. */
    public static final ModelId FLUX_3_IMAGE = model("flux-3-image");

    /** FLUX.2 [pro]. */
    public static final ModelId FLUX_2_PRO = model("flux-2-pro");

    /** FLUX.2 [pro] preview; may change at any time. */
    public static final ModelId FLUX_2_PRO_PREVIEW = model("flux-2-pro-preview");

    /** FLUX.2 [max]. */
    public static final ModelId FLUX_2_MAX = model("flux-2-max");

    /** FLUX.2 [flex]. */
    public static final ModelId FLUX_2_FLEX = model("flux-2-flex");

    /** FLUX.2 [klein] 9B. */
    public static final ModelId FLUX_2_KLEIN_9B = model("flux-2-klein-9b");

    /** FLUX.2 [klein] 9B preview; may change at any time. */
    public static final ModelId FLUX_2_KLEIN_9B_PREVIEW = model("flux-2-klein-9b-preview");

    /** FLUX.2 [klein] 4B. */
    public static final ModelId FLUX_2_KLEIN_4B = model("flux-2-klein-4b");

    /** FLUX Erase. */
    public static final ModelId FLUX_ERASE_V1 = model("flux-tools/erase-v1");

    /** FLUX Outpainting. */
    public static final ModelId FLUX_OUTPAINTING_V1 = model("flux-tools/outpainting-v1");

    /** FLUX Deblur. */
    public static final ModelId FLUX_DEBLUR_V1 = model("flux-tools/deblur-v1");

    /** FLUX Virtual Try-On 2. */
    public static final ModelId FLUX_VTO_V2 = model("flux-tools/vto-v2");

    /** FLUX Virtual Try-On. */
    public static final ModelId FLUX_VTO_V1 = model("flux-tools/vto-v1");

    /** FLUX.1 Fill [pro]. */
    public static final ModelId FLUX_PRO_1_0_FILL = model("flux-pro-1.0-fill");

    /** FLUX.1 Expand [pro]; no longer for new projects. */
    public static final ModelId FLUX_PRO_1_0_EXPAND = model("flux-pro-1.0-expand");

    /** FLUX.1 Kontext [pro]; no longer for new projects. */
    public static final ModelId FLUX_KONTEXT_PRO = model("flux-kontext-pro");

    /** FLUX.1 Kontext [max]; no longer for new projects. */
    public static final ModelId FLUX_KONTEXT_MAX = model("flux-kontext-max");

    /** FLUX1.1 [pro] Ultra; no longer for new projects. */
    public static final ModelId FLUX_PRO_1_1_ULTRA = model("flux-pro-1.1-ultra");

    /** FLUX1.1 [pro]; no longer for new projects. */
    public static final ModelId FLUX_PRO_1_1 = model("flux-pro-1.1");

    /** FLUX.1 [dev]; no longer for new projects. */
    public static final ModelId FLUX_DEV = model("flux-dev");

    /** FLUX1.1 [pro] Ultra, fine-tuned; no longer for new projects. */
    public static final ModelId FLUX_PRO_1_1_ULTRA_FINETUNED = model("flux-pro-1.1-ultra-finetuned");

    /** FLUX.1 Fill [pro], fine-tuned; no longer for new projects. */
    public static final ModelId FLUX_PRO_1_0_FILL_FINETUNED = model("flux-pro-1.0-fill-finetuned");

    private BflModels() {}

    private static ModelId model(String name) {
        return ModelId.of(Bfl.ID, name);
    }
}
