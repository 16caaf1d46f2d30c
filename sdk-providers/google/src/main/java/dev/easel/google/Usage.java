package dev.easel.google;

import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import java.util.ArrayList;
import java.util.List;

/** What an answer tells of its cost, as tariffs read it; missing if it tells nothing. */
final class Usage {

    private static final String PARTS = "candidatesTokensDetails";

    private Usage() {}

    /** The usage of an answer with images as it came, with the searches, which are billed besides. */
    static Json of(Json answer) {
        Json tokens = answer.get("usageMetadata");
        if (!tokens.isObject()) {
            return Json.MISSING;
        }
        JsonBuilder usage = Json.object();
        tokens.fields().forEach(usage::put);
        GoogleSearch.in(answer).count(usage);
        return usage.build();
    }

    /**
     * The same of an answer without images: where it holds words, and Google tells no tokens of images, there were none. A
     * drawing that was stopped may have had some, so without that it counts as a drawing.
     */
    static Json withoutImages(Json answer) {
        Json usage = of(answer);
        List<Json> parts = new ArrayList<>(usage.get(PARTS).items());
        boolean silent =
                GoogleResponses.parts(answer).noneMatch(part -> part.get("text").isText());
        if (usage.isMissing()
                || silent
                || parts.stream().anyMatch(part -> part.get("modality").equals(Json.of("IMAGE")))) {
            return usage;
        }
        JsonBuilder all = Json.object();
        usage.fields().forEach(all::put);
        parts.add(Json.object().put("modality", "IMAGE").put("tokenCount", 0).build());
        return all.put(PARTS, Json.array(parts)).build();
    }
}
