package dev.easel.google;

import dev.easel.model.CatalogReader;
import dev.easel.model.ModelCatalog;
import dev.easel.spi.ProviderOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The models that a provider reaches: on the Gemini API, or as Vertex AI has them. */
final class GoogleCatalog {

    private static final ModelCatalog SHIPPED =
            CatalogReader.resource(GoogleCatalog.class.getResourceAsStream("models.json"), "google/models.json");

    private GoogleCatalog() {}

    static ModelCatalog ofGemini(ProviderOptions options) {
        return of(SHIPPED, options);
    }

    static ModelCatalog ofVertex(ProviderOptions options) {
        return of(OnVertex.MODELS, options);
    }

    private static ModelCatalog of(ModelCatalog models, ProviderOptions options) {
        return models.under(options.id()).soldBy(options.seller());
    }

    /** Read only where it is needed. */
    private static final class OnVertex {

        static final ModelCatalog MODELS = SHIPPED.overlay(read());

        private static ModelCatalog read() {
            try (InputStream file = Objects.requireNonNull(GoogleCatalog.class.getResourceAsStream("vertex.json"))) {
                return CatalogReader.read(file, "google/vertex.json", SHIPPED);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
