package dev.easel.bfl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.easel.spi.ImageProvider;
import dev.easel.spi.ProviderFactory;
import dev.easel.testkit.DiscoveryCompatibilityKit;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BflTest extends DiscoveryCompatibilityKit {

    @Override
    protected ImageProvider provider(String id) {
        return Bfl.provider(options -> options.id(id));
    }

    @Override
    protected Class<? extends ProviderFactory> factory() {
        return BflProviderFactory.class;
    }

    @Override
    protected URI baseUrl() {
        return URI.create("https://api.bfl.ai/v1");
    }

    @Override
    protected List<String> keyVariables() {
        return List.of("BFL_API_KEY");
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.bfl.ai/v1, https://api.eu2.bfl.ai/v1/get_result?id=1, true",
        "https://api.bfl.ai/v1, https://api.us3.bfl.ai/v1/get_result?id=1, true",
        "https://api.eu.bfl.ai/v1, https://api.bfl.ai/v1/get_result?id=1, true",
        "https://api.bfl.ai/v1, http://api.us3.bfl.ai/v1/get_result?id=1, false",
        "https://api.bfl.ai/v1, https://api.us3.bfl.ai:8443/v1/get_result?id=1, false",
        "https://api.bfl.ai/v1, https://evilbfl.ai/v1/get_result?id=1, false",
        "https://api.bfl.ai/v1, https://bfl.ai.example.org/v1/get_result?id=1, false",
        "https://api.bfl.ai/v1, https://api.bfl.ai@example.org/v1/get_result?id=1, false",
        "https://api.bfl.ai/v1, https://user@api.us3.bfl.ai/v1/get_result?id=1, false",
        "https://api.bfl.ai/v1, https://bfldeliveryprod.blob.core.windows.net/x, false",
        "https://flux.example.com/v1, https://eu.flux.example.com/v1/get_result?id=1, true",
        "https://flux.example.com/v1, https://api.us3.bfl.ai/v1/get_result?id=1, false",
        "https://flux.example.com/v1, https://example.com/v1/get_result?id=1, false",
        "http://127.0.0.1:8080/v1, http://127.0.0.1:8080/v1/get_result?id=1, true",
        "http://127.0.0.1:8080/v1, http://127.0.0.1:8081/v1/get_result?id=1, false"
    })
    void theKeyGoesToHostsUnderItsOwnDomainAlone(String baseUrl, URI url, boolean trusted) {
        ImageProvider provider = Bfl.provider(options -> options.baseUrl(baseUrl));
        assertEquals(trusted, provider.trusts(url));
    }
}
