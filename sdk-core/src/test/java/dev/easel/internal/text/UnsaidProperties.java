package dev.easel.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

/** Words around a prompt stay, the prompt goes. */
class UnsaidProperties {

    @Property
    void thePromptGoesAndTheRestStays(
            @ForAll @AlphaChars @StringLength(min = 6, max = 100) String prompt,
            @ForAll @NumericChars String before,
            @ForAll @NumericChars String after) {
        assertEquals(before + "…" + after, Unsaid.prompt(prompt, before + prompt + after));
    }

    @Property
    void itsBeginningGoesToo(
            @ForAll @AlphaChars @StringLength(min = 30, max = 100) String prompt,
            @ForAll @IntRange(min = 20, max = 30) int cut) {
        assertEquals("1…2", Unsaid.prompt(prompt, "1" + prompt.substring(0, cut) + "2"));
    }

    @Property
    void whatRepeatsNothingStaysAsItIs(
            @ForAll @AlphaChars @StringLength(max = 100) String prompt, @ForAll @NumericChars String text) {
        assertEquals(text, Unsaid.prompt(prompt, text));
    }

    @Example
    void aPromptThatMayBeAnyWordStays() {
        assertEquals("The category is unknown.", Unsaid.prompt("cat", "The category is unknown."));
    }

    @Example
    void itGoesAsOftenAsItComes() {
        assertEquals("… and …", Unsaid.prompt("a blue cup", "a blue cup and a blue cup"));
    }
}
