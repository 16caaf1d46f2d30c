package dev.easel.google;

import dev.easel.spi.ImageProvider;
import dev.easel.testkit.ProviderCompatibilityKit;
import org.junit.jupiter.api.AfterEach;

class GoogleCompatibilityTest extends ProviderCompatibilityKit {

    private final GoogleStub vendor = new GoogleStub();

    @Override
    protected ImageProvider provider() {
        return vendor.gemini();
    }

    @AfterEach
    void close() {
        vendor.close();
    }
}
