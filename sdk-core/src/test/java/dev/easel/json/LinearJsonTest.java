package dev.easel.json;

import dev.easel.Work;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document costs what its length costs, whatever stands in it. */
class LinearJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "{\"a\":", "0,", "[],", "{},", "{\"a\":1},", "1", "1.0e-9,", "1e999999999,",
                        "9999999999999999999,",
                "\"x\",", "\"", "\\", "\"\\u0041\",", "\"\\ud83d\",", " ", "\n", "null,", "\u00e9", "//"
            })
    void readingIsLinear(String part) throws Exception {
        for (String begin : new String[] {"", "[", "{\"a\":\"", "{\"text\":["}) {
            Work.isLinear(
                    length -> (begin + part.repeat(length / part.length())).getBytes(StandardCharsets.UTF_8),
                    LinearJsonTest::read);
            Work.isLinear(
                    length -> (begin + part.repeat(length / part.length()) + "0]").getBytes(StandardCharsets.UTF_8),
                    LinearJsonTest::read);
        }
    }

    /** Names that differ, and names whose hashes do not. */
    @ParameterizedTest
    @ValueSource(strings = {"Aa", "BB"})
    void readingManyNamesIsLinear(String pair) throws Exception {
        Work.isLinear(length -> names(length, pair), LinearJsonTest::read);
    }

    private static byte[] names(int length, String pair) {
        StringBuilder object = new StringBuilder("{");
        for (int i = 0; object.length() < length; i++) {
            String name = Integer.toBinaryString(0x10000 + i).replace("0", "Aa").replace("1", pair);
            object.append('"').append(name).append("\":0,");
        }
        return object.append("\"end\":0}").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void read(byte[] document) {
        try {
            Json.parse(document);
        } catch (JsonException e) {
            // Refused, which costs no more.
        }
    }
}
