package dev.easel.bfl;

import java.util.Locale;

/** The tools, which were built on FLUX.2 and have fields of their own. */
final class ToolFields {

    private ToolFields() {}

    static void fill(BflSheet sheet) {
        String model = sheet.call().card().id().name();
        if (model.startsWith("flux-tools/outpainting")) {
            outpainting(sheet);
        } else if (model.startsWith("flux-tools/vto")) {
            sheet.prompt().reference("person", 0).reference("garment", 1);
        } else {
            sheet.reference("image", 0).mask().whole("dilate_pixels", Bfl.DILATE_PIXELS);
        }
        sheet.seed().format().tolerance();
    }

    private static void outpainting(BflSheet sheet) {
        sheet.prompt()
                .reference("input_image", 0)
                .pixels()
                .whole("reference_offset_x", Bfl.OFFSET_X)
                .whole("reference_offset_y", Bfl.OFFSET_Y)
                .flag("auto_crop", Bfl.AUTO_CROP)
                .text(
                        "mode",
                        sheet.request()
                                .options()
                                .get(Bfl.OUTPAINT_MODE)
                                .map(mode -> mode.name().toLowerCase(Locale.ROOT)))
                .unless("disable_pup", Bfl.PROMPT_UPSAMPLING);
    }
}
