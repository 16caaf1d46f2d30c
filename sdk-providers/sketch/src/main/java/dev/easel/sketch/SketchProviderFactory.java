package dev.easel.sketch;

import dev.easel.spi.ImageProvider;
import dev.easel.spi.ProviderFactory;
import dev.easel.spi.Settings;
import java.util.List;

/** Lets the offline provider be discovered. */
public final class SketchProviderFactory implements ProviderFactory {

    /** For {@link java.util.ServiceLoader}. */
    public SketchProviderFactory() {}

    @Override
    public String id() {
        return SketchProvider.ID;
    }

    @Override
    public List<String> keyVariables() {
        return List.of();
    }

    @Override
    public ImageProvider create(Settings settings) {
        return Sketch.provider();
    }
}
