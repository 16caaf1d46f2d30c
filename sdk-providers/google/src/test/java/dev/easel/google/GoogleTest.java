package dev.easel.google;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.error.AuthenticationException;
import dev.easel.error.Charge;
import dev.easel.error.InvalidRequestException;
import dev.easel.model.ModelId;
import dev.easel.request.ImageRequest;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.ProviderFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class GoogleTest {

    private static final String KEY = "k-0123456789";

    @Test
    void itIsNamedForTheClassPathAsForTheModulePath() throws IOException {
        try (InputStream names = Objects.requireNonNull(
                Google.class.getResourceAsStream("/META-INF/services/" + ProviderFactory.class.getName()))) {
            assertEquals(
                    GoogleProviderFactory.class.getName(),
                    new String(names.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
        assertEquals(List.of("GEMINI_API_KEY", "GOOGLE_API_KEY"), new GoogleProviderFactory().keyVariables());
    }

    @Test
    void withoutAKeyItPlansAndDoesNotCall() {
        try (Easel easel = Easel.builder().discover(Map.of()).build()) {
            ImageRequest request = Plans.request(GoogleModels.NANO_BANANA_2_1).build();
            assertEquals(1, easel.plan(request).n());
            AuthenticationException e = assertThrows(AuthenticationException.class, () -> easel.generate(request));
            assertTrue(e.getMessage().contains("GEMINI_API_KEY"), e.getMessage());
        }
    }

    @Test
    void withAKeyItSaysThatItCannotCallYet() {
        try (Easel easel =
                Easel.builder().discover(Map.of("GEMINI_API_KEY", KEY)).build()) {
            InvalidRequestException e = assertThrows(InvalidRequestException.class, () -> easel.generate("A red boat"));
            assertTrue(e.getMessage().contains("cannot call it yet"), e.getMessage());
            assertEquals(Charge.NO, e.charge());
        }
    }

    @Test
    void itsModelsStandUnderAnyId() {
        ImageProvider other = Google.provider(options -> options.id("other"));
        assertEquals("other", other.id());
        assertEquals(
                ModelId.of("other", GoogleModels.NANO_BANANA_2_1.name()),
                other.catalog().flagship("other").orElseThrow());
        other.catalog().cards().forEach(card -> {
            assertEquals("other", card.id().provider());
            card.successor()
                    .ifPresent(next -> assertEquals("other", next.model().provider()));
        });
        assertEquals(
                Google.provider(options -> options).catalog().cards().size(),
                other.catalog().cards().size());
    }
}
