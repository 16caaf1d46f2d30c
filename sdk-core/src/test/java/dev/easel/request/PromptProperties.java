package dev.easel.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.InvalidRequestException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PromptProperties {

    @Example
    void literalTextIsQuotedAndSetApart() {
        Prompt prompt = Prompt.of("A mug").text("Open at 7").text("Since 1952");

        assertEquals("A mug\nExact text: \"Open at 7\"\nExact text: \"Since 1952\"", prompt.value());
        assertEquals(prompt.value(), prompt.toString());
    }

    @Example
    void promptWithoutTextIsItsDescription() {
        assertEquals(" A mug, 'red' ", Prompt.of(" A mug, 'red' ").value());
    }

    @Example
    void textThatHoldsQuotesIsGivenOthers() {
        assertEquals(
                "A sign\nExact text: “The \"best\" pie”",
                Prompt.of("A sign").text("The \"best\" pie").value());
        assertEquals(
                "A sign\nExact text: «“Best” \"pie\"»",
                Prompt.of("A sign").text("“Best” \"pie\"").value());
    }

    @Example
    void markThatStandsElsewhereInThePromptIsNotTaken() {
        assertEquals(
                "A 6\" plate\nExact text: “Pie”",
                Prompt.of("A 6\" plate").text("Pie").value());
    }

    @Example
    void textOfEveryMarkIsStillQuoted() {
        String all = "\"“”«»「」『』‹›《》〈〉＂";

        assertEquals(
                "A sign\nExact text: \"" + all + "\"",
                Prompt.of("A sign").text(all).value());
    }

    @Example
    void requestTakesAPrompt() {
        Prompt prompt = Prompt.of("A mug").text("Open at 7");

        assertEquals(prompt.value(), ImageRequest.of(prompt).prompt());
        assertEquals(
                prompt.value(), ImageRequest.builder().prompt(prompt).build().prompt());
    }

    @Example
    void blankDescriptionIsRejected() {
        assertThrows(InvalidRequestException.class, () -> Prompt.of(" \n"));
    }

    @Example
    void blankTextAndControlCharactersAreRejected() {
        Prompt mug = Prompt.of("A mug");

        assertThrows(InvalidRequestException.class, () -> mug.text(" "));
        var e = assertThrows(InvalidRequestException.class, () -> mug.text("Open\nat 7"));
        assertTrue(e.getMessage().contains("U+000A"), e.getMessage());
    }

    @Property
    void everyWordIsThereInOrderAndNothingIsRewritten(
            @ForAll("lines") String description, @ForAll("texts") List<String> texts) {
        String prompt = with(description, texts).value();

        assertTrue(prompt.startsWith(description));
        int at = description.length();
        for (String text : texts) {
            int found = prompt.indexOf(text, at);
            assertTrue(found >= 0, prompt);
            at = found + text.length();
        }
    }

    @Property
    void theMarkThatOpensATextIsClosedAfterItsLastLetterAndNotBefore(
            @ForAll("lines") String description, @ForAll("lines") String text) {
        String prompt = Prompt.of(description).text(text).value();

        int close = prompt.length() - 1;
        int open = close - text.length() - 1;
        assertEquals(text, prompt.substring(open + 1, close));
        assertEquals(close, prompt.indexOf(prompt.charAt(close), open + 1));
        assertEquals(open, prompt.indexOf(prompt.charAt(open)));
    }

    @Property
    void promptsOfTheSameWordsAreEqualAndAddingTextChangesNoOther(
            @ForAll("lines") String description, @ForAll("texts") List<String> texts, @ForAll("lines") String more) {
        Prompt prompt = with(description, texts);
        String before = prompt.value();

        assertNotEquals(prompt, prompt.text(more));
        assertEquals(before, prompt.value());
        assertEquals(with(description, texts), prompt);
        assertEquals(with(description, texts).hashCode(), prompt.hashCode());
    }

    private static Prompt with(String description, List<String> texts) {
        Prompt prompt = Prompt.of(description);
        for (String text : texts) {
            prompt = prompt.text(text);
        }
        return prompt;
    }

    /** Never all pairs of marks at once. */
    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.strings()
                .withChars("abZ 09'’\"“”«»「」営중жД\ud83d\ude00")
                .ofMinLength(1)
                .ofMaxLength(30)
                .filter(line -> !line.isBlank());
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return lines().list().ofMaxSize(4);
    }
}
