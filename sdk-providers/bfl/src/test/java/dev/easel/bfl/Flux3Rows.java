package dev.easel.bfl;

import dev.easel.image.Reference;
import dev.easel.json.Json;
import java.net.URI;
import java.util.Collections;
import java.util.List;

/** FLUX 3. */
final class Flux3Rows extends Rows {

    @Override
    void fill() {
        String path = "flux-3-image";
        prompt(path);
        tolerance(path, 4);
        add(path, "images", Json.MISSING, request -> request);
        add(path, "images", Json.array(List.of(base64(CUP))), request -> request.addReferences(CUP));
        add(
                path,
                "images",
                Json.array(List.of(Json.of(URL), base64(CUP))),
                request -> request.addReferences(Reference.of(URI.create(URL)), CUP));
        add(
                path,
                "images",
                Json.array(Collections.nCopies(10, base64(CUP))),
                request -> request.references(Collections.nCopies(10, CUP)));
        for (String ratio : List.of(
                "21:9", "2:1", "16:9", "3:2", "7:5", "4:3", "5:4", "1:1", "4:5", "3:4", "5:7", "2:3", "9:16", "1:2",
                "9:21")) {
            add(path, "aspect_ratio", Json.of(ratio), request -> request.size("1K " + ratio));
        }
        add(path, "aspect_ratio", Json.of("auto"), request -> request.size("auto"));
        add(path, "resolution", Json.MISSING, request -> request.size("auto"));
        add(path, "resolution", Json.of("1k"), request -> request);
        add(path, "resolution", Json.of("768sq"), request -> request.size("0.75K"));
        for (String tier : List.of("1k", "1.5k", "2k", "4k")) {
            add(path, "resolution", Json.of(tier), request -> request.size(tier));
        }
        add(path, "grounding", Json.of(true), request -> request);
        add(path, "grounding", Json.of(false), request -> request.webSearch(false));
        add(path, "grounding", Json.of(true), request -> request.webSearch(true));
    }
}
