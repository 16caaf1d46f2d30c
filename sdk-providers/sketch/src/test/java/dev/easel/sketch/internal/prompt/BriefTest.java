package dev.easel.sketch.internal.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefTest {
    @Test
    void firstQuoteIsTheHeadline() {
        Copy copy = Brief.of("A menu with 'Blue Plate', 'Coffee $2'").copy();

        assertEquals("Blue Plate", copy.headline());
        assertEquals(List.of(new Row("Coffee", "$2")), copy.rows());
    }

    @Test
    void quoteThatIsCalledHeadlineComesFirst() {
        Copy copy = Brief.of("Hero with the line 'Fresh beans' and the headline 'Open at 7'")
                .copy();

        assertEquals("Open at 7", copy.headline());
        assertEquals(List.of(new Row("Fresh beans", "")), copy.rows());
    }

    @Test
    void quoteThatIsCalledSmallIsNoHeadline() {
        assertEquals(
                "東京ラーメン",
                Brief.of("a small banner '営業中' below the sign '東京ラーメン'").copy().headline());
    }

    @Test
    void pricesQuotedApartJoinTheirNames() {
        Copy copy = Brief.of("A menu 'Joe's', 'Tea', '$2', 'Pie', '$5'").copy();

        assertEquals(List.of(new Row("Tea", "$2"), new Row("Pie", "$5")), copy.rows());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A diner menu | MENU | PANCAKES",
                "A Tokyo storefront at night with '東京ラーメン' | STOREFRONT | BOWL",
                "영수증, 카페 | RECEIPT | CUP",
                "Hero for a coffee shop | HERO | CUP",
                "Landing page for a hiking app | HERO | HILLS",
                "An app screen with a header | APP |",
                "A coffee cup with 'Open' on the sleeve | CUP | CUP",
                "Poster for a jazz festival | POSTER | ORBIT",
                "Packaging for herbal tea | PACKAGE | LEAVES",
                "A mug of coffee | MUG | CUP",
                "马克杯 | MUG | CUP",
                "An infographic on the sea, three columns | INFOGRAPHIC | SEA",
                "قائمة الطعام لمطعم | MENU | PLATE",
                "תפריט למסעדה | MENU | PLATE",
                "मेनू, कॉफ़ी की दुकान | MENU | CUP",
                "ملصق عن البحر | POSTER | SEA",
                "Μενού για ταβέρνα | MENU | PLATE",
                "Афиша, море | POSTER | SEA",
                "Something else | POSTER |",
            })
    void genreAndSubjectAreReadFromTheWordsNamedFirst(String prompt, Genre genre, Subject subject) {
        Brief brief = Brief.of(prompt);

        assertEquals(genre, brief.genre());
        assertEquals(Optional.ofNullable(subject), brief.subject());
    }

    @Test
    void wordsInsideOfQuotesDoNotChooseThePage() {
        assertEquals(
                Genre.POSTER, Brief.of("A poster with 'The menu of tomorrow'").genre());
        assertEquals(Genre.POSTER, Brief.of("Just 'storefront'").genre());
    }

    @Test
    void nightIsSeenInTheSceneOnly() {
        assertTrue(Brief.of("a street at night").night());
        assertEquals(false, Brief.of("a poster 'Good night'").night());
    }

    @Test
    void openingIsCutBetweenWords() {
        String opening = Brief.of("word ".repeat(40)).opening();

        assertTrue(opening.length() <= 65 && opening.endsWith("word…"), opening);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An infographic with three columns | 3",
                "four-column chart | 4",
                "2 columns | 2",
                "drei Spalten | 3",
                "trois colonnes | 3",
                "три колонки | 3",
                "三列 | 3",
                "ثلاثة أعمدة | 3",
                "many columns | 0",
                "columns of the temple | 0",
                "three cats | 0",
            })
    void columnsAreCountedWhereThePromptCountsThem(String prompt, int count) {
        assertEquals(count, Brief.of(prompt).columns().orElse(0));
    }
}
