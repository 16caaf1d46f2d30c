package dev.easel.bfl;

import dev.easel.json.Json;
import dev.easel.model.Guard;
import dev.easel.model.TierSizes;
import dev.easel.plan.PlannedCall;
import java.util.Optional;

/** FLUX 3, which refuses any field that it does not know. */
final class Flux3Fields {

    private Flux3Fields() {}

    static void fill(BflSheet sheet) {
        sheet.prompt();
        images(sheet);
        size(sheet);
        sheet.put("grounding", Json.of(isGrounded(sheet.call()))).tolerance();
    }

    private static void images(BflSheet sheet) {
        if (!sheet.request().references().isEmpty()) {
            sheet.put(
                    "images",
                    Json.array(sheet.request().references().stream()
                            .map(sheet::picture)
                            .toList()));
        }
    }

    private static void size(BflSheet sheet) {
        resolution(sheet.call())
                .ifPresentOrElse(
                        word -> sheet.ratio().put("resolution", word), () -> sheet.put("aspect_ratio", "auto"));
    }

    private static Optional<String> resolution(PlannedCall call) {
        return call.size()
                .tier()
                .flatMap(tier -> Optional.ofNullable(call.card().sizes().tiers().get(tier)))
                .map(TierSizes::word);
    }

    /** As the request says, else as the plan said that it would be. */
    private static boolean isGrounded(PlannedCall call) {
        return call.request()
                .webSearch()
                .orElseGet(() -> call.guards().stream()
                        .filter(guard -> guard.option().equals("webSearch"))
                        .map(Guard::value)
                        .anyMatch("true"::equals));
    }
}
