package dev.easel.google;

import dev.easel.model.ModelCatalog;
import dev.easel.request.Option;
import dev.easel.spi.Credential;
import dev.easel.spi.Endpoint;
import dev.easel.spi.Uploads;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The Gemini API: a key in a header, and files that are uploaded. Immutable. */
record GeminiApi(GoogleOptions options, ModelCatalog catalog) implements Door {

    private static final String VERSION = "v1beta";

    GeminiApi(GoogleOptions options) {
        this(options, GoogleCatalog.ofGemini(options));
    }

    @Override
    public List<Option<?>> keys() {
        return Google.OPTIONS;
    }

    @Override
    public URI generateContent(String model) {
        return Endpoint.of(base()).path("models", model).verb("generateContent").uri();
    }

    private URI base() {
        return URI.create(Door.versioned(options, VERSION));
    }

    /** A key in the URL would stand in logs on its way. */
    @Override
    public Optional<Credential> credential() {
        return options.keyToSend().map(key -> new Credential("x-goog-api-key", "", key));
    }

    @Override
    public Optional<Uploads> uploads() {
        return Optional.of(new GoogleFiles(files(), credential()));
    }

    /** The version stands behind {@code upload} here, which stands behind whatever a proxy puts before both. */
    private URI files() {
        String base = base().toString();
        int version = base.lastIndexOf('/');
        return URI.create(base.substring(0, version) + "/upload" + base.substring(version) + "/files");
    }
}
