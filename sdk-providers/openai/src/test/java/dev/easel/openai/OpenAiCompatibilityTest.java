package dev.easel.openai;

import dev.easel.spi.ImageProvider;
import dev.easel.testkit.ProviderCompatibilityKit;
import org.junit.jupiter.api.AfterEach;

class OpenAiCompatibilityTest extends ProviderCompatibilityKit {

    private final OpenAiStub vendor = new OpenAiStub();

    @Override
    protected ImageProvider provider() {
        return OpenAi.provider(options -> options.key(OpenAiStub.KEY).baseUrl(vendor.baseUrl()));
    }

    @AfterEach
    void close() {
        vendor.close();
    }
}
