package dev.easel.result;

import dev.easel.image.IfExists;
import dev.easel.image.ImageFiles;
import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import dev.easel.plan.Plan;
import dev.easel.plan.PlannedValue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Writes beside an image how it was made. */
final class SidecarFile {

    private SidecarFile() {}

    static void write(Path image, ImageResult result, int index, IfExists ifExists) {
        Path file = image.resolveSibling(image.getFileName() + ".json");
        ImageFiles.write(file, describe(result, index).pretty().getBytes(StandardCharsets.UTF_8), ifExists);
    }

    private static Json describe(ImageResult result, int index) {
        Plan plan = result.plan();
        JsonBuilder sent = Json.object();
        for (PlannedValue value : plan.values()) {
            sent.put(value.option(), value.sent());
        }
        return Json.object()
                .put("model", plan.model().toString())
                .put("prompt", plan.sent().prompt())
                .put("index", index)
                .put("sent", sent.build())
                .put("echoed", texts(result.echoed().getOrDefault(index, Map.of())))
                .putNull("cost")
                .put(
                        "requestIds",
                        Json.array(result.requestIds().stream().map(Json::of).toList()))
                .build();
    }

    private static Json texts(Map<String, String> values) {
        JsonBuilder texts = Json.object();
        values.forEach(texts::put);
        return texts.build();
    }
}
