package dev.easel.openai;

import dev.easel.json.Json;
import dev.easel.spi.Answer;
import dev.easel.spi.EventReader;
import dev.easel.spi.EventSink;
import dev.easel.spi.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the events of one stream: previews, and the image that ends it. A gateway that knows no streams sends the whole
 * answer instead, which ends it too. Whatever else comes is passed over.
 */
final class OpenAiEvents implements EventReader {

    private static final Set<String> PREVIEWS = Set.of("image_generation.partial_image", "image_edit.partial_image");
    private static final Set<String> ENDS = Set.of("image_generation.completed", "image_edit.completed");

    @Override
    public Optional<Step> read(Answer event, EventSink sink) {
        Json data = event.json();
        Optional<Json> error = OpenAiErrors.find(data);
        if (error.isPresent()) {
            return Optional.of(new Step.Fail(OpenAiErrors.afterSuccess(event, error.get())));
        }
        if (data.get("data").isArray()) {
            return Optional.of(OpenAiResponses.read(event));
        }
        String type = data.get("type").text().orElse(event.event());
        if (PREVIEWS.contains(type)) {
            event.image(data.get("b64_json")).ifPresent(sink::partial);
        }
        return ENDS.contains(type) ? Optional.of(OpenAiResponses.images(event, List.of(data))) : Optional.empty();
    }
}
