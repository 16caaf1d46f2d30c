package dev.easel.sketch.internal.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pancakes $6 | Pancakes | $6",
                "Pie of the day $5 | Pie of the day | $5",
                "아메리카노 4,500원 | 아메리카노 | 4,500원",
                "拿铁 ¥28 | 拿铁 | ¥28",
                "ラーメン 900円 | ラーメン | 900円",
                "Борщ 1 350 ₽ | Борщ | 1 350 ₽",
                "Μουσακάς 9,00 € | Μουσακάς | 9,00 €",
                "Espresso 2.50 | Espresso | 2.50",
                "No. 7 Blend £4 | No. 7 Blend | £4",
            })
    void priceAtTheEndIsRead(String text, String name, String price) {
        assertEquals(new Row(name, price), Row.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Open at 7", "Est. 1952", "June 14–16", "Half price", "$6 pancakes", "営業中"})
    void otherNumbersAreNoPrices(String text) {
        assertFalse(Row.of(text).hasPrice());
        assertEquals(text, Row.of(text).text());
    }

    @Test
    void priceAloneHasNoName() {
        assertEquals(new Row("", "$6"), Row.of("$6"));
    }
}
