package dev.easel.google;

import dev.easel.spi.ImageProvider;
import dev.easel.spi.ProviderFactory;
import dev.easel.spi.Settings;
import java.util.List;

/** Makes the provider where it is found by {@link java.util.ServiceLoader}. */
public final class GoogleProviderFactory implements ProviderFactory {

    /** For {@link java.util.ServiceLoader}. */
    public GoogleProviderFactory() {}

    @Override
    public String id() {
        return Google.ID;
    }

    @Override
    public List<String> keyVariables() {
        return List.of("GEMINI_API_KEY", "GOOGLE_API_KEY");
    }

    @Override
    public ImageProvider create(Settings settings) {
        return Google.provider(options -> options.settings(settings));
    }
}
