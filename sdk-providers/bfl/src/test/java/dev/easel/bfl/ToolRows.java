package dev.easel.bfl;

import dev.easel.json.Json;
import dev.easel.request.Options;
import java.util.stream.Stream;

/** The tools. */
final class ToolRows extends Rows {

    @Override
    void fill() {
        erase("flux-tools/erase-v1");
        outpainting("flux-tools/outpainting-v1");
        common("flux-tools/deblur-v1", 5);
        add("flux-tools/deblur-v1", "image", base64(CUP), request -> request);
        Stream.of("flux-tools/vto-v1", "flux-tools/vto-v2").forEach(this::tryOn);
    }

    private void erase(String path) {
        common(path, 5);
        add(path, "image", base64(CUP), request -> request);
        add(path, "mask", base64(CUP), request -> request);
        for (int pixels : new int[] {0, 25}) {
            add(path, "dilate_pixels", Json.of(pixels), Bfl.DILATE_PIXELS, pixels);
        }
    }

    private void outpainting(String path) {
        prompt(path);
        tolerance(path, 5);
        formats(path);
        size(path, "1024x512", 1024, 512);
        add(path, "input_image", base64(CUP), request -> request);
        for (OutpaintMode mode : OutpaintMode.values()) {
            add(path, "mode", Json.of(mode == OutpaintMode.FAST ? "fast" : "high"), Bfl.OUTPAINT_MODE, mode);
        }
        add(path, "reference_offset_x", Json.of(100), Bfl.OFFSET_X, 100);
        add(path, "reference_offset_y", Json.of(0), Bfl.OFFSET_Y, 0);
        add(
                path,
                "reference_offset_x",
                Json.of(-100),
                request -> request.options(Options.with(Bfl.OFFSET_X, -100).and(Bfl.AUTO_CROP, true)));
        flag(path, "auto_crop", Bfl.AUTO_CROP, false);
        flag(path, "disable_pup", Bfl.PROMPT_UPSAMPLING, true);
    }

    private void tryOn(String path) {
        prompt(path);
        common(path, 5);
        add(path, "person", base64(CUP), request -> request);
        add(path, "garment", base64(POT), request -> request);
    }
}
