package dev.easel.alibaba;

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

class AlibabaTest extends DiscoveryCompatibilityKit {

    @Override
    protected ImageProvider provider(String id) {
        return Alibaba.provider(options -> options.id(id));
    }

    @Override
    protected Class<? extends ProviderFactory> factory() {
        return AlibabaProviderFactory.class;
    }

    @Override
    protected URI baseUrl() {
        return URI.create("https://dashscope-intl.aliyuncs.com/api/v1");
    }

    @Override
    protected List<String> keyVariables() {
        return List.of("DASHSCOPE_API_KEY");
    }

    @Test
    void itSaysThatItCannotBeCalledYetAndThatNothingWasPaid() {
        try (Easel easel = Easel.builder()
                .provider(Alibaba.provider(options -> options.key("k-0123456789")))
                .build()) {
            var e = assertThrows(InvalidRequestException.class, () -> easel.generate("A red boat"));
            assertTrue(e.getMessage().contains("cannot call it yet"), e.getMessage());
            assertEquals(Charge.NO, e.charge());
        }
    }
}
