package dev.easel.google;

import dev.easel.model.ModelCatalog;
import dev.easel.request.Option;
import dev.easel.spi.Credential;
import dev.easel.spi.Endpoint;
import dev.easel.spi.Uploads;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Vertex AI: a token, and a project at a location. Immutable. */
record VertexAi(VertexOptions options, ModelCatalog catalog) implements Door {

    static final String VERSION = "v1";
    static final String SELLER = "vertex";

    VertexAi(VertexOptions options) {
        this(options, GoogleCatalog.ofVertex(options));
    }

    @Override
    public List<Option<?>> keys() {
        return Vertex.OPTIONS;
    }

    @Override
    public URI generateContent(String model) {
        return Endpoint.of(URI.create(Door.versioned(options, VERSION)))
                .path("projects", options.project(), "locations", options.location())
                .path("publishers", "google", "models", model)
                .verb("generateContent")
                .uri();
    }

    @Override
    public Optional<Credential> credential() {
        return options.keyToSend().map(Credential::bearer);
    }

    /** It reads files of Cloud Storage only, which is the caller's own. */
    @Override
    public Optional<Uploads> uploads() {
        return Optional.empty();
    }
}
