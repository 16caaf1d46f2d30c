package dev.easel;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.error.EaselException;
import dev.easel.policy.RetryPolicy;
import dev.easel.request.ImageRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What tests on bare sockets have in common. */
@Timeout(60)
abstract class WireTest {

    static final byte[] PNG = Pngs.grey(8, 8, 1);

    /** One image, as vendors answer it. */
    static final String IMAGE = "{\"created\": 1, \"data\": [{\"b64_json\": \""
            + Base64.getEncoder().encodeToString(PNG) + "\"}]}";

    static final ImageRequest BOAT =
            ImageRequest.builder().prompt("A boat").model(TestModels.SEEDED).build();

    /** Waits that no test has to sit through. */
    static final RetryPolicy QUICK =
            RetryPolicy.builder().firstWait(Duration.ofMillis(1)).build();

    @TempDir
    Path dir;

    EaselBuilder client(WireProvider provider) {
        return Easel.builder()
                .provider(provider)
                .retry(QUICK)
                .clock(Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC))
                .spoolDirectory(dir.resolve("spool"));
    }

    EaselBuilder client(RawServer server) {
        return client(new WireProvider(server.url("/v1/images")));
    }

    EaselException failure(RawServer server) {
        try (Easel easel = client(server).build()) {
            return assertThrows(EaselException.class, () -> easel.generate(BOAT));
        }
    }
}
