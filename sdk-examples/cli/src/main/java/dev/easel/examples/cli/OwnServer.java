package dev.easel.examples.cli;

import dev.easel.error.AuthenticationException;
import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.error.InvalidRequestException;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.ProviderFactory;
import dev.easel.spi.Settings;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Another server than the vendor's own, or another key than that of the usual variable. */
final class OwnServer {

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description =
                    "A server that speaks the vendor's API; http on this machine will do, and needs no key. Without a provider in --model it speaks OpenAI's.")
    private @Nullable URI baseUrl;

    @Option(
            names = "--api-key-env",
            paramLabel = "NAME",
            description = "The environment variable that holds the key, instead of the vendor's usual one.")
    private @Nullable String variable;

    /** Where plain HTTP will do. */
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Map<String, String> environment = System.getenv();

    /** Whether another server or key is wanted. */
    boolean isGiven() {
        return baseUrl != null || variable != null;
    }

    /** The ids of all providers on the class path. */
    static List<String> providers() {
        return factories().stream().map(ProviderFactory::id).toList();
    }

    private static List<ProviderFactory> factories() {
        return ServiceLoader.load(ProviderFactory.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** The provider at that server, with that key. */
    ImageProvider provider(String id) {
        return provider(id, baseUrl);
    }

    /**
     * The provider for tasks that were submitted before, if it is another than the usual one. A server that is not this
     * machine has to be named again before it is given a key: the file with the tasks alone does not decide that.
     */
    Optional<ImageProvider> provider(String id, Optional<URI> submittedTo) {
        URI server = baseUrl == null ? submittedTo.orElse(null) : baseUrl;
        if (baseUrl == null && server != null && !THIS_MACHINE.contains(String.valueOf(server.getHost()))) {
            throw new InvalidRequestException(
                    "The task was submitted to %s; it was left as it is. Add --base-url %s to go on there."
                            .formatted(server, server));
        }
        return server == null && variable == null ? Optional.empty() : Optional.of(provider(id, server));
    }

    private ImageProvider provider(String id, @Nullable URI url) {
        ProviderFactory factory = factories().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException(
                        "There is no provider %s to be reached at another server. There are %s."
                                .formatted(id, providers())));
        Settings settings = variable()
                .map(name -> Settings.withKey(() -> environment.getOrDefault(name, "")))
                .or(() ->
                        usualVariable(factory).map(name -> Settings.withKey(() -> environment.getOrDefault(name, ""))))
                .orElseGet(Settings::withoutKey);
        return factory.create(url == null ? settings : settings.at(url));
    }

    private Optional<String> variable() {
        if (variable != null && environment.getOrDefault(variable, "").isBlank()) {
            throw new AuthenticationException(Failure.unsent(
                            Category.AUTH,
                            "The variable %s of --api-key-env is not set; nothing was sent. Set it to the key."
                                    .formatted(variable))
                    .build());
        }
        return Optional.ofNullable(variable);
    }

    private Optional<String> usualVariable(ProviderFactory factory) {
        return factory.keyVariables().stream()
                .filter(name -> !environment.getOrDefault(name, "").isBlank())
                .findFirst();
    }
}
