package dev.easel.google;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.Easel;
import dev.easel.error.InvalidRequestException;
import dev.easel.image.ImageFormat;
import dev.easel.request.Delivery;
import dev.easel.request.Options;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the plan refuses, so that nothing is sent. */
class NotSentTest extends StubTest {

    @Test
    void aStreamIsRefused() {
        try (Easel easel = vendor.easel()) {
            assertThrows(InvalidRequestException.class, () -> easel.plan(boat().build(), Delivery.STREAM));
        }
    }

    @Test
    void aFormatIsRefusedOnTheGeminiApiAndASettingOfVertexToo() {
        try (Easel easel = vendor.easel()) {
            assertThrows(
                    InvalidRequestException.class,
                    () -> easel.generate(boat().format(ImageFormat.PNG).build()));
            assertThrows(
                    InvalidRequestException.class,
                    () -> easel.generate(
                            boat().options(Options.with(Vertex.PERSON_GENERATION, PersonGeneration.ALLOW_NONE))
                                    .build()));
        }
        assertEquals(List.of(), vendor.received());
    }

    @Test
    void aServiceTierIsRefusedOnVertex() {
        try (Easel easel = vendor.client(vendor.vertex()).build()) {
            InvalidRequestException e = assertThrows(
                    InvalidRequestException.class,
                    () -> easel.generate(boat().options(Options.with(Google.SERVICE_TIER, ServiceTier.FLEX))
                            .build()));
            assertEquals("google.serviceTier", e.problems().get(0).option());
        }
    }
}
