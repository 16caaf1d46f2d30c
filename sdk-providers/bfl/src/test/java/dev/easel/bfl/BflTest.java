package dev.easel.bfl;

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

class BflTest extends DiscoveryCompatibilityKit {

    @Override
    protected ImageProvider provider(String id) {
        return Bfl.provider(options -> options.id(id));
    }

    @Override
    protected Class<? extends ProviderFactory> factory() {
        return BflProviderFactory.class;
    }

    @Override
    protected URI baseUrl() {
        return URI.create("https://api.bfl.ai/v1");
    }

    @Override
    protected List<String> keyVariables() {
        return List.of("BFL_API_KEY");
    }

    @Test
    void itSaysThatItCannotBeCalledYetAndThatNothingWasPaid() {
        try (Easel easel = Easel.builder()
                .provider(Bfl.provider(options -> options.key("k-0123456789")))
                .build()) {
            var e = assertThrows(InvalidRequestException.class, () -> easel.generate("A red boat"));
            assertTrue(e.getMessage().contains("cannot call it yet"), e.getMessage());
            assertEquals(Charge.NO, e.charge());
        }
    }
}
