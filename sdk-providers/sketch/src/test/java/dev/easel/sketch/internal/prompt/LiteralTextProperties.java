package dev.easel.sketch.internal.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.easel.request.Prompt;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What {@link Prompt} asks to be read is what is set in type, and nothing else. */
class LiteralTextProperties {

    @Example
    void theTextOfAPromptIsTheOnlyOneOnThePage() {
        Brief brief = Brief.of(Prompt.of("A mug for the girls' 6\" shelf")
                .text("Open \"at\" 7")
                .value());

        assertEquals(List.of("Open \"at\" 7"), brief.texts());
        assertEquals(Genre.MUG, brief.genre());
    }

    @Property
    void eachTextIsReadAsItWasGiven(@ForAll("descriptions") String description, @ForAll("texts") List<String> texts) {
        Prompt prompt = Prompt.of(description);
        for (String text : texts) {
            prompt = prompt.text(text);
        }

        assertEquals(
                texts.stream().map(Blanks::strip).toList(),
                QuoteReader.read(prompt.value()).stream().map(Quote::text).toList());
    }

    @Provide
    Arbitrary<String> descriptions() {
        return Arbitraries.of(
                "A mug",
                "A 6\" plate",
                "Joe's café at 7 o'clock",
                "営業中の店",
                "The girls' rock 'n' roll poster",
                "A sign:");
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings()
                .withChars("abZ 09$.'’\"“”«»営중жД")
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(text -> !text.isBlank())
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
