package dev.easel.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonWritingTest {

    @Test
    void objectsKeepTheOrderOfTheirKeys() {
        Json json = Json.object()
                .put("prompt", "A \"cup\"\n")
                .put("n", 3)
                .put("price", new BigDecimal("0.040"))
                .put("stream", true)
                .putNull("user")
                .putIfPresent("seed", Optional.empty())
                .putIfPresent("size", Optional.of("1024x1024"))
                .put("missing", Json.MISSING)
                .put("tags", Json.array(List.of(Json.of("a"), Json.array(List.of()))))
                .build();

        assertEquals(
                "{\"prompt\":\"A \\\"cup\\\"\\n\",\"n\":3,\"price\":0.040,\"stream\":true,\"user\":null,"
                        + "\"size\":\"1024x1024\",\"tags\":[\"a\",[]]}",
                json.toString());
    }

    @Test
    void prettyIsIndentedByTwoSpaces() {
        Json json = Json.parse("{\"a\":[1,{\"b\":{}}],\"c\":[]}");

        assertEquals("""
                {
                  "a": [
                    1,
                    {
                      "b": {}
                    }
                  ],
                  "c": []
                }""", json.pretty());
    }

    @Test
    void numbersAreWrittenWithoutExponent() {
        assertEquals("100000000000000000000", Json.of(new BigDecimal("1E20")).toString());
        assertEquals("0.0000001", Json.parse("1e-7").toString());
        assertEquals("0", Json.parse("-0").toString());
    }

    @Test
    void loneSurrogatesAreReplaced() {
        assertEquals("\"a\uFFFDb\"", Json.of("a\ud800b").toString());
        assertEquals("{\"\uFFFD\":1}", Json.object().put("\udc00", 1).build().toString());
        assertEquals(
                Optional.of("\uFFFD😀\uFFFD"),
                Json.parse("\"\\ud83d\\ud83d\\ude00\\ud83d\"").text());
        assertEquals("\"😀\"", Json.of("😀").toString());
    }

    @Test
    void equalityIsByValue() {
        assertEquals(Json.parse("{\"a\":1.0,\"b\":2}"), Json.parse("{\"b\":2,\"a\":1}"));
        assertEquals(Json.parse("1.0").hashCode(), Json.parse("1").hashCode());
        assertNotEquals(Json.parse("\"1\""), Json.parse("1"));
        assertNotEquals(Json.parse("[1,2]"), Json.parse("[2,1]"));
    }

    @Test
    void treesThatCouldNotBeReadBackAreNotBuilt() {
        Json[] tree = {Json.array(List.of())};

        refusal(() -> {
            for (int i = 0; i < 100; i++) {
                tree[0] = Json.array(List.of(tree[0]));
            }
        });
        assertEquals(tree[0], Json.parse(tree[0].toString()));
        refusal(() -> Json.array(List.of(Json.MISSING)));
        refusal(() -> Json.of(BigDecimal.TEN.pow(1_001)));
    }

    @Test
    void aBuilderCanGoOnAfterBuilding() {
        JsonBuilder builder = Json.object().put("a", 1);
        Json first = builder.build();
        builder.put("b", 2);

        assertEquals("{\"a\":1}", first.toString());
        assertThrows(UnsupportedOperationException.class, () -> first.fields().put("c", Json.NULL));
    }

    private static String refusal(org.junit.jupiter.api.function.Executable call) {
        return String.valueOf(assertThrows(JsonException.class, call).getMessage());
    }
}
