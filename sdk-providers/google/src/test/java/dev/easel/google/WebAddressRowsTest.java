package dev.easel.google;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import dev.easel.Easel;
import dev.easel.image.Reference;
import dev.easel.json.Json;
import dev.easel.policy.UrlPolicy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References that are web addresses. */
class WebAddressRowsTest extends StubTest {

    private static final byte[] CUP = Pictures.png(64, 48);

    @ParameterizedTest
    @CsvSource({
        "https://example.com/a.png, image/png",
        "https://example.com/b/c.JPG?size=2, image/jpeg",
        "https://example.com/c.webp, image/webp"
    })
    void theGeminiApiFetchesThem(String address, String type) {
        generate(vendor.gemini(), boat().addReferences(Reference.of(URI.create(address))));

        assertEquals(
                Json.object().put("mimeType", type).put("fileUri", address).build(),
                vendor.only().said().get(1).get("fileData"));
    }

    @Test
    void oneThatDoesNotTellItsTypeIsSentWithoutOne() {
        generate(vendor.gemini(), boat().addReferences(Reference.of(URI.create("https://example.com/cup"))));

        assertEquals(
                Json.parse("{\"fileUri\": \"https://example.com/cup\"}"),
                vendor.only().said().get(1).get("fileData"));
    }

    @Test
    void forVertexTheyAreDownloaded() throws IOException {
        HttpServer shop = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        shop.createContext("/cup.png", exchange -> {
            exchange.sendResponseHeaders(200, CUP.length);
            exchange.getResponseBody().write(CUP);
            exchange.close();
        });
        shop.start();
        String origin = "http://127.0.0.1:" + shop.getAddress().getPort();
        try (Easel easel = vendor.client(vendor.vertex())
                .urlPolicy(UrlPolicy.standard().trusting(origin))
                .build()) {
            easel.generate(boat().addReferences(Reference.of(URI.create(origin + "/cup.png")))
                    .build());
        } finally {
            shop.stop(0);
        }
        assertEquals(
                Json.of(Pictures.base64(CUP)),
                vendor.only().said().get(1).get("inlineData").get("data"));
    }
}
