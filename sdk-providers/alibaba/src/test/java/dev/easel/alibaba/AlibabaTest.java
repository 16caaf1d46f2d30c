package dev.easel.alibaba;

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

class AlibabaTest {

    private static final ImageRequest REQUEST = ImageRequest.builder()
            .prompt("A cup")
            .model(AlibabaModels.QWEN_IMAGE_3_0)
            .build();

    @Test
    void theClassPathNamesTheSameFactoryAsTheModule() throws IOException {
        try (InputStream names = Objects.requireNonNull(
                Alibaba.class.getResourceAsStream("/META-INF/services/" + ProviderFactory.class.getName()))) {
            assertEquals(
                    AlibabaProviderFactory.class.getName(),
                    new String(names.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }

    @Test
    void plansWithoutAKey() {
        try (Easel easel = Easel.builder().discover(Map.of()).build()) {
            assertEquals(AlibabaModels.QWEN_IMAGE_3_0, easel.plan(REQUEST).model());
        }
    }

    @Test
    void isFoundAndNamesTheVariableOfItsKey() {
        try (Easel easel = Easel.builder().discover(Map.of()).build()) {
            var e = assertThrows(AuthenticationException.class, () -> easel.generate(REQUEST));

            assertTrue(e.getMessage().contains("[DASHSCOPE_API_KEY]"), e.getMessage());
        }
    }

    @Test
    void isReadyWithTheVariableOfItsKey() {
        try (Easel easel = Easel.builder()
                .discover(Map.of("DASHSCOPE_API_KEY", "secret-1"))
                .build()) {
            assertThrows(InvalidRequestException.class, () -> easel.generate(REQUEST));
        }
    }

    @Test
    void saysThatItCannotBeCalledYetAndThatNothingWasPaid() {
        try (Easel easel = Easel.builder()
                .provider(Alibaba.provider(options -> options.key("secret-1")))
                .build()) {
            var e = assertThrows(InvalidRequestException.class, () -> easel.generate(REQUEST));

            assertTrue(
                    e.getMessage().contains(AlibabaModels.QWEN_IMAGE_3_0 + " but cannot call it yet"), e.getMessage());
            assertEquals(Charge.NO, e.charge());
        }
    }

    @Test
    void answersToItsOwnIdToo() {
        assertEquals(
                "second",
                Alibaba.provider(options -> options.id("second"))
                        .catalog()
                        .cards()
                        .iterator()
                        .next()
                        .id()
                        .provider());
    }
}
