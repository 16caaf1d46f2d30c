package dev.easel.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.InvalidRequestException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlPolicyTest {

    @Test
    void byDefaultHttpsIsAllowedAndNothingTrusted() {
        UrlPolicy policy = UrlPolicy.standard();

        assertTrue(policy.allows(URI.create("https://a.example/cup.png")));
        assertTrue(policy.allows(URI.create("HTTPS://a.example:8443")));
        assertFalse(policy.allows(URI.create("http://a.example/cup.png")));
        assertFalse(policy.allows(URI.create("https:///cup.png")));
        assertFalse(policy.allows(URI.create("file:///cup.png")));
        assertFalse(policy.trusts(URI.create("https://a.example/cup.png")));
    }

    @Test
    void oneOriginIsTrustedExactly() {
        UrlPolicy policy = UrlPolicy.standard().trusting("http://LocalHost:8080/");

        assertTrue(policy.trusts(URI.create("http://localhost:8080/cup.png?a=b")));
        assertTrue(policy.allows(URI.create("HTTP://LOCALHOST:8080")));
        assertFalse(policy.allows(URI.create("http://localhost:8081/cup.png")));
        assertFalse(policy.allows(URI.create("http://localhost/cup.png")));
        assertFalse(policy.allows(URI.create("http://127.0.0.1:8080/cup.png")));
        assertFalse(policy.trusts(URI.create("https://localhost:8080/cup.png")));
        assertFalse(UrlPolicy.standard().trusts(URI.create("http://localhost:8080/cup.png")));
    }

    @Test
    void aPortThatIsTheSchemesOwnNeedNotBeSaid() {
        UrlPolicy policy = UrlPolicy.standard().trusting("https://a.example").trusting("http://b.example:80");

        assertTrue(policy.trusts(URI.create("https://a.example:443/")));
        assertTrue(policy.trusts(URI.create("http://b.example/")));
        assertFalse(policy.trusts(URI.create("http://a.example/")));
    }

    @Test
    void narrowedItAllowsTheseOriginsAndWhatIsTrusted() {
        UrlPolicy policy = UrlPolicy.standard()
                .trusting("http://localhost:8080")
                .only("https://a.example", "https://b.example:8443");

        assertTrue(policy.allows(URI.create("https://a.example/x")));
        assertTrue(policy.allows(URI.create("https://b.example:8443/x")));
        assertTrue(policy.allows(URI.create("http://localhost:8080/x")));
        assertFalse(policy.allows(URI.create("https://b.example/x")));
        assertFalse(policy.allows(URI.create("https://c.a.example/x")));
        assertFalse(policy.trusts(URI.create("https://a.example/x")));
        assertFalse(policy.only().allows(URI.create("https://a.example/x")));
    }

    @Test
    void aNarrowedOriginOfHttpIsStillNotSafe() {
        assertFalse(UrlPolicy.standard().only("http://a.example").allows(URI.create("http://a.example/x")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.example",
                "//a.example",
                "https://",
                "https:a.example",
                "ftp://a.example",
                "file:///tmp",
                "https://user:secret@a.example",
                "https://a.example/secret",
                "https://a.example?secret",
                "https://a.example#secret",
                "https://a.example/ secret",
                ""
            })
    void whatIsMoreOrLessThanAnOriginIsRefused(String text) {
        InvalidRequestException e = assertThrows(
                InvalidRequestException.class, () -> UrlPolicy.standard().trusting(text));

        assertTrue(e.getMessage().contains("An origin is a scheme, a host and a port"), e.getMessage());
        assertFalse(e.getMessage().contains("secret"), e.getMessage());
    }

    @Test
    void anOriginIsWrittenAsItIsRead() {
        Origin origin = Origin.parse("https://[2001:DB8::1]:8443");

        assertEquals(origin, Origin.parse(origin.toString()));
        assertEquals("https://[2001:db8::1]:8443", origin.toString());
    }
}
