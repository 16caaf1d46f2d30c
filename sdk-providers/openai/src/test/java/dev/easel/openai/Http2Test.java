package dev.easel.openai;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.easel.Easel;
import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Where a vendor speaks HTTP/2, calls go by HTTP/2, many on one connection. */
@Timeout(120)
class Http2Test {

    private static final String PASSWORD = "changeit";
    private static final byte[] PICTURE = Pictures.of(ImageFormat.PNG, PixelSize.of(64, 64));

    @TempDir
    Path dir;

    private WireMockServer vendor;
    private SSLContext trust;

    @BeforeEach
    void open() throws Exception {
        Path keys = keys();
        trust = trusting(keys);
        vendor = new WireMockServer(WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .httpDisabled(true)
                .dynamicHttpsPort()
                .keystoreType("PKCS12")
                .keystorePath(keys.toString())
                .keystorePassword(PASSWORD)
                .keyManagerPassword(PASSWORD));
        vendor.start();
        vendor.stubFor(WireMock.any(WireMock.anyUrl())
                .willReturn(WireMock.okJson("{\"created\": 1, \"data\": [{\"b64_json\": \"%s\"}]}"
                        .formatted(Base64.getEncoder().encodeToString(PICTURE)))));
    }

    @AfterEach
    void close() {
        vendor.stop();
    }

    private Easel easel() {
        return Easel.builder()
                .provider(OpenAi.provider(
                        o -> o.key(OpenAiStub.KEY).baseUrl("https://127.0.0.1:" + vendor.httpsPort() + "/v1")))
                .sslContext(trust)
                .clock(Days.CLOCK)
                .build();
    }

    @Test
    void generationsAndEditsGoByHttp2() {
        ImageRequest boat = ImageRequest.builder()
                .prompt("A boat")
                .model(OpenAiModels.GPT_IMAGE_2)
                .build();
        try (Easel easel = easel()) {
            List<CompletableFuture<ImageResult>> calls =
                    Stream.generate(() -> easel.generateAsync(boat)).limit(12).toList();
            calls.forEach(call -> assertArrayEquals(PICTURE, call.join().image().bytes()));
            ImageRequest edit =
                    boat.toBuilder().addReference(Reference.of(PICTURE)).build();
            assertArrayEquals(PICTURE, easel.generate(edit).image().bytes());
        }
        List<String> protocols = vendor.getAllServeEvents().stream()
                .map(ServeEvent::getRequest)
                .map(LoggedRequest::getProtocol)
                .toList();
        assertEquals(13, protocols.size());
        assertEquals(List.of("HTTP/2.0"), protocols.stream().distinct().toList());
    }

    private Path keys() throws IOException, InterruptedException {
        Path file = dir.resolve("keys.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String options =
                "-genkeypair -alias server -keyalg EC -dname CN=test -validity 2 -storetype PKCS12 -ext san=ip:127.0.0.1";
        List<String> command = new ArrayList<>(List.of(keytool));
        command.addAll(List.of(options.split(" ", -1)));
        command.addAll(List.of("-storepass", PASSWORD, "-keystore", file.toString()));
        Process made = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, made.waitFor(), said);
        return file;
    }

    private static SSLContext trusting(Path keys) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", store.getCertificate("server"));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
