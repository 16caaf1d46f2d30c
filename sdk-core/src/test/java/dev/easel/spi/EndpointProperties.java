package dev.easel.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.error.InvalidRequestException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class EndpointProperties {

    private static final URI BASE = URI.create("https://api.example.com/v1");

    @Property
    void anyNameStaysOneSegment(@ForAll String name) {
        Assume.that(!name.isEmpty() && !name.equals(".") && !name.equals(".."));

        URI uri = Endpoint.of(BASE).path("models", name).path("edits").uri();

        assertEquals("api.example.com", uri.getHost());
        String[] parts = uri.getRawPath().split("/", -1);
        assertEquals(5, parts.length);
        assertEquals(whole(name), URLDecoder.decode(parts[3], StandardCharsets.UTF_8));
        assertEquals(uri, uri.normalize());
        assertEquals(null, uri.getRawQuery());
        assertEquals(null, uri.getRawFragment());
    }

    @Property
    void anyParameterStaysOneParameter(@ForAll String name, @ForAll String value) {
        URI uri = Endpoint.of(BASE).query("alt", "sse").query(name, value).uri();

        String[] parts = uri.getRawQuery().split("&", -1);
        String[] pair = parts[1].split("=", -1);
        assertEquals(2, parts.length);
        assertEquals("alt=sse", parts[0]);
        assertEquals(2, pair.length);
        assertEquals(whole(name), URLDecoder.decode(pair[0], StandardCharsets.UTF_8));
        assertEquals(whole(value), URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        assertEquals("/v1", uri.getRawPath());
    }

    @Example
    void aVerbEndsTheLastSegment() {
        Endpoint model = Endpoint.of(BASE).path("models", "gemini-3:delete");

        assertEquals(
                "https://api.example.com/v1/models/gemini-3%3Adelete:streamGenerateContent?alt=sse",
                model.verb("streamGenerateContent").query("alt", "sse").toString());
    }

    @Example
    void whatAServerWouldTakeForAStepUpIsRefused() {
        Endpoint endpoint = Endpoint.of(BASE);

        assertThrows(InvalidRequestException.class, () -> endpoint.path(".."));
        assertThrows(InvalidRequestException.class, () -> endpoint.path("a", "."));
        assertThrows(InvalidRequestException.class, () -> endpoint.path(""));
        assertEquals(
                "/v1/%2E%2E%2Fa".replace("%2E", "."),
                endpoint.path("../a").uri().getRawPath());
    }

    /** Halves of characters cannot be sent. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
