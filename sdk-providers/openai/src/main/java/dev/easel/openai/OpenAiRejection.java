package dev.easel.openai;

import dev.easel.error.Rejection;
import dev.easel.error.Rejection.Stage;
import dev.easel.json.Json;
import java.util.Optional;

/** Reads what OpenAI's safety rules said. */
final class OpenAiRejection {

    private OpenAiRejection() {}

    /** The details of a rejection; older answers have none. */
    static Optional<Rejection> find(Json error) {
        Json details = error.get("moderation_details");
        return details.isObject()
                ? Optional.of(new Rejection(
                        stage(details.get("moderation_stage").text().orElse("")),
                        details.get("categories").items().stream()
                                .flatMap(category -> category.text().stream())
                                .toList()))
                : Optional.empty();
    }

    private static Stage stage(String word) {
        return switch (word) {
            case "input" -> Stage.INPUT;
            case "output" -> Stage.OUTPUT;
            default -> Stage.UNKNOWN;
        };
    }

    /** Whether work may have been done before the rules spoke. */
    static boolean mayBeBilled(Rejection rejection) {
        return rejection.stage() != Stage.INPUT;
    }
}
