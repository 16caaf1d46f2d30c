package dev.easel.sketch.internal.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteReaderTest {
    @Test
    void allTextsOfAMenuAreReadInOrder() {
        assertQuotes(
                "A diner menu with 'Blue Plate Diner', 'Pancakes $6', 'Coffee $2'",
                "Blue Plate Diner",
                "Pancakes $6",
                "Coffee $2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a sign 'Open' here",
                "a sign \"Open\" here",
                "a sign “Open” here",
                "a sign ‘Open’ here",
                "a sign «Open» here",
                "a sign « Open » here",
                "a sign «\u00a0Open\u202f» here",
                "a sign „Open“ here",
                "a sign „Open” here",
                "a sign ”Open” here",
                "a sign »Open« here",
                "a sign ‚Open‘ here",
                "a sign ‹Open› here",
                "a sign 「Open」 here",
                "a sign 『Open』 here",
                "a sign 《Open》 here",
                "a sign 〈Open〉 here",
                "'Open'",
                "sign:'Open'.",
                "sign ('Open')",
            })
    void everyUsualMarkIsRead(String prompt) {
        assertQuotes(prompt, "Open");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "don't open at 7 o'clock",
                "the girls' school and the dogs' bowl",
                "rock 'n' roll and the '90s",
                "a 6\" plate and a 12\" pizza",
                "it's Joe's",
                "an unclosed 'quote",
                "an unclosed “quote",
                "empty '' and \"\" and 「」",
                "blank '  ' and \" \"",
                "",
            })
    void apostrophesInchesAndLoneMarksAreNoQuotes(String prompt) {
        assertQuotes(prompt);
    }

    @Test
    void apostropheInsideOfAQuoteStays() {
        assertQuotes("a poster 'Don't panic' in a bar", "Don't panic");
        assertQuotes("a poster ‘Don’t panic’ in a bar", "Don’t panic");
        assertQuotes("a sign 'Joe's'", "Joe's");
        assertQuotes("a sign 'Rock 'n' Roll'", "Rock 'n' Roll");
        assertQuotes("a sign '90s Night'", "90s Night");
    }

    @Test
    void apostropheBeforeAQuoteDoesNotSwallowIt() {
        assertQuotes("don't forget the sign 'Open'", "Open");
        assertQuotes("a '90s diner with 'Open'", "Open");
        assertQuotes("the dogs' dinner with 'Fido'", "Fido");
        assertQuotes("a rock 'n' roll bar called 'Joe's'", "Joe's");
    }

    @Test
    void pluralPossessiveDoesNotEndAQuoteEarly() {
        assertQuotes("a door with 'The boys' room' on it", "The boys' room");
        assertQuotes("'Pancakes' for the girls' school", "Pancakes");
        assertQuotes("'Sweets' and 'Cakes'", "Sweets", "Cakes");
    }

    @Test
    void scriptsWithoutBlanksMayTouchTheMarks() {
        assertQuotes("标志'营业中'旁边'欢迎'，夜景", "营业中", "欢迎");
        assertQuotes("간판 '카페 봄날'이 있는 거리", "카페 봄날");
        assertQuotes("看板「東京ラーメン」と小さな旗『営業中』", "東京ラーメン", "営業中");
    }

    @Test
    void quotesInsideOfAQuoteBelongToIt() {
        assertQuotes("「彼は『はい』と言った」", "彼は『はい』と言った");
        assertQuotes("「外「内」外」", "外「内」外");
        assertQuotes("\"Joe's 'Best' Coffee\"", "Joe's 'Best' Coffee");
        assertQuotes("«Он сказал «да» и ушёл»", "Он сказал «да» и ушёл");
    }

    @Test
    void differentMarksMayBeMixed() {
        assertQuotes("'One' \"Two\" “Three” «Four» 「Five」", "One", "Two", "Three", "Four", "Five");
    }

    @Test
    void innerBlanksAndCapitalsStayVerbatim() {
        assertQuotes("a sign 'two  BLANKS, Ünïcode – and…  dots'", "two  BLANKS, Ünïcode – and…  dots");
    }

    private static void assertQuotes(String prompt, String... expected) {
        List<String> texts = QuoteReader.read(prompt).stream().map(Quote::text).toList();
        assertEquals(List.of(expected), texts, prompt);
    }
}
