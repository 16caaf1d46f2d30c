package dev.easel.bfl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.plan.PlannedCall;
import dev.easel.spi.HttpCall;
import dev.easel.spi.ImageProvider;
import dev.easel.testkit.Planning;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BflRequestsTest {

    private static PlannedCall call(String path) {
        return Planning.with(Bfl.provider(options -> options), Days.TODAY)
                .plan(Rows.least(path))
                .calls()
                .get(0);
    }

    /** Fine-tunings are served by one cluster alone (BFL's integration guidelines). */
    @ParameterizedTest
    @CsvSource({
        "https://api.bfl.ai/v1, flux-2-pro, https://api.bfl.ai/v1/flux-2-pro",
        "https://api.eu.bfl.ai/v1, flux-2-pro, https://api.eu.bfl.ai/v1/flux-2-pro",
        "https://api.bfl.ai/v1, flux-tools/erase-v1, https://api.bfl.ai/v1/flux-tools/erase-v1",
        "https://api.bfl.ai/v1, flux-pro-1.0-fill-finetuned, https://api.us1.bfl.ai/v1/flux-pro-1.0-fill-finetuned",
        "http://localhost:8080/v1, flux-pro-1.1-ultra-finetuned, http://localhost:8080/v1/flux-pro-1.1-ultra-finetuned"
    })
    void thePathIsTheModel(String baseUrl, String path, URI url) {
        HttpCall submit = new BflRequests(BflOptions.builder().baseUrl(baseUrl).build()).submit(call(path));
        ImageProvider provider = Bfl.provider(options -> options.baseUrl(baseUrl));

        assertEquals(url, submit.uri());
        assertEquals(HttpCall.Method.POST, submit.method());
        assertTrue(provider.trusts(submit.uri()));
    }
}
