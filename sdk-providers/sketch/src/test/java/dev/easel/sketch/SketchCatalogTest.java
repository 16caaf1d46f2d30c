package dev.easel.sketch;

import dev.easel.spi.ImageProvider;
import dev.easel.testkit.CatalogCompatibilityKit;

class SketchCatalogTest extends CatalogCompatibilityKit {

    @Override
    protected ImageProvider provider() {
        return Sketch.provider();
    }

    @Override
    protected Class<?> door() {
        return Sketch.class;
    }

    @Override
    protected Class<?> models() {
        return SketchModels.class;
    }
}
