package dev.easel.examples.cli;

import dev.easel.Easel;
import dev.easel.EaselBuilder;
import dev.easel.error.InvalidRequestException;
import dev.easel.model.CatalogReader;
import dev.easel.model.ModelCatalog;
import dev.easel.model.ModelId;
import dev.easel.pricing.PriceListReader;
import dev.easel.request.ImageRequest;
import dev.easel.sketch.Sketch;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How commands come to a client, and to a model where none is named. */
final class Client {

    private static final ModelId OFFLINE = ModelId.of("sketch", "sketch-1");

    /** Whose API a server speaks that is named without a provider. */
    private static final String COMMON_API = "openai";

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

    @Mixin
    private OwnServer server = new OwnServer();

    /** A client for whatever is asked. */
    Easel open() {
        return open(Optional.empty(), settings -> {});
    }

    /** A client that can serve a request. */
    Easel open(ImageRequest request) {
        return open(request, settings -> {});
    }

    /** A client that can serve a request, with settings of the command's own. */
    Easel open(ImageRequest request, Consumer<EaselBuilder> settings) {
        return open(request.model(), settings);
    }

    /** A client that can go on with the tasks of a provider, where they were submitted. */
    Easel open(String provider, Optional<URI> submittedTo, Consumer<EaselBuilder> settings) {
        EaselBuilder builder = builder(settings);
        server.provider(provider, submittedTo).ifPresent(builder::provider);
        return builder.build();
    }

    private Easel open(Optional<ModelId> model, Consumer<EaselBuilder> settings) {
        EaselBuilder builder = builder(settings);
        if (server.isGiven()) {
            builder.provider(server.provider(provider(model)));
        }
        if (offline) {
            builder.standIn(Sketch.standIn());
        }
        return builder.build();
    }

    private EaselBuilder builder(Consumer<EaselBuilder> settings) {
        EaselBuilder builder = Easel.builder().discover();
        settings.accept(builder);
        if (catalog != null) {
            builder.models(models(catalog));
        }
        if (prices != null) {
            builder.prices(DataFile.read(prices, "price list", PriceListReader::read));
        }
        return builder;
    }

    private static ModelCatalog models(Path file) {
        return DataFile.read(file, "catalogue file", (stream, origin) -> CatalogReader.read(stream, origin, builtIn()));
    }

    private static ModelCatalog builtIn() {
        try (Easel easel = Easel.discover()) {
            return easel.models();
        }
    }

    /** Whose API the server of one's own speaks: that of the model's provider, if there is one. */
    private static String provider(Optional<ModelId> model) {
        return model.map(ModelId::provider)
                .filter(OwnServer.providers()::contains)
                .or(() -> model.flatMap(builtIn()::find).map(card -> card.id().provider()))
                .orElse(COMMON_API);
    }

    /**
     * The request with a model: its own, else the usual one of the server named, else the offline one where nothing is to be
     * sent or no vendor has a key, which is said.
     */
    ImageRequest withModel(ImageRequest request, Easel easel, PrintWriter err) {
        if (server.isGiven()) {
            return request.toBuilder().model(atServer(request.model(), easel)).build();
        }
        boolean alone = easel.providers().equals(List.of(OFFLINE.provider()));
        if (request.model().isPresent() || !(alone || offline)) {
            return request;
        }
        err.println("easel: no model is named%s, so %s draws it on this machine."
                .formatted(offline ? "" : " and no key is set", OFFLINE));
        return request.toBuilder().model(OFFLINE).build();
    }

    /** A name there may hold slashes, and begin with what is no provider of ours. */
    private static ModelId atServer(Optional<ModelId> model, Easel easel) {
        String provider = provider(model);
        return model.map(id -> id.provider().equals(provider) ? id : ModelId.of(provider, id.toString()))
                .or(() -> easel.models().flagship(provider))
                .orElseThrow(() ->
                        new InvalidRequestException("Provider %s has no usual model. Name one.".formatted(provider)));
    }
}
