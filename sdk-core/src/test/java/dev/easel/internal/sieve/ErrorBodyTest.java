package dev.easel.internal.sieve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ErrorBodyTest {

    @Test
    void jsonIsRead() throws SieveException {
        Sifted sifted = Bench.sift(new ErrorBody(), "\uFEFF{\"error\":{\"code\":\"busy\"}}");

        assertEquals(Optional.of("busy"), sifted.json().get("error").get("code").text());
        assertEquals("", sifted.text());
    }

    @Test
    void brokenJsonAndPagesAreText() throws SieveException {
        for (String body : new String[] {"{\"error\":", "<html>", ""}) {
            Sifted sifted = Bench.sift(new ErrorBody(), body);

            assertTrue(sifted.json().isMissing());
            assertEquals(body, sifted.text());
        }
    }

    @Test
    void noMoreThanSixtyFourKibibytesAreWanted() throws SieveException {
        ErrorBody body = new ErrorBody();
        ByteBuffer much = ByteBuffer.wrap("x".repeat(40_000).getBytes(StandardCharsets.UTF_8));

        assertSame(Sieve.MORE, body.accept(much.duplicate()));
        assertSame(Sieve.ENOUGH, body.accept(much.duplicate()));
        assertEquals(2_048, body.finish().text().length());
    }
}
