package dev.easel.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonProperties {

    @Property(tries = 300)
    void whatIsWrittenReadsAsTheSameTree(@ForAll("trees") Json tree) {
        assertEquals(tree, Json.parse(tree.toString()));
        assertEquals(tree, Json.parse(tree.toString().getBytes(StandardCharsets.UTF_8)));
        assertEquals(tree.hashCode(), Json.parse(tree.toString()).hashCode());
    }

    @Property(tries = 300)
    void whatIsWrittenPrettyReadsAsTheSameTree(@ForAll("trees") Json tree) {
        assertEquals(tree, Json.parseStrict(tree.pretty()));
    }

    @Property(tries = 1_000)
    void anyBytesAreATreeOrAJsonException(@ForAll byte[] bytes) {
        assertTrue(readsOrRefuses(bytes));
    }

    @Property(tries = 1_000)
    void anyTextOfJsonSignsIsATreeOrAJsonException(@ForAll("signs") String text) {
        readsOrRefuses(text.getBytes(StandardCharsets.UTF_8));
        readsOrRefuses(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
    }

    @Property(tries = 300)
    void aCutDocumentIsATreeOrAJsonException(@ForAll("trees") Json tree, @ForAll("shares") double share) {
        byte[] whole = tree.pretty().getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, (int) (whole.length * share));

        assertTrue(readsOrRefuses(cut));
    }

    @Property(tries = 300)
    void aRefusalIsShort(@ForAll String text) {
        refusal(text).ifPresent(message -> assertTrue(message.length() < 300, message));
    }

    @Property(tries = 300)
    void numbersKeepTheirExactValue(@ForAll BigDecimal number) {
        assertEquals(
                0, Json.parse(Json.of(number).toString()).number().orElseThrow().compareTo(number));
    }

    private static boolean readsOrRefuses(byte[] bytes) {
        try {
            return !Json.parse(bytes).isMissing();
        } catch (JsonException e) {
            return !String.valueOf(e.getMessage()).isEmpty();
        }
    }

    private static Optional<String> refusal(String text) {
        try {
            Json.parse(text);
            return Optional.empty();
        } catch (JsonException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    /** Drawn by hand: composed arbitraries of this depth take minutes. */
    @Provide
    Arbitrary<Json> trees() {
        return Arbitraries.randomValue(random -> tree(random, random.nextInt(21)));
    }

    private static Json tree(Random random, int depth) {
        if (depth == 0) {
            return leaf(random);
        }
        int width = random.nextInt(depth < 4 ? 4 : 2);
        JsonBuilder object = Json.object();
        List<Json> items = new ArrayList<>();
        for (int i = 0; i <= width; i++) {
            Json value = tree(random, i == 0 ? depth - 1 : random.nextInt(Math.min(depth, 3)));
            object.put(text(random), value);
            items.add(value);
        }
        return random.nextBoolean() ? object.build() : Json.array(items);
    }

    private static Json leaf(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Json.NULL;
            case 1 -> Json.of(random.nextBoolean());
            case 2 -> Json.of(random.nextLong());
            case 3 -> Json.of(new BigDecimal(new BigInteger(100, random), random.nextInt(2_000) - 1_000));
            case 4 -> Json.array(List.of());
            case 5 -> Json.object().build();
            default -> Json.of(text(random));
        };
    }

    /** Any units of UTF-16, many of them halves, controls and quotes. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append((char) (random.nextInt(0x10000) >> (random.nextBoolean() ? 9 : 0)));
            text.append(random.nextBoolean() ? "" : "\ud83d\ude00".substring(random.nextInt(2)));
        }
        return text.toString();
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of(
                        "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "1", "-", "e9", ".", "true", "null", "\\", " ",
                        "\ud800")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Double> shares() {
        return Arbitraries.doubles().between(0, 1);
    }
}
