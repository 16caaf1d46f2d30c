package dev.easel.bytedance;

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

class BytedanceTest {

    private static final ImageRequest REQUEST = ImageRequest.builder()
            .prompt("A cup")
            .model(BytedanceModels.SEEDREAM_5_LITE)
            .build();

    @Test
    void theClassPathNamesTheSameFactoryAsTheModule() throws IOException {
        try (InputStream names = Objects.requireNonNull(
                Bytedance.class.getResourceAsStream("/META-INF/services/" + ProviderFactory.class.getName()))) {
            assertEquals(
                    BytedanceProviderFactory.class.getName(),
                    new String(names.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }

    @Test
    void plansWithoutAKey() {
        try (Easel easel = Easel.builder().discover(Map.of()).build()) {
            assertEquals(BytedanceModels.SEEDREAM_5_LITE, easel.plan(REQUEST).model());
        }
    }

    @Test
    void isFoundAndNamesTheVariableOfItsKey() {
        try (Easel easel = Easel.builder().discover(Map.of()).build()) {
            var e = assertThrows(AuthenticationException.class, () -> easel.generate(REQUEST));

            assertTrue(e.getMessage().contains("[ARK_API_KEY]"), e.getMessage());
        }
    }

    @Test
    void isReadyWithTheVariableOfItsKey() {
        try (Easel easel =
                Easel.builder().discover(Map.of("ARK_API_KEY", "secret-1")).build()) {
            assertThrows(InvalidRequestException.class, () -> easel.generate(REQUEST));
        }
    }

    @Test
    void saysThatItCannotBeCalledYetAndThatNothingWasPaid() {
        try (Easel easel = Easel.builder()
                .provider(Bytedance.provider(options -> options.key("secret-1")))
                .build()) {
            var e = assertThrows(InvalidRequestException.class, () -> easel.generate(REQUEST));

            assertTrue(
                    e.getMessage().contains(BytedanceModels.SEEDREAM_5_LITE + " but cannot call it yet"),
                    e.getMessage());
            assertEquals(Charge.NO, e.charge());
        }
    }

    @Test
    void answersToItsOwnIdToo() {
        assertEquals(
                "second",
                Bytedance.provider(options -> options.id("second"))
                        .catalog()
                        .cards()
                        .iterator()
                        .next()
                        .id()
                        .provider());
    }
}
