package dev.easel.sketch;

import dev.easel.spi.ImageProvider;
import dev.easel.testkit.ProviderCompatibilityKit;

class SketchCompatibilityTest extends ProviderCompatibilityKit {

    @Override
    protected ImageProvider provider() {
        return Sketch.provider();
    }
}
