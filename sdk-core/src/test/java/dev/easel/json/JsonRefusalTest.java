package dev.easel.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonRefusalTest {

    @Test
    void theMessageSaysWhereAndWhatWasExpected() {
        String message = refusal(() -> Json.parse("{\n  \"a\": x}"));

        assertTrue(message.startsWith("Line 2, column "), message);
        assertTrue(message.contains("expecting"), message);
    }

    @Test
    void emptyInputIsRefused() {
        assertTrue(refusal(() -> Json.parse("")).contains("expected a value"));
        assertTrue(refusal(() -> Json.parse(new byte[0])).contains("expected a value"));
        assertTrue(refusal(() -> Json.parse(" \n ")).contains("expected a value"));
    }

    @Test
    void whatFollowsTheDocumentIsRefused() {
        assertTrue(refusal(() -> Json.parse("{} {}")).contains("more follows"));
        refusal(() -> Json.parse("1 garbage"));
    }

    @Test
    void cutDocumentsAreRefused() {
        for (String cut : List.of("{", "[", "{\"a\"", "{\"a\":", "{\"a\":1", "[1,", "\"a", "tru", "-")) {
            String message = refusal(() -> Json.parse(cut));
            assertFalse(message.contains("Source"), message);
        }
    }

    @Test
    void aHundredLevelsAreReadAndOneMoreIsRefused() {
        assertEquals(1, Json.parse("[".repeat(100) + "]".repeat(100)).items().size());
        assertTrue(refusal(() -> Json.parse("[".repeat(101) + "]".repeat(101))).contains("100"));
        refusal(() -> Json.parse("[".repeat(1_000_000)));
    }

    @Test
    void littleOfTheTextIsShown() {
        String secret = "s".repeat(50_000);

        assertTrue(refusal(() -> Json.parse(secret)).length() < 250);
        assertTrue(refusal(() -> Json.parseStrict("{\"" + secret + "\":1,\"" + secret + "\":2}"))
                        .length()
                < 250);
    }

    @Test
    void bytesOfAnotherEncodingAreRefused() {
        byte[] latin = "\"ä\"".getBytes(StandardCharsets.ISO_8859_1);

        assertTrue(refusal(() -> Json.parse(latin)).contains("UTF-8"));
    }

    @Test
    void noCauseGivesJacksonAway() {
        assertEquals(
                null, assertThrows(JsonException.class, () -> Json.parse("{")).getCause());
    }

    private static String refusal(org.junit.jupiter.api.function.Executable call) {
        return String.valueOf(assertThrows(JsonException.class, call).getMessage());
    }
}
