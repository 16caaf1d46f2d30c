package dev.easel.openai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.error.AuthenticationException;
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

class OpenAiTest {

    @Test
    void itIsNamedForTheClassPathAsForTheModulePath() throws IOException {
        try (InputStream names = Objects.requireNonNull(
                OpenAi.class.getResourceAsStream("/META-INF/services/" + ProviderFactory.class.getName()))) {
            assertEquals(
                    OpenAiProviderFactory.class.getName(),
                    new String(names.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
        assertEquals(List.of("OPENAI_API_KEY"), new OpenAiProviderFactory().keyVariables());
    }

    @Test
    void withoutAKeyItPlansAndDoesNotCall() {
        try (Easel easel = Easel.builder().discover(Map.of()).build()) {
            ImageRequest request = Plans.request(OpenAiModels.GPT_IMAGE_2).build();
            assertEquals(1, easel.plan(request).n());
            AuthenticationException e = assertThrows(AuthenticationException.class, () -> easel.generate(request));
            assertTrue(e.getMessage().contains("OPENAI_API_KEY"), e.getMessage());
        }
    }

    @Test
    void itsModelsStandUnderAnyId() {
        ImageProvider other = OpenAi.provider(options -> options.id("other"));
        assertEquals("other", other.id());
        assertEquals(
                ModelId.of("other", OpenAiModels.GPT_IMAGE_2.name()),
                other.catalog().flagship("other").orElseThrow());
        other.catalog().cards().forEach(card -> {
            assertEquals("other", card.id().provider());
            card.successor()
                    .ifPresent(next -> assertEquals("other", next.model().provider()));
        });
        assertEquals(
                OpenAi.provider(options -> options).catalog().cards().size(),
                other.catalog().cards().size());
    }
}
