package dev.easel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.easel.plan.PlannedCall;
import dev.easel.result.ImageResult;
import dev.easel.spi.HttpCall;
import dev.easel.spi.Lift;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Strings that only the vendor reads, and that may be larger than the image. */
class OpaqueTest extends WireTest {

    private static final String STATE = "A".repeat(3_000_000);

    private static class Signing extends WireProvider {

        Signing(RawServer server) {
            super(server.url("/v1/images"));
        }

        @Override
        HttpCall.Builder http(PlannedCall call) {
            return super.http(call).lift(new Lift(Set.of("b64_json"), Set.of("signature")));
        }
    }

    /** How many files are as large as the string; the spool's own lock is empty. */
    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(dir.resolve("spool"))) {
            return all.filter(file -> file.toFile().length() >= STATE.length()).count();
        }
    }

    @Test
    void nothingOfThemStaysOnceTheAnswerWasRead() throws IOException {
        String body = IMAGE.replace("\"created\": 1", "\"signature\": \"" + STATE + "\"");
        try (RawServer server = new RawServer(talk -> talk.json(body));
                Easel easel = client(new Signing(server)).build()) {
            ImageResult result = easel.generate(BOAT);

            assertEquals(1, result.images().size());
            assertEquals(0, files());
        }
    }
}
