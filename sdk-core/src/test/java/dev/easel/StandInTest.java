package dev.easel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.error.AuthenticationException;
import dev.easel.internal.request.Keys;
import dev.easel.request.ImageRequest;
import dev.easel.spi.ImageProvider;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandInTest {

    private final ImageProvider vendor = new FakeProvider((call, context) -> {
        throw new AssertionError("the vendor was called");
    });

    private final ImageProvider drawing = FakeProvider.drawing();

    @Test
    void aStandInMakesTheImagesOfEveryProvider() {
        ImageRequest boat =
                ImageRequest.builder().prompt("A boat").model(TestModels.SEEDED).build();
        try (Easel easel = Easel.builder()
                .provider(vendor)
                .standIn(provider -> drawing)
                .clock(Clock.fixed(TestModels.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
                .build()) {
            assertEquals(1, easel.generate(boat).images().size());
        }
    }

    @Test
    void aProviderWithoutAKeyIsReadyOnceItIsStoodInFor() {
        Providers.Provider keyless = new Providers.Provider(vendor, true, List.of("ACME_KEY"));

        assertThrows(
                AuthenticationException.class,
                () -> new Providers(List.of(keyless)).ready(TestModels.SEEDED, Keys.NONE));
        assertSame(
                drawing,
                new Providers(List.of(keyless.replacedBy(provider -> drawing))).ready(TestModels.SEEDED, Keys.NONE));
    }
}
