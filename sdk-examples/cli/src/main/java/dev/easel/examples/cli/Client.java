package dev.easel.examples.cli;

import dev.easel.Easel;
import dev.easel.EaselBuilder;
import dev.easel.event.CallListener;
import dev.easel.model.CatalogReader;
import dev.easel.model.ModelCatalog;
import dev.easel.model.ModelId;
import dev.easel.policy.Timeouts;
import dev.easel.pricing.PriceListReader;
import dev.easel.request.ImageRequest;
import dev.easel.sketch.Sketch;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How commands come to a client, and to a model where none is named. */
final class Client {

    private static final ModelId OFFLINE = ModelId.of("sketch", "sketch-1");

    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description = "Models of your own, as JSON; they win over the built-in ones.")
    private @Nullable Path catalog;

    @Option(
            names = "--prices",
            paramLabel = "FILE",
            description = "A price list of your own, as JSON; it wins over the built-in one.")
    private @Nullable Path prices;

    @Option(
            names = "--offline",
            description = "Send nothing: sketches stand in for the images of any model; no key is needed.")
    private boolean offline;

    Easel open() {
        return open(Timeouts.standard(), CallListener.NONE);
    }

    Easel open(Timeouts timeouts, CallListener listener) {
        EaselBuilder builder = Easel.builder().discover().timeouts(timeouts).listener(listener);
        if (catalog != null) {
            builder.models(models(catalog));
        }
        if (prices != null) {
            builder.prices(DataFile.read(prices, "price list", PriceListReader::read));
        }
        if (offline) {
            builder.standIn(Sketch.standIn());
        }
        return builder.build();
    }

    private static ModelCatalog models(Path file) {
        ModelCatalog builtIn;
        try (Easel easel = Easel.discover()) {
            builtIn = easel.models();
        }
        return DataFile.read(file, "catalogue file", (stream, origin) -> CatalogReader.read(stream, origin, builtIn));
    }

    /** The request with a model: its own, else the offline one where nothing is to be sent or no vendor has a key, which is said. */
    ImageRequest withModel(ImageRequest request, Easel easel, PrintWriter err) {
        boolean alone = easel.providers().equals(List.of(OFFLINE.provider()));
        if (request.model().isPresent() || !(alone || offline)) {
            return request;
        }
        err.println("easel: no model is named%s, so %s draws it on this machine."
                .formatted(offline ? "" : " and no key is set", OFFLINE));
        return request.toBuilder().model(OFFLINE).build();
    }
}
