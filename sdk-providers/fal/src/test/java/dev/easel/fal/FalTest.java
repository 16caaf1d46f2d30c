package dev.easel.fal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void neverPrintsItsKey() {
        FalOptions options = FalOptions.builder().key("secret-1").build();

        assertFalse(options.toString().contains("secret"), options.toString());
    }

    @Test
    void aKeyThatRotatesIsAskedForAnew() {
        AtomicInteger asked = new AtomicInteger();
        ApiKey key = FalOptions.builder()
                .key(() -> "secret-" + asked.incrementAndGet())
                .build()
                .key();

        assertEquals("secret-1", key.value());
        assertEquals("secret-2", key.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "secret\r\n", "secret key", "sécret"})
    void whatCanBeNoKeyIsRefusedAtOnce(String key) {
        assertThrows(AuthenticationException.class, () -> Fal.provider(options -> options.key(key)));
    }
}
