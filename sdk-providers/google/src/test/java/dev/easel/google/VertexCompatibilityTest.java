package dev.easel.google;

import dev.easel.spi.ImageProvider;
import dev.easel.testkit.ProviderCompatibilityKit;
import org.junit.jupiter.api.AfterEach;

class VertexCompatibilityTest extends ProviderCompatibilityKit {

    private final GoogleStub vendor = new GoogleStub();

    @Override
    protected ImageProvider provider() {
        return vendor.vertex();
    }

    @AfterEach
    void close() {
        vendor.close();
    }
}
