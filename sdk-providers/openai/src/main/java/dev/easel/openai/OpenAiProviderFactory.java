package dev.easel.openai;

import dev.easel.spi.ImageProvider;
import dev.easel.spi.ProviderFactory;
import dev.easel.spi.Settings;
import java.util.List;

/** Makes the provider where it is found by {@link java.util.ServiceLoader}. */
public final class OpenAiProviderFactory implements ProviderFactory {

    /** For {@link java.util.ServiceLoader}. */
    public OpenAiProviderFactory() {}

    @Override
    public String id() {
        return OpenAi.ID;
    }

    @Override
    public List<String> keyVariables() {
        return List.of("OPENAI_API_KEY");
    }

    @Override
    public ImageProvider create(Settings settings) {
        return OpenAi.provider(options -> options.settings(settings));
    }
}
