package dev.easel.alibaba;

import dev.easel.spi.ImageProvider;
import dev.easel.spi.ProviderFactory;
import dev.easel.spi.Settings;
import java.util.List;

/** Makes the provider where it is found by {@link java.util.ServiceLoader}. */
public final class AlibabaProviderFactory implements ProviderFactory {

    /** For {@link java.util.ServiceLoader}. */
    public AlibabaProviderFactory() {}

    @Override
    public String id() {
        return Alibaba.ID;
    }

    @Override
    public List<String> keyVariables() {
        return List.of("DASHSCOPE_API_KEY");
    }

    @Override
    public ImageProvider create(Settings settings) {
        return Alibaba.provider(options -> options.settings(settings));
    }
}
