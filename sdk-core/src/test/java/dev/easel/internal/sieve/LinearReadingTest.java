package dev.easel.internal.sieve;

import dev.easel.Work;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is long and says little must not be looked at again and again, in whatever pieces it comes. */
class LinearReadingTest {

    private static final long MEMORY = 1 << 24;
    private static final int PIECE = 7;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                " ",
                "{\"a\":",
                "[0,",
                "\"",
                "\\",
                "\\\\",
                "\\u0041",
                "1",
                "-1e9,",
                "null,",
                "{},",
                "\u00e9",
                "data:",
                "https:",
                "{\"b64_json\":\"",
                "\"sig\":\"x\",",
                "iVBORw0K\\n"
            })
    void ofADocumentIsLinear(String part) throws Exception {
        for (String begin : new String[] {"", "{\"data\":[", "{\"b64_json\":\"", "{\"sig\":\"", "{\"text\":\""}) {
            Work.isLinear(length -> repeated(begin, part, length), bytes -> {
                try (Bench bench = new Bench(MEMORY)) {
                    read(bench.json(Bench.LIMITS), bytes);
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d",
                "data",
                "data\n",
                "data: x\n",
                "data:{}\n\n",
                "data: {\"a\": [\n",
                ":\n",
                ": x\r\n",
                "\r",
                "\n",
                "event: a\n",
                "event: a\ndata: [DONE]\n\n",
                "id: 1\n",
                "\u00e9"
            })
    void ofAStreamIsLinear(String part) throws Exception {
        for (String begin : new String[] {"", "data: ", "event: ", "data: {\"b64_json\": \""}) {
            Work.isLinear(length -> repeated(begin, part, length), bytes -> {
                try (Bench bench = new Bench(MEMORY)) {
                    read(new EventSieve(Bench.LIFT, bench.spool(), Bench.LIMITS, LinearReadingTest::taken), bytes);
                }
            });
        }
    }

    private static CompletableFuture<Boolean> taken(SiftedEvent event) {
        event.data().discard();
        return Sieve.MORE;
    }

    /** To its end, or until it is refused. */
    private static void read(Sieve<?> sieve, byte[] bytes) {
        try {
            Bench.feed(sieve, bytes, PIECE, new Random(1));
            sieve.finish();
        } catch (SieveException e) {
            Bench.discard(e);
        }
    }

    private static byte[] repeated(String begin, String part, int length) {
        return (begin + part.repeat(length / part.length())).getBytes(StandardCharsets.UTF_8);
    }
}
