package dev.easel.bfl;

import dev.easel.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** FLUX.1. */
final class Flux1Rows extends Rows {

    @Override
    void fill() {
        Stream.of("flux-kontext-pro", "flux-kontext-max").forEach(this::kontext);
        Stream.of("flux-pro-1.1", "flux-dev").forEach(this::flux11);
        dev();
        Stream.of("flux-pro-1.1-ultra", "flux-pro-1.1-ultra-finetuned").forEach(this::ultra);
        Stream.of("flux-pro-1.0-fill", "flux-pro-1.0-fill-finetuned").forEach(this::fill);
        expand();
    }

    private void ratios(String path, String tier) {
        for (String ratio : List.of("1:1", "16:9", "3:2", "9:21", "21:9")) {
            add(path, "aspect_ratio", Json.of(ratio), request -> request.size(tier + " " + ratio));
        }
    }

    private void kontext(String path) {
        prompt(path);
        common(path, 6);
        ratios(path, "1K");
        add(path, "aspect_ratio", Json.MISSING, request -> request.size("auto"));
        flag(path, "prompt_upsampling", Bfl.PROMPT_UPSAMPLING, false);
        inputImages(path, 4);
    }

    private void flux11(String path) {
        prompt(path);
        common(path, 6);
        size(path, "1440x256", 1440, 256);
        size(path, "2:3", 960, 1440);
        flag(path, "prompt_upsampling", Bfl.PROMPT_UPSAMPLING, false);
        add(path, "image_prompt", base64(CUP), request -> request.addReferences(CUP));
    }

    private void dev() {
        steps("flux-dev", 1);
        guidance("flux-dev", "5");
    }

    private void ultra(String path) {
        prompt(path);
        common(path, 6);
        ratios(path, "2K");
        flag(path, "prompt_upsampling", Bfl.PROMPT_UPSAMPLING, false);
        add(path, "image_prompt", base64(CUP), request -> request.addReferences(CUP));
        for (String strength : List.of("0", "0.35", "1")) {
            BigDecimal value = new BigDecimal(strength);
            add(
                    path,
                    "image_prompt_strength",
                    Json.of(value),
                    request -> request.addReferences(CUP)
                            .options(request.build().options().and(Bfl.IMAGE_PROMPT_STRENGTH, value)));
        }
        if (path.endsWith("-finetuned")) {
            finetuning(path);
        } else {
            flag(path, "raw", Bfl.RAW, false);
        }
    }

    private void finetuning(String path) {
        add(path, "finetune_id", Json.of("my-brand"), request -> request);
        for (String strength : List.of("0", "2")) {
            BigDecimal value = new BigDecimal(strength);
            add(path, "finetune_strength", Json.of(value), Bfl.FINETUNE_STRENGTH, value);
        }
    }

    private void edits(String path) {
        prompt(path);
        common(path, 6);
        steps(path, 15);
        guidance(path, "100");
        flag(path, "prompt_upsampling", Bfl.PROMPT_UPSAMPLING, false);
        add(path, "image", base64(CUP), request -> request);
    }

    private void fill(String path) {
        edits(path);
        add(path, "mask", base64(CUP), request -> request.mask(CUP));
        add(path, "mask", Json.MISSING, request -> request);
        if (path.endsWith("-finetuned")) {
            finetuning(path);
        }
    }

    private void expand() {
        String path = "flux-pro-1.0-expand";
        edits(path);
        for (int margin : new int[] {1, 2048}) {
            add(path, "top", Json.of(margin), Bfl.EXPAND_TOP, margin);
            add(path, "bottom", Json.of(margin), Bfl.EXPAND_BOTTOM, margin);
            add(path, "left", Json.of(margin), Bfl.EXPAND_LEFT, margin);
            add(path, "right", Json.of(margin), Bfl.EXPAND_RIGHT, margin);
        }
    }
}
