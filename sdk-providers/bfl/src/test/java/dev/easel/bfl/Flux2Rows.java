package dev.easel.bfl;

import dev.easel.json.Json;
import java.util.stream.Stream;

/** FLUX.2. */
final class Flux2Rows extends Rows {

    @Override
    void fill() {
        Stream.of("flux-2-pro", "flux-2-pro-preview", "flux-2-max").forEach(path -> flux2(path, 8));
        flex();
        Stream.of("flux-2-klein-9b", "flux-2-klein-9b-preview", "flux-2-klein-4b")
                .forEach(path -> flux2Common(path, 4));
    }

    private void flux2(String path, int references) {
        flux2Common(path, references);
        flag(path, "disable_pup", Bfl.PROMPT_UPSAMPLING, true);
        add(path, "disable_pup", Json.MISSING, request -> request);
    }

    private void flex() {
        String path = "flux-2-flex";
        flux2Common(path, 8);
        flag(path, "prompt_upsampling", Bfl.PROMPT_UPSAMPLING, false);
        steps(path, 1);
        guidance(path, "10");
    }

    private void flux2Common(String path, int references) {
        prompt(path);
        common(path, 5);
        size(path, "64x64", 64, 64);
        size(path, "1920x1088", 1920, 1088);
        size(path, "2K 9:16", 1152, 2048);
        add(path, "width", Json.MISSING, request -> request.size("auto"));
        add(path, "width", Json.of(1024), request -> request);
        inputImages(path, references);
        add(
                path,
                "user",
                Json.of("49915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a1"),
                request -> request.endUser("ann"));
    }
}
