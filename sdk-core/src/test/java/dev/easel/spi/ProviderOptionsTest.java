package dev.easel.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.AuthenticationException;
import dev.easel.error.InvalidRequestException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderOptionsTest {

    private static final String KEY = "k-0123456789";

    @Test
    void unsetTheyAreTheVendorsOwnWithoutAKey() {
        ProviderOptions options = new AcmeOptions.Builder().build();

        assertEquals("acme", options.id());
        assertEquals(URI.create("https://api.acme.test/v1"), options.baseUrl());
        assertThrows(AuthenticationException.class, options.key()::value);
        assertTrue(options.toString().contains("none"), options.toString());
    }

    @Test
    void theKeyIsNeverPrinted() {
        ProviderOptions options = new AcmeOptions.Builder().key(KEY).build();

        assertEquals(KEY, options.key().value());
        assertFalse(options.toString().contains(KEY), options.toString());
        assertTrue(options.toString().contains("key=set"), options.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "line\n", "carriage\r", "schl\u00fcssel", "tab\t", "nul\0"})
    void whatCannotBeAKeyIsRefusedUnprinted(String key) {
        AuthenticationException e =
                assertThrows(AuthenticationException.class, () -> new AcmeOptions.Builder().key(key));

        assertTrue(key.isBlank() || !e.getMessage().contains(key), e.getMessage());
        ApiKey supplied = new AcmeOptions.Builder().key(() -> key).build().key();
        assertThrows(AuthenticationException.class, supplied::value);
    }

    @Test
    void aSuppliedKeyIsAskedEachTime() {
        AtomicReference<String> current = new AtomicReference<>("first");
        ApiKey key = new AcmeOptions.Builder().key(current::get).build().key();

        assertEquals("first", key.value());
        current.set("second");
        assertEquals("second", key.value());
    }

    @Test
    void anIdHasSmallLettersDigitsAndHyphens() {
        assertEquals("acme-2", new AcmeOptions.Builder().id("acme-2").build().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Acme", "ac/me", "ac me", "\u00e4"})
    void anyOtherIdIsRefused(String id) {
        assertThrows(InvalidRequestException.class, () -> new AcmeOptions.Builder().id(id));
    }

    @ParameterizedTest
    @CsvSource({
        "https://eu.acme.test/v1, https://eu.acme.test/v1",
        "https://eu.acme.test/v1/, https://eu.acme.test/v1",
        "https://eu.acme.test/, https://eu.acme.test",
        "HTTPS://EU.acme.test:8443, HTTPS://EU.acme.test:8443",
        "http://localhost:8080/v1, http://localhost:8080/v1",
        "http://127.0.0.1:8080, http://127.0.0.1:8080",
        "http://[::1]:8080, http://[::1]:8080"
    })
    void aBaseUrlIsTakenWithoutTheSlashAtItsEnd(String url, String taken) {
        assertEquals(URI.create(taken), baseUrl(url).baseUrl());
        assertEquals(
                URI.create(taken),
                new AcmeOptions.Builder().baseUrl(URI.create(url)).build().baseUrl());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "api.acme.test",
                "/v1",
                "mailto:a@acme.test",
                "ftp://api.acme.test",
                "http://api.acme.test",
                "http://127.0.0.1.evil.test",
                "http://localhost.evil.test",
                "http://10.0.0.1",
                "https:///v1",
                "https://user:s3cret@api.acme.test",
                "https://api.acme.test/v1?key=1",
                "https://api.acme.test/#v1",
                "https://api acme.test",
                "https://"
            })
    void anyOtherBaseUrlIsRefused(String url) {
        InvalidRequestException e = assertThrows(InvalidRequestException.class, () -> baseUrl(url));

        assertTrue(e.getMessage().startsWith("This is no base URL: "), e.getMessage());
        assertFalse(e.getMessage().contains("s3cret"), e.getMessage());
    }

    @Test
    void theBaseUrlsOriginAloneIsTrustedWithTheKey() {
        ProviderOptions options = baseUrl("https://api.acme.test/v1");

        assertTrue(options.trusts(URI.create("https://api.acme.test/other?x=1")));
        assertTrue(options.trusts(URI.create("HTTPS://API.acme.test:443/v1/images")));
        assertFalse(options.trusts(URI.create("http://api.acme.test/v1")));
        assertFalse(options.trusts(URI.create("https://api.acme.test:8443/v1")));
        assertFalse(options.trusts(URI.create("https://evil.test/api.acme.test")));
        assertFalse(options.trusts(URI.create("https://api.acme.test@evil.test/v1")));
        assertFalse(options.trusts(URI.create("https://api.acme.test.evil.test/v1")));
        assertFalse(options.trusts(URI.create("/v1/images")));
        assertFalse(options.trusts(URI.create("mailto:a@api.acme.test")));
        assertTrue(baseUrl("http://localhost").trusts(URI.create("http://localhost:80/v1")));
    }

    @Test
    void aServerOnThisMachineIsCalledWithoutAKeyUnlessThereIsOne() {
        assertTrue(baseUrl("http://127.0.0.1:8080").keyToSend().isEmpty());
        assertEquals(
                KEY,
                new AcmeOptions.Builder()
                        .baseUrl("http://localhost")
                        .key(KEY)
                        .build()
                        .keyToSend()
                        .orElseThrow()
                        .value());
        ApiKey missing = baseUrl("https://eu.acme.test").keyToSend().orElseThrow();
        assertThrows(AuthenticationException.class, missing::value);
    }

    @Test
    void anotherBaseUrlThanTheVendorsIsTold() {
        assertFalse(new AcmeOptions.Builder().build().isElsewhere());
        assertFalse(baseUrl("https://API.acme.test/v1/").isElsewhere());
        assertTrue(baseUrl("https://api.acme.test/v2").isElsewhere());
    }

    @Test
    void aPathIsPutBehindTheBaseUrl() {
        assertEquals(
                URI.create("https://eu.acme.test/v1/images"),
                baseUrl("https://eu.acme.test/v1/").url("/images"));
    }

    @Test
    void aDiscoveredProviderTakesTheKeyAndTheBaseUrlThatItIsGiven() {
        Settings given = Settings.withKey(() -> KEY).at(URI.create("http://localhost:1/v1"));
        ProviderOptions options = new AcmeOptions.Builder().settings(given).build();

        assertEquals(KEY, options.key().value());
        assertEquals(URI.create("http://localhost:1/v1"), options.baseUrl());
        assertFalse(given.toString().contains(KEY), given.toString());
        ProviderOptions usual =
                new AcmeOptions.Builder().settings(Settings.withoutKey()).build();
        assertEquals(URI.create("https://api.acme.test/v1"), usual.baseUrl());
    }

    private static ProviderOptions baseUrl(String url) {
        return new AcmeOptions.Builder().baseUrl(url).build();
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.acme.test/v2, acme",
        "https://acme.example, acme-cloud",
        "https://eu.acme.example/v1, acme-cloud",
        "https://evilacme.example, evilacme.example",
        "https://evil-api.acme.test, evil-api.acme.test",
        "https://api.acme.test.evil.example, api.acme.test.evil.example"
    })
    void aSellerIsToldByWholeLabelsOfTheHost(String url, String seller) {
        assertEquals(seller, new AcmeOptions.Builder().baseUrl(url).build().seller());
    }

    private static final class AcmeOptions extends ProviderOptions {

        private AcmeOptions(Builder builder) {
            super(builder);
        }

        private static final class Builder extends ProviderOptions.Builder<Builder> {

            Builder() {
                super("acme", "https://api.acme.test/v1");
                sells("acme.example", "acme-cloud");
            }

            @Override
            protected Builder self() {
                return this;
            }

            AcmeOptions build() {
                return new AcmeOptions(this);
            }
        }
    }
}
