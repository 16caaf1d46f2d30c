package dev.easel.sketch.internal.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {
    @Test
    void equalTextsGiveEqualRolls() {
        assertEquals(rolls(Dice.of("a", "1")), rolls(Dice.of("a", "1")));
        assertNotEquals(rolls(Dice.of("a", "1")), rolls(Dice.of("a", "2")));
        assertNotEquals(rolls(Dice.of("ab", "c")), rolls(Dice.of("a", "bc")));
    }

    @Test
    void rollingForOnePartChangesNothingForAnother() {
        Dice rolled = Dice.of("a");
        rolls(rolled);

        assertEquals(rolls(Dice.of("a").fork("sky")), rolls(rolled.fork("sky")));
        assertNotEquals(rolls(Dice.of("a").fork("sky")), rolls(Dice.of("a").fork("sea")));
    }

    private static String rolls(Dice dice) {
        return IntStream.range(0, 20)
                .map(i -> dice.below(1000))
                .boxed()
                .toList()
                .toString();
    }
}
