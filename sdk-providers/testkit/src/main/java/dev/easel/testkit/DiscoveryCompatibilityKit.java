package dev.easel.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.error.AuthenticationException;
import dev.easel.error.Charge;
import dev.easel.model.ModelCard;
import dev.easel.model.ModelId;
import dev.easel.request.ImageRequest;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.ProviderFactory;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/**
 * What every provider that has a key must do alike before it is called: be found, plan without the key, go by another id,
 * and give the key to its own vendor alone. Extend it once for a provider.
 */
public abstract class DiscoveryCompatibilityKit {

    /** For subclasses. */
    protected DiscoveryCompatibilityKit() {}

    /** The provider under an id, with all else left unset. */
    protected abstract ImageProvider provider(String id);

    /** The factory's class, which stands in the module that the tests are of. */
    protected abstract Class<? extends ProviderFactory> factory();

    /** Where the provider calls. */
    protected abstract URI baseUrl();

    /** The variables that may hold the key, the first that is set wins. */
    protected abstract List<String> keyVariables();

    private ProviderFactory found() {
        List<ProviderFactory> factories = ServiceLoader.load(ProviderFactory.class).stream()
                .filter(provider -> provider.type().equals(factory()))
                .map(ServiceLoader.Provider::get)
                .toList();
        assertEquals(1, factories.size(), factory() + " is not found");
        return factories.get(0);
    }

    private ModelId flagship() {
        return flagship(provider(found().id()));
    }

    private static ModelId flagship(ImageProvider provider) {
        return provider.catalog().flagship(provider.id()).orElseThrow(() -> new AssertionError("no flagship"));
    }

    /** A client on the day on which the flagship's card was read, so that the tests do not age. */
    private Easel discovered(Map<String, String> environment) {
        ModelCard card = provider(found().id()).catalog().find(flagship()).orElseThrow();
        Instant day = card.source().read().atStartOfDay(ZoneOffset.UTC).toInstant();
        return Easel.builder()
                .discover(environment)
                .clock(Clock.fixed(day, ZoneOffset.UTC))
                .build();
    }

    @Test
    void theClassPathNamesTheFactoryAsTheModulePathDoes() throws IOException {
        String file = "/META-INF/services/" + ProviderFactory.class.getName();
        try (InputStream names = factory().getResourceAsStream(file)) {
            assertNotEquals(null, names, file);
            List<String> lines = new String(names.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertEquals(List.of(factory().getName()), lines);
        }
    }

    @Test
    void itIsFoundWithTheVariablesOfItsKey() {
        assertEquals(keyVariables(), found().keyVariables());
    }

    @Test
    void withoutAKeyItPlansAndSaysWhichVariablesWereLookedFor() {
        ImageRequest request = Planning.request(flagship()).build();
        try (Easel easel = discovered(Map.of())) {
            assertEquals(1, easel.plan(request).n());
            AuthenticationException e = assertThrows(AuthenticationException.class, () -> easel.generate(request));
            assertTrue(e.getMessage().contains(keyVariables().toString()), e.getMessage());
            assertEquals(Charge.NO, e.charge());
        }
    }

    @Test
    void eachVariableMakesItReady() {
        ImageRequest request = ImageRequest.builder().prompt("A red boat").build();
        for (String variable : keyVariables()) {
            try (Easel easel = discovered(Map.of(variable, "k-0123456789"))) {
                assertEquals(flagship(), easel.plan(request).model());
            }
        }
    }

    @Test
    void underAnotherIdItHasTheSameModels() {
        ImageProvider own = provider(found().id());
        ImageProvider other = provider("other");
        assertEquals("other", other.id());
        assertEquals(flagship(own).name(), flagship(other).name());
        assertEquals(
                own.catalog().cards().stream().map(card -> card.under("other")).toList(),
                List.copyOf(other.catalog().cards()));
    }

    @Test
    void theKeyGoesToItsVendorAlone() {
        ImageProvider provider = provider(found().id());
        assertTrue(provider.trusts(baseUrl()));
        assertTrue(provider.trusts(baseUrl().resolve("/any/path?x=1")));
        assertFalse(provider.trusts(URI.create("http://" + baseUrl().getHost() + "/")));
        assertFalse(provider.trusts(URI.create("https://" + baseUrl().getHost() + ":8443/")));
        assertFalse(provider.trusts(URI.create("https://" + baseUrl().getHost() + ".example.org/")));
        assertFalse(
                provider.trusts(URI.create("https://example.org/" + baseUrl().getHost())));
    }
}
