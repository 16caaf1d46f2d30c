package dev.easel.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.InvalidRequestException;
import dev.easel.image.Quality;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OptionTest {

    private static final Option<Boolean> MARK = Option.bool("acme", "mark");
    private static final Option<Integer> STEPS = Option.integer("acme", "steps", 1, 50);
    private static final Option<BigDecimal> GUIDANCE = Option.decimal("acme", "guidance", "1.5", "10");

    @Test
    void keysReadTheirValuesFromText() {
        assertEquals(false, MARK.parse("false"));
        assertEquals(50, STEPS.parse("50"));
        assertEquals(new BigDecimal("1.5"), GUIDANCE.parse(" 1.5 "));
        assertEquals(Quality.LOW, Option.word("acme", "effort", Quality.class).parse("low"));
    }

    @Test
    void valuesOutOfBoundsAreRefusedWithTheBounds() {
        for (String text : new String[] {"0", "51", "2.5", "many", "", "1e400"}) {
            assertThrows(InvalidRequestException.class, () -> STEPS.parse(text), text);
        }
        InvalidRequestException e = assertThrows(InvalidRequestException.class, () -> GUIDANCE.parse("11"));
        assertTrue(e.getMessage().contains("1.5 to 10") && e.getMessage().contains("11"), e.getMessage());
    }

    @Test
    void optionsKeepTheLastValueOfAKey() {
        Options options = Options.with(MARK, true).and(STEPS, 20).and(Option.bool("acme", "mark"), false);
        assertEquals(Optional.of(false), options.get(MARK));
        assertEquals(Optional.of(20), options.get(STEPS));
        assertEquals(Optional.empty(), options.without(STEPS).get(STEPS));
        assertEquals(2, options.keys().size());
    }
}
