package dev.easel.bfl;

/** FLUX.2: pixels, references in fields of their own. */
final class Flux2Fields {

    private Flux2Fields() {}

    static void fill(BflSheet sheet) {
        sheet.prompt()
                .inputImages()
                .pixels()
                .seed()
                .format()
                .tolerance()
                .text("user", sheet.call().endUser());
        if (sheet.call().card().id().name().startsWith("flux-2-flex")) {
            sheet.flag("prompt_upsampling", Bfl.PROMPT_UPSAMPLING)
                    .decimal("guidance", Bfl.GUIDANCE)
                    .whole("steps", Bfl.STEPS);
        } else {
            sheet.unless("disable_pup", Bfl.PROMPT_UPSAMPLING);
        }
    }
}
