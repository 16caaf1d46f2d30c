package dev.easel.replicate;

import dev.easel.spi.ImageProvider;
import dev.easel.spi.ProviderFactory;
import dev.easel.spi.Settings;
import java.util.List;

/** Makes the provider where it is found by {@link java.util.ServiceLoader}. */
public final class ReplicateProviderFactory implements ProviderFactory {

    /** For {@link java.util.ServiceLoader}. */
    public ReplicateProviderFactory() {}

    @Override
    public String id() {
        return Replicate.ID;
    }

    @Override
    public List<String> keyVariables() {
        return List.of("REPLICATE_API_TOKEN");
    }

    @Override
    public ImageProvider create(Settings settings) {
        return Replicate.provider(options -> options.settings(settings));
    }
}
