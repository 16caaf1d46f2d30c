package dev.easel.google;

import dev.easel.model.ModelCatalog;
import dev.easel.request.Option;
import dev.easel.spi.Credential;
import dev.easel.spi.ProviderOptions;
import dev.easel.spi.Uploads;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What differs between the Gemini API and Vertex AI. Implementations are immutable. */
interface Door {

    /** How it is reached. */
    ProviderOptions options();

    /** What its models take. */
    ModelCatalog catalog();

    /** The settings that it has. */
    List<Option<?>> keys();

    /** Where a model is called. */
    URI generateContent(String model);

    /** What the caller is known by; empty only on this machine. */
    Optional<Credential> credential();

    /** How it takes references before a call; empty if it does not. */
    Optional<Uploads> uploads();

    /** The base URL, with the API's version where it names a host alone. */
    static String versioned(ProviderOptions options, String version) {
        String base = options.baseUrl().toString();
        return options.baseUrl().getRawPath().isEmpty() ? base + "/" + version : base;
    }
}
