package dev.easel.fal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.error.AuthenticationException;
import dev.easel.error.Charge;
import dev.easel.error.InvalidRequestException;
import dev.easel.request.ImageRequest;
import dev.easel.spi.ProviderFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FalTest {

    private static final ImageRequest REQUEST =
            ImageRequest.builder().prompt("A cup").model(FalModels.GPT_IMAGE_2).build();

    @Test
    void theClassPathNamesTheSameFactoryAsTheModule() throws IOException {
        try (InputStream names = Objects.requireNonNull(
                Fal.class.getResourceAsStream("/META-INF/services/" + ProviderFactory.class.getName()))) {
            assertEquals(
                    FalProviderFactory.class.getName(),
                    new String(names.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }

    @Test
    void plansWithoutAKey() {
        try (Easel easel = Easel.builder().discover(Map.of()).build()) {
            assertEquals(FalModels.GPT_IMAGE_2, easel.plan(REQUEST).model());
        }
    }

    @Test
    void isFoundAndNamesTheVariableOfItsKey() {
        try (Easel easel = Easel.builder().discover(Map.of()).build()) {
            var e = assertThrows(AuthenticationException.class, () -> easel.generate(REQUEST));

            assertTrue(e.getMessage().contains("[FAL_KEY]"), e.getMessage());
        }
    }

    @Test
    void isReadyWithTheVariableOfItsKey() {
        try (Easel easel =
                Easel.builder().discover(Map.of("FAL_KEY", "secret-1")).build()) {
            assertThrows(InvalidRequestException.class, () -> easel.generate(REQUEST));
        }
    }

    @Test
    void saysThatItCannotBeCalledYetAndThatNothingWasPaid() {
        try (Easel easel = Easel.builder()
                .provider(Fal.provider(options -> options.key("secret-1")))
                .build()) {
            var e = assertThrows(InvalidRequestException.class, () -> easel.generate(REQUEST));

            assertTrue(e.getMessage().contains(FalModels.GPT_IMAGE_2 + " but cannot call it yet"), e.getMessage());
            assertEquals(Charge.NO, e.charge());
        }
    }

    @Test
    void answersToItsOwnIdToo() {
        assertEquals(
                "second",
                Fal.provider(options -> options.id("second"))
                        .catalog()
                        .cards()
                        .iterator()
                        .next()
                        .id()
                        .provider());
    }
}
