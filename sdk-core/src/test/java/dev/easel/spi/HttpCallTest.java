package dev.easel.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.InvalidRequestException;
import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpCallTest {

    private static final URI URL = URI.create("https://api.example.com/v1");

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Evil: 1", "a\nb", "a\rb", "a\0b", "a\u007fb", "a\u0085b", "größe", "\u2028"})
    void aValueThatCouldAddAHeaderIsRefused(String value) {
        String message = refusal("X-User", value);

        assertTrue(message.contains("X-User"), message);
        assertFalse(message.contains(value), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X User", "X:User", "X\r\nUser", "Größe", "X\0", "(x)"})
    void aNameThatIsNoTokenIsRefused(String name) {
        assertTrue(refusal(name, "1").contains("no token"));
        assertThrows(InvalidRequestException.class, () -> new Credential(name, "", ApiKey.none()));
        assertThrows(
                InvalidRequestException.class,
                () -> HttpCall.get(URL).idempotencyHeader(name).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length", "content-type", "HOST", "Transfer-Encoding", "Connection"})
    void whatFollowsFromTheBodyIsNotAProvidersToSet(String name) {
        assertTrue(refusal(name, "1").contains("Leave it out"));
    }

    @Test
    void whatIsAcceptedIsAHeaderToTheHttpClientToo() {
        String name = "X-Any_!#$%&'*+.^`|~1";
        String value = "a \t\"b\": c;d";
        HttpCall call = HttpCall.get(URL).putHeader(name, value).build();

        HttpRequest.Builder request = HttpRequest.newBuilder(call.uri());
        call.headers().forEach(request::header);

        assertEquals(value, request.build().headers().firstValue(name).orElseThrow());
    }

    private static String refusal(String name, String value) {
        return assertThrows(
                        InvalidRequestException.class,
                        () -> HttpCall.get(URL).putHeader(name, value).build())
                .getMessage();
    }
}
