package dev.easel.fal;

import dev.easel.spi.ImageProvider;
import dev.easel.spi.ProviderFactory;
import dev.easel.spi.Settings;
import java.util.List;

/** Makes the provider where it is found by {@link java.util.ServiceLoader}. */
public final class FalProviderFactory implements ProviderFactory {

    /** For {@link java.util.ServiceLoader}. */
    public FalProviderFactory() {}

    @Override
    public String id() {
        return Fal.ID;
    }

    @Override
    public List<String> keyVariables() {
        return List.of("FAL_KEY");
    }

    @Override
    public ImageProvider create(Settings settings) {
        return Fal.provider(options -> options.settings(settings));
    }
}
