package dev.easel.openai;

import dev.easel.spi.ImageProvider;
import dev.easel.spi.ProviderFactory;
import dev.easel.testkit.DiscoveryCompatibilityKit;
import java.net.URI;
import java.util.List;

class OpenAiTest extends DiscoveryCompatibilityKit {

    @Override
    protected ImageProvider provider(String id) {
        return OpenAi.provider(options -> options.id(id));
    }

    @Override
    protected Class<? extends ProviderFactory> factory() {
        return OpenAiProviderFactory.class;
    }

    @Override
    protected URI baseUrl() {
        return URI.create("https://api.openai.com/v1");
    }

    @Override
    protected List<String> keyVariables() {
        return List.of("OPENAI_API_KEY");
    }
}
