package dev.easel.internal.url;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Category;
import dev.easel.error.InvalidRequestException;
import dev.easel.policy.UrlPolicy;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlGuardTest {

    private static final String PUBLIC = "93.184.215.14";

    private final Names names = new Names()
            .with("a.example", PUBLIC, "2606:2800:21f:cb07:6820:80da:af6b:8b2c")
            .with("mixed.example", PUBLIC, "10.0.0.1")
            .with("none.example")
            .with("localhost", "127.0.0.1")
            .with("localhost.", "::1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/cup.png?signed=yes",
                "HTTPS://a.example:8443",
                "https://8.8.8.8/",
                "https://[2606:4700:4700::1111]/"
            })
    void publicServersMayBeVisited(String url) {
        assertEquals(
                URI.create(url),
                guard(UrlPolicy.standard()).check(URI.create(url)).join());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.example/",
                "file:///etc/passwd",
                "jar:https://a.example/a.jar!/b.png",
                "ftp://a.example/cup.png",
                "data:image/png;base64,iVBORw0KGgo=",
                "javascript:alert(1)",
                "cup.png",
                "//a.example/cup.png",
                "https:///cup.png",
                "https:a.example",
                "https://user@a.example/",
                "https://user:secret@a.example/",
                "https://under_score.example/",
                "https://mixed.example/",
                "https://localhost/",
                "https://localhost./",
                "https://10.0.0.1/",
                "https://[::1]/",
                "https://[::]/",
                "https://[fe80::1%25eth0]/",
                "https://[fe80::1]/",
                "https://[fd00::1]/",
                "https://[ff02::1]/",
                "https://[::ffff:8.8.8.8]/",
                "https://[::8.8.8.8]/",
                "https://[64:ff9b::808:808]/"
            })
    void whereTheClientMustNotGoIsBlocked(String url) {
        InvalidRequestException e = refusal(url, UrlPolicy.standard());

        assertEquals(Category.BLOCKED_URL, e.category());
        assertFalse(e.getMessage().contains("secret"), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2130706433",
                "017700000001",
                "0x7f000001",
                "0x7f.1",
                "127.1",
                "127.0.1",
                "0177.0.0.1",
                "127.0.0.01",
                "127.0.0.0x1",
                "a.0x",
                "1.2.3.4.5",
                "999.1.1.1",
                "8.8.8.8.",
                "%31%32%37.1",
                "①②⑦.1",
                "8。8。8。8"
            })
    void oddSpellingsOfAddressesAreBlockedWhateverTheyMean(String host) {
        Names lenient = new Names().with(host, PUBLIC);
        UrlGuard guard = new UrlGuard(UrlPolicy.standard(), lenient, Runnable::run);

        CompletionException e =
                assertThrows(CompletionException.class, guard.check(URI.create("https://" + host + "/"))::join);

        assertInstanceOf(InvalidRequestException.class, e.getCause());
        assertEquals(List.of(), lenient.asked);
    }

    @Test
    void theRefusedUrlIsNamedWithoutItsQuery() {
        String message = refusal("https://mixed.example/a%20cup.png?sig=secret", UrlPolicy.standard())
                .getMessage();

        assertEquals(
                "The URL https://mixed.example/a%20cup.png?… leads to an address that is not public."
                        + " Give another one or, if you mean it, allow its origin with UrlPolicy.trusting.",
                message);
    }

    @Test
    void aRefusedUrlIsShownShortAndWithoutOddSigns() {
        String message = refusal("http://a.example/\u202e" + "x".repeat(10_000), UrlPolicy.standard())
                .getMessage();

        assertTrue(message.length() < 800, message);
        assertTrue(message.contains("/%E2%80%AExxx"), message);
    }

    @Test
    void whatIsTrustedIsVisitedWithoutALookUp() {
        UrlPolicy policy =
                UrlPolicy.standard().trusting("http://localhost:8080").trusting("https://[::1]");

        guard(policy).check(URI.create("http://localhost:8080/x")).join();
        guard(policy).check(URI.create("https://[::1]/x")).join();

        assertEquals(List.of(), names.asked);
        assertEquals(
                Category.BLOCKED_URL, refusal("http://localhost:8081/x", policy).category());
    }

    @Test
    void aNarrowedOriginMustStillBePublic() {
        UrlPolicy policy = UrlPolicy.standard().only("https://mixed.example");

        assertTrue(refusal("https://mixed.example/", policy).getMessage().contains("not public"));
        assertTrue(refusal("https://a.example/", policy).getMessage().contains("not allowed by the UrlPolicy"));
    }

    @Test
    void aNameIsLookedUpAnewEachTime() {
        UrlGuard guard = guard(UrlPolicy.standard());
        URI url = URI.create("https://a.example/");
        guard.check(url).join();

        names.with("a.example", "169.254.169.254");

        assertThrows(CompletionException.class, guard.check(url)::join);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://unknown.example/", "https://none.example/"})
    void aNameWithoutAddressIsUnknown(String url) {
        CompletionException e = assertThrows(
                CompletionException.class, guard(UrlPolicy.standard()).check(URI.create(url))::join);

        assertInstanceOf(UnknownHostException.class, e.getCause());
    }

    private UrlGuard guard(UrlPolicy policy) {
        return new UrlGuard(policy, names, Runnable::run);
    }

    private InvalidRequestException refusal(String url, UrlPolicy policy) {
        CompletionException e =
                assertThrows(CompletionException.class, guard(policy).check(URI.create(url))::join);
        return assertInstanceOf(InvalidRequestException.class, e.getCause());
    }
}
