package dev.easel.bfl;

import dev.easel.spi.ImageProvider;
import dev.easel.spi.ProviderFactory;
import dev.easel.spi.Settings;
import java.util.List;

/** Makes the provider where it is found by {@link java.util.ServiceLoader}. */
public final class BflProviderFactory implements ProviderFactory {

    /** For {@link java.util.ServiceLoader}. */
    public BflProviderFactory() {}

    @Override
    public String id() {
        return Bfl.ID;
    }

    @Override
    public List<String> keyVariables() {
        return List.of("BFL_API_KEY");
    }

    @Override
    public ImageProvider create(Settings settings) {
        return Bfl.provider(options -> options.settings(settings));
    }
}
