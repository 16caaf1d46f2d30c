package dev.easel.fal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.error.Charge;
import dev.easel.error.InvalidRequestException;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.ProviderFactory;
import dev.easel.testkit.DiscoveryCompatibilityKit;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class FalTest extends DiscoveryCompatibilityKit {

    @Override
    protected ImageProvider provider(String id) {
        return Fal.provider(options -> options.id(id));
    }

    @Override
    protected Class<? extends ProviderFactory> factory() {
        return FalProviderFactory.class;
    }

    @Override
    protected URI baseUrl() {
        return URI.create("https://queue.fal.run");
    }

    @Override
    protected List<String> keyVariables() {
        return List.of("FAL_KEY");
    }

    @Test
    void itSaysThatItCannotBeCalledYetAndThatNothingWasPaid() {
        try (Easel easel = Easel.builder()
                .provider(Fal.provider(options -> options.key("k-0123456789")))
                .build()) {
            var e = assertThrows(InvalidRequestException.class, () -> easel.generate("A red boat"));
            assertTrue(e.getMessage().contains("cannot call it yet"), e.getMessage());
            assertEquals(Charge.NO, e.charge());
        }
    }
}
