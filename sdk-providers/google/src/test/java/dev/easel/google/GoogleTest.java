package dev.easel.google;

import dev.easel.spi.ImageProvider;
import dev.easel.spi.ProviderFactory;
import dev.easel.testkit.DiscoveryCompatibilityKit;
import java.net.URI;
import java.util.List;

class GoogleTest extends DiscoveryCompatibilityKit {

    @Override
    protected ImageProvider provider(String id) {
        return Google.provider(options -> options.id(id));
    }

    @Override
    protected Class<? extends ProviderFactory> factory() {
        return GoogleProviderFactory.class;
    }

    @Override
    protected URI baseUrl() {
        return URI.create("https://generativelanguage.googleapis.com/v1beta");
    }

    @Override
    protected List<String> keyVariables() {
        return List.of("GEMINI_API_KEY", "GOOGLE_API_KEY");
    }
}
