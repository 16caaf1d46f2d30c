package dev.easel.bytedance;

import dev.easel.spi.ImageProvider;
import dev.easel.spi.ProviderFactory;
import dev.easel.spi.Settings;
import java.util.List;

/** Makes the provider where it is found by {@link java.util.ServiceLoader}. */
public final class BytedanceProviderFactory implements ProviderFactory {

    /** For {@link java.util.ServiceLoader}. */
    public BytedanceProviderFactory() {}

    @Override
    public String id() {
        return Bytedance.ID;
    }

    @Override
    public List<String> keyVariables() {
        return List.of("ARK_API_KEY");
    }

    @Override
    public ImageProvider create(Settings settings) {
        return Bytedance.provider(options -> options.settings(settings));
    }
}
