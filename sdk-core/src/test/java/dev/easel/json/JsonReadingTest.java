package dev.easel.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class JsonReadingTest {

    @Test
    void aPathCanBeWalkedWithoutChecks() {
        Json json = Json.parse("{\"data\":[{\"b64_json\":\"AAAA\"}]}");

        assertEquals(
                Optional.of("AAAA"), json.get("data").get(0).get("b64_json").text());
        assertSame(Json.MISSING, json.get("error").get("message"));
        assertSame(Json.MISSING, json.get("data").get(1));
        assertSame(Json.MISSING, json.get("data").get(-1));
        assertSame(Json.MISSING, json.get("data").get("b64_json"));
    }

    @Test
    void whatIsMissingReadsAsEmpty() {
        assertTrue(Json.MISSING.isMissing());
        assertFalse(Json.MISSING.isNull());
        assertEquals(Optional.empty(), Json.MISSING.text());
        assertEquals(Optional.empty(), Json.MISSING.number());
        assertEquals(OptionalLong.empty(), Json.MISSING.integer());
        assertEquals(Optional.empty(), Json.MISSING.bool());
        assertEquals(List.of(), Json.MISSING.items());
        assertEquals(Map.of(), Json.MISSING.fields());
        assertNotEquals(Json.NULL, Json.MISSING);
    }

    @Test
    void everyKindIsOnlyItself() {
        Json json = Json.parse("[null, true, false, 1, \"1\", [], {}]");

        assertTrue(json.get(0).isNull());
        assertEquals(Optional.of(true), json.get(1).bool());
        assertEquals(Optional.of(false), json.get(2).bool());
        assertTrue(json.get(3).isNumber());
        assertEquals(Optional.empty(), json.get(3).text());
        assertEquals(OptionalLong.empty(), json.get(4).integer());
        assertTrue(json.get(5).isArray() && !json.get(5).isObject());
        assertTrue(json.get(6).isObject() && !json.get(6).isArray());
    }

    @Test
    void wholeNumbersMayBeWrittenWithAPoint() {
        assertEquals(OptionalLong.of(3), Json.parse("3.0").integer());
        assertEquals(OptionalLong.of(300), Json.parse("3e2").integer());
        assertEquals(OptionalLong.empty(), Json.parse("3.5").integer());
        assertEquals(OptionalLong.empty(), Json.parse("9223372036854775808").integer());
    }

    @Test
    void numbersAreExact() {
        assertEquals(Optional.of(new BigDecimal("0.040")), Json.parse("0.040").number());
        assertEquals(Optional.of(new BigDecimal("0.1")), Json.parse("1e-1").number());
    }

    @Test
    void absurdNumbersStayTextAndNeverFillTheHeap() {
        for (String absurd : List.of("1e999999999", "-1E-999999999", "1e99999999999999999999", "1e1001")) {
            Json json = Json.parse(absurd);

            assertTrue(json.isNumber());
            assertEquals(Optional.empty(), json.number());
            assertEquals(OptionalLong.empty(), json.integer());
            assertEquals(json, Json.parse(json.toString()));
        }
    }

    @Test
    void theLastOfTwoEqualKeysCounts() {
        assertEquals(
                OptionalLong.of(2), Json.parse("{\"a\":1,\"a\":2}").get("a").integer());
    }

    @Test
    void strictReadingRefusesTwoEqualKeys() {
        String message = refusal(() -> Json.parseStrict("{\n\"a\":1,\n\"a\":2}"));

        assertTrue(message.startsWith("Line 3, column "), message);
        assertTrue(message.contains("\"a\" is given twice"), message);
    }

    @Test
    void byteOrderMarksAreRead() {
        byte[] utf8 = "\uFEFF{\"ä\":1}".getBytes(StandardCharsets.UTF_8);
        byte[] big = "\uFEFF{\"ä\":1}".getBytes(StandardCharsets.UTF_16BE);
        byte[] little = "\uFEFF{\"ä\":1}".getBytes(StandardCharsets.UTF_16LE);

        for (byte[] bytes : List.of(utf8, big, little)) {
            assertEquals(OptionalLong.of(1), Json.parse(bytes).get("ä").integer());
        }
        assertEquals(OptionalLong.of(1), Json.parse("\uFEFF1").integer());
    }

    @Test
    void theStreamIsLeftOpen() throws IOException {
        boolean[] closed = {false};
        InputStream stream = new ByteArrayInputStream("[1]".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        assertEquals(1, Json.parse(stream).items().size());
        assertFalse(closed[0]);
    }

    @Test
    void aFailingStreamIsAnIOException() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();

        assertThrows(IOException.class, () -> Json.parse(closed));
    }

    private static String refusal(org.junit.jupiter.api.function.Executable call) {
        return String.valueOf(assertThrows(JsonException.class, call).getMessage());
    }
}
