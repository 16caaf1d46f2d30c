package dev.easel.internal.sieve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Pngs;
import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.image.GeneratedImage;
import dev.easel.internal.spool.Spools;
import dev.easel.json.Json;
import dev.easel.spi.Lift;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSieveTest {

    private static final byte[] PNG = Pngs.grey(20, 10, 3);
    private static final String BASE64 = Base64.getEncoder().encodeToString(PNG);

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void anImageLeavesAPlaceholderAndTheRestStays() throws SieveException {
        Sifted sifted = bench.sift("{\"data\":[{\"b64_json\":\"" + BASE64 + "\"}],\"usage\":{\"total\":7}}");

        Json placeholder = sifted.json().get("data").get(0).get("b64_json");
        assertArrayEquals(PNG, sifted.image(placeholder).orElseThrow().bytes());
        assertEquals(7, sifted.json().get("usage").get("total").integer().orElseThrow());
        assertEquals("", sifted.text());
        sifted.discard();
    }

    @Test
    void placeholdersOfTwoAnswersDiffer() throws SieveException {
        String answer = "{\"image\":\"" + BASE64 + "\"}";
        Sifted one = bench.sift(answer);
        Sifted other = bench.sift(answer);

        assertNotEquals(one.json(), other.json());
        assertEquals(Optional.empty(), one.image(other.json().get("image")));
        one.discard();
        other.discard();
    }

    @Test
    void whatAVendorWritesOfPlaceholdersStandsForNoImage() throws SieveException {
        Sifted sifted = bench.sift("{\"image\":\"" + BASE64 + "\",\"x\":\"easel-0\",\"y\":\"\",\"z\":0}");

        for (String key : List.of("x", "y", "z", "absent")) {
            assertEquals(Optional.empty(), sifted.image(sifted.json().get(key)));
        }
        sifted.discard();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.b/c.png", "http:", "HTTPS://X", "https:\\/\\/a", "\\u0068ttp://a", ""})
    void urlsAndEmptyStringsStayText(String url) throws SieveException {
        String text = "{\"image\":\"" + url + "\"}";

        Sifted sifted = bench.sift(text);

        assertEquals(Json.parse(text), sifted.json());
        assertTrue(sifted.images().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "12", "true", "{}", "[]", "[1,[\"https://a\"]]", "{\"b\":\"text\"}"})
    void whatIsNoStringStaysAsItIs(String value) throws SieveException {
        String text = "{\"image\":" + value + "}";

        assertEquals(Json.parse(text), bench.sift(text).json());
    }

    @Test
    void aKeyReachesTheStringsOfItsArrayButNotOfAnObjectInIt() throws SieveException {
        Sifted sifted = bench.sift("{\"image\":[\"" + BASE64 + "\",[\"" + BASE64 + "\"],{\"t\":\"x\"}],\"t\":\"y\"}");

        assertEquals(2, sifted.images().size());
        assertEquals(
                Optional.of("x"), sifted.json().get("image").get(2).get("t").text());
        assertEquals(Optional.of("y"), sifted.json().get("t").text());
        sifted.discard();
    }

    @Test
    void aKeyMayBeWrittenWithEscapes() throws SieveException {
        Sifted sifted = bench.sift("{\"b64\\u005fjson\" : \"" + BASE64 + "\"}");

        assertTrue(sifted.image(sifted.json().get("b64_json")).isPresent());
        sifted.discard();
    }

    @Test
    void ofARepeatedKeyTheLastCountsAndNoneIsLost() throws SieveException {
        byte[] other = Pngs.grey(9, 9, 9);
        Sifted sifted = bench.sift("{\"image\":\"" + BASE64 + "\",\"image\":\""
                + Base64.getEncoder().encodeToString(other) + "\"}");

        assertEquals(2, sifted.images().size());
        assertArrayEquals(
                other, sifted.image(sifted.json().get("image")).orElseThrow().bytes());
        sifted.discard();
        bench.holdsNothing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"not base64!", "AAA*", "A", "AAAAA", "AA==AAAA", "=", "\\\"", "é", "data:image/svg+xml,<svg>"})
    void whatIsNoBase64IsABadResponse(String value) {
        SieveException e = bench.refusal("{\"image\":\"" + value + "\"}");

        assertEquals(Category.BAD_RESPONSE, e.category());
        bench.holdsNothing();
    }

    @Test
    void nothingMayFollowThePaddingWhereverItStands() {
        String padded = Base64.getEncoder().encodeToString(new byte[Base64Text.BYTES - 1]);
        assertEquals(Base64Text.SIGNS, padded.length());

        assertEquals(
                Category.BAD_RESPONSE,
                bench.refusal("{\"image\":\"" + padded + "AAAA\"}").category());
        assertEquals(
                Category.BAD_IMAGE,
                bench.refusal("{\"image\":\"" + padded + "\"}").category());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAA", "bm8gaW1hZ2Ugb2YgYW55IGtpbmQ=", " ", "\\n"})
    void base64OfNoImageIsABadImage(String value) {
        assertEquals(
                Category.BAD_IMAGE,
                bench.refusal("{\"image\":\"" + value + "\"}").category());
        bench.holdsNothing();
    }

    @Test
    void base64WithoutItsPaddingIsReadIfTheImageIsWhole() throws SieveException {
        byte[] padded = List.of(Pngs.grey(20, 10, 3), Pngs.grey(21, 10, 3), Pngs.grey(23, 10, 3)).stream()
                .filter(png -> png.length % 3 != 0)
                .findFirst()
                .orElseThrow();

        Sifted sifted = bench.sift(
                "{\"image\":\"" + Base64.getEncoder().withoutPadding().encodeToString(padded) + "\"}");

        assertArrayEquals(padded, sifted.images().values().iterator().next().bytes());
        sifted.discard();
    }

    @Test
    void cutBase64IsABadResponseAndACutImageABadImage() {
        String cut = BASE64.substring(0, BASE64.length() / 8 * 4);

        assertEquals(
                Category.BAD_IMAGE, bench.refusal("{\"image\":\"" + cut + "\"}").category());
        for (int more = 1; more <= 3; more++) {
            String text = "{\"image\":\"" + BASE64.substring(0, cut.length() + more) + "\"}";
            assertEquals(Category.BAD_RESPONSE, bench.refusal(text).category());
        }
        bench.holdsNothing();
    }

    @Test
    void imagesThatCameWholeBeforeAFailureAreHandedOverAsPaidWork() {
        SieveException e = bench.refusal("{\"image\":\"" + BASE64 + "\",\"sig\":\"abc\",\"b64_json\":\"###\"}");

        assertEquals(1, e.images().size());
        assertEquals(1, bench.files());
        Failure failure = e.failure(Charge.MAYBE).build();
        assertEquals(e.images(), failure.paidWork().orElseThrow().images());
        assertEquals(Category.BAD_RESPONSE, failure.category());
        assertEquals(Charge.MAYBE, failure.charge());
        Bench.discard(e);
        bench.holdsNothing();
    }

    @Test
    void anAbandonedAnswerHandsOverWholeImagesOnce() throws SieveException {
        JsonSieve sieve = bench.json(Bench.LIMITS);
        String begun = "{\"sig\":\"abc\",\"image\":\"" + BASE64 + "\",\"b64_json\":\"" + BASE64;
        sieve.accept(ByteBuffer.wrap(begun.getBytes(StandardCharsets.UTF_8)));

        List<GeneratedImage> whole = sieve.abandon();

        assertEquals(1, whole.size());
        assertEquals(List.of(), sieve.abandon());
        whole.forEach(GeneratedImage::discard);
        bench.holdsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>busy</html>", "", "  ", "[DONE]", "busy", "[1, 2"})
    void aBodyThatIsNoJsonIsText(String body) throws SieveException {
        Sifted sifted = bench.sift(body);

        assertTrue(sifted.json().isMissing());
        assertEquals(body, sifted.text());
    }

    @Test
    void textIsCutAtTwoKibibytes() throws SieveException {
        assertEquals(2_048, bench.sift("x".repeat(9_000)).text().length());
    }

    @Test
    void brokenJsonIsABadResponseThatQuotesNothingOfIt() {
        SieveException e = bench.refusal("\uFEFF {\"error\": sk-secret}");

        assertEquals(Category.BAD_RESPONSE, e.category());
        for (Throwable at = e; at != null; at = at.getCause()) {
            assertFalse(String.valueOf(at).contains("secret"), at.toString());
        }
    }

    @Test
    void anAnswerThatEndsWithinAnImageIsABadResponse() {
        assertEquals(
                Category.BAD_RESPONSE, bench.refusal("{\"image\":\"" + BASE64).category());
        bench.holdsNothing();
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws SieveException {
        Sifted sifted = bench.sift("\uFEFF{\"image\":\"" + BASE64 + "\"}");

        assertEquals(1, sifted.images().size());
        sifted.discard();
    }

    @Test
    void bytesThatAreNoUtf8DoNotLoseTheAnswer() throws SieveException {
        JsonSieve sieve = bench.json(Bench.LIMITS);
        sieve.accept(ByteBuffer.wrap("{\"a\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1)));

        assertEquals(Optional.of("caf\uFFFD"), sieve.finish().json().get("a").text());
    }

    @Test
    void nestingBeyondAHundredIsRefusedAtAnyLength() {
        String deep = "{\"a\":".repeat(100) + "1" + "}".repeat(100);
        String tooDeep = "{\"a\":".repeat(101) + "1" + "}".repeat(101);

        assertEquals(Category.BAD_RESPONSE, bench.refusal(tooDeep).category());
        assertEquals(
                Category.BAD_RESPONSE, bench.refusal("{\"a\":".repeat(100_000)).category());
        assertEquals(Optional.empty(), trouble(deep));
    }

    private Optional<SieveException> trouble(String text) {
        try {
            bench.sift(text);
            return Optional.empty();
        } catch (SieveException e) {
            return Optional.of(e);
        }
    }

    @Test
    void aDiskThatFailsIsLocal(@TempDir Path dir) throws IOException {
        Path inTheWay = Files.writeString(dir.resolve("file"), "no directory");
        JsonSieve sieve = new JsonSieve(Lift.images("image"), Spools.withMemory(0, inTheWay), Bench.LIMITS);

        SieveException e =
                assertThrows(SieveException.class, () -> Bench.sift(sieve, "{\"image\":\"" + BASE64 + "\"}"));

        assertEquals(Category.LOCAL_IO, e.category());
        assertFalse(String.valueOf(e.getMessage()).isBlank());
    }
}
