package dev.easel.sketch.internal.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CharactersProperties {

    @Property
    void togetherTheyAreTheTextAgain(@ForAll String text) {
        List<String> characters = Characters.of(text);

        assertEquals(text, String.join("", characters));
        assertTrue(characters.stream().noneMatch(String::isEmpty));
    }

    @Property
    void aMarkBeginsACharacterOnlyWhereThereIsNoLetterBeforeIt(@ForAll("letters and marks") String text) {
        for (String character : Characters.of("x" + text)) {
            assertFalse(Character.getType(character.codePointAt(0)) == Character.NON_SPACING_MARK, text);
        }
    }

    @Provide("letters and marks")
    Arbitrary<String> lettersAndMarks() {
        return Arbitraries.strings().withChars("aбक\u0301\u094D\u05B8ש\u200D!7");
    }

    @Example
    void aReaderSeesOneCharacter() {
        for (String one : List.of("é", "e\u0301", "क्षि", "नि", "👍🏽", "👨‍👩‍👧", "🇫🇷", "❤️", "שָׁ", "1️⃣")) {
            assertEquals(List.of(one), Characters.of(one));
        }
        assertEquals(List.of("🇫🇷", "🇩🇪"), Characters.of("🇫🇷🇩🇪"));
        assertEquals(List.of("रा", "ष्ट्र"), Characters.of("राष्ट्र"));
        assertEquals(List.of("a", " ", "b"), Characters.of("a b"));
    }
}
