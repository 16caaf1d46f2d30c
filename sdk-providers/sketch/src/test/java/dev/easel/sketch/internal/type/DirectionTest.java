package dev.easel.sketch.internal.type;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {

    @ParameterizedTest
    @CsvSource({
        "Hello, false",
        "مرحبا, true",
        "שלום, true",
        "24 ₪ שלום, true",
        "iPhone مرحبا, false",
        "हिन्दी, false",
        "東京, false",
        "2027, false",
        "'', false",
    })
    void theFirstLetterTellsTheDirection(String text, boolean rightToLeft) {
        assertEquals(rightToLeft, Direction.isRightToLeft(text));
    }

    @Test
    void mostLettersTellTheDirectionOfAPage() {
        assertEquals(true, Direction.isMostlyRightToLeft(List.of("Al Noor", "سجّل قبل يونيو", "التسجيل")));
        assertEquals(false, Direction.isMostlyRightToLeft(List.of("The Arabic word for peace is", "سلام")));
        assertEquals(false, Direction.isMostlyRightToLeft(List.of("2027", "!")));
    }
}
