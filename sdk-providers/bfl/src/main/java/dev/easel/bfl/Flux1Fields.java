package dev.easel.bfl;

/** FLUX.1, whose paths each have fields of their own. */
final class Flux1Fields {

    private Flux1Fields() {}

    static void fill(BflSheet sheet) {
        String model = sheet.call().card().id().name();
        if (model.startsWith("flux-kontext")) {
            sheet.inputImages().ratio();
        } else if (model.startsWith("flux-pro-1.1-ultra")) {
            ultra(sheet);
        } else if (model.startsWith("flux-pro-1.0")) {
            edit(sheet);
        } else {
            sheet.reference("image_prompt", 0).pixels();
        }
        sheet.prompt()
                .flag("prompt_upsampling", Bfl.PROMPT_UPSAMPLING)
                .whole("steps", Bfl.STEPS)
                .decimal("guidance", Bfl.GUIDANCE)
                .seed()
                .format()
                .tolerance();
    }

    private static void ultra(BflSheet sheet) {
        sheet.reference("image_prompt", 0)
                .decimal("image_prompt_strength", Bfl.IMAGE_PROMPT_STRENGTH)
                .ratio()
                .flag("raw", Bfl.RAW);
        finetuning(sheet);
    }

    /** Fill and expand. */
    private static void edit(BflSheet sheet) {
        sheet.reference("image", 0)
                .mask()
                .whole("top", Bfl.EXPAND_TOP)
                .whole("bottom", Bfl.EXPAND_BOTTOM)
                .whole("left", Bfl.EXPAND_LEFT)
                .whole("right", Bfl.EXPAND_RIGHT);
        finetuning(sheet);
    }

    private static void finetuning(BflSheet sheet) {
        sheet.text("finetune_id", Bfl.FINETUNE_ID).decimal("finetune_strength", Bfl.FINETUNE_STRENGTH);
    }
}
