package dev.easel.testkit;

import dev.easel.image.GeneratedImage;
import dev.easel.image.PixelSize;
import dev.easel.model.CatalogReader;
import dev.easel.model.ModelCatalog;
import dev.easel.plan.PlannedCall;
import dev.easel.request.Option;
import dev.easel.spi.CallContext;
import dev.easel.spi.Facts;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.ProviderFactory;
import dev.easel.spi.Settings;
import dev.easel.spi.Step;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Draws empty SVGs. */
final class ToyProvider implements ImageProvider {

    private final ModelCatalog catalog;

    ToyProvider() {
        this(CatalogReader.resource(ToyProvider.class.getResourceAsStream("toy-models.json"), "toy-models.json"));
    }

    ToyProvider(ModelCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public String id() {
        return "toy";
    }

    @Override
    public ModelCatalog catalog() {
        return catalog;
    }

    @Override
    public List<Option<?>> options() {
        return List.of(Toy.HOLES);
    }

    @Override
    public Step begin(PlannedCall call, CallContext context) {
        return new Step.Local(local -> {
            PixelSize size = call.size().pixels().orElseThrow();
            String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\"></svg>"
                    .formatted(size.width(), size.height());
            List<GeneratedImage> images = new ArrayList<>();
            for (int i = 0; i < call.n(); i++) {
                images.add(local.keep(out -> out.write(svg.getBytes(StandardCharsets.UTF_8))));
            }
            return new Step.Done(images, Facts.NONE);
        });
    }

    /** Lets the toy be discovered. */
    public static final class Factory implements ProviderFactory {

        @Override
        public String id() {
            return "toy";
        }

        @Override
        public List<String> keyVariables() {
            return List.of();
        }

        @Override
        public ImageProvider create(Settings settings) {
            return new ToyProvider();
        }
    }
}
