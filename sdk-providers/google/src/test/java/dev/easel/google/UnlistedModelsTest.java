package dev.easel.google;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.Easel;
import dev.easel.error.InvalidRequestException;
import dev.easel.image.ImageFormat;
import dev.easel.image.Quality;
import dev.easel.json.Json;
import dev.easel.model.ModelId;
import dev.easel.request.ImageRequest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Models that the catalogue does not know, at a server of one's own. */
class UnlistedModelsTest extends StubTest {

    private final ModelId unknown = ModelId.unlisted(Google.ID, "gemini-9-image");

    @Test
    void oneIsCalledAsItIsNamedWithItsStepAndShape() {
        vendor.answers(
                200,
                Drawn.answer(Received.document(
                                "/v1beta/models/gemini-3-pro-image:generateContent",
                                Json.object().build()))
                        .toString());
        try (Easel easel = vendor.easel()) {
            easel.generate(boat(unknown).size("2K 16:9").build());
        }
        assertEquals(Optional.of("gemini-9-image"), vendor.only().model());
        assertEquals(
                Json.parse("{\"aspectRatio\": \"16:9\", \"imageSize\": \"2K\"}"),
                vendor.only().at("generationConfig.imageConfig"));
    }

    @Test
    void whatThereIsNoFieldForIsRefused() {
        List<ImageRequest.Builder> requests = List.of(
                boat(unknown).n(2),
                boat(unknown).size("1000x1000"),
                boat(unknown).quality(Quality.HIGH),
                boat(unknown).format(ImageFormat.PNG),
                boat(unknown).endUser("ann"));
        try (Easel easel = vendor.easel()) {
            for (ImageRequest.Builder request : requests) {
                assertThrows(InvalidRequestException.class, () -> easel.generate(request.build()));
            }
        }
        assertEquals(List.of(), vendor.received());
    }
}
