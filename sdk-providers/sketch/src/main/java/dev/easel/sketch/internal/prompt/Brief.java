package dev.easel.sketch.internal.prompt;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the prompt asks for, as a designer would note it down.
 *
 * @param subject what the picture shows, where a word of the prompt tells
 * @param columns how many columns are asked for, where the prompt tells
 * @param opening the first words of the prompt, to name a picture that has no text of its own
 */
public record Brief(
        Copy copy, Genre genre, Optional<Subject> subject, OptionalInt columns, boolean night, String opening) {
    private static final int OPENING = 64;
    private static final Pattern NIGHT =
            Words.pattern("night|midnight|evening|\\bdark|neon|밤|야간|夜|ночь|ночн|вечер|νύχτα|βράδυ");

    public static Brief of(String prompt) {
        List<Quote> quotes = QuoteReader.read(prompt);
        String scene = unquoted(prompt, quotes);
        Genre genre = Genre.of(scene);
        return new Brief(
                Copy.of(prompt, quotes),
                genre,
                subject(genre, scene, prompt),
                ColumnCount.in(scene),
                NIGHT.matcher(scene).find(),
                opening(prompt));
    }

    /** What stands on the page: the quoted texts, else the prompt's own first words. */
    public List<String> texts() {
        return copy.isEmpty() ? List.of(opening) : copy.texts();
    }

    /** The same brief with a headline of its own, where the prompt gives none. */
    public Brief headed(String headline) {
        return new Brief(new Copy(headline, copy.rows()), genre, subject, columns, night, opening);
    }

    /** A shop shows its goods, which its sign may tell, and not the street that it stands in. */
    private static Optional<Subject> subject(Genre genre, String scene, String prompt) {
        if (genre == Genre.STOREFRONT) {
            Set<Subject> goods = EnumSet.complementOf(EnumSet.of(Subject.CITY, Subject.GOODS));
            return Subject.of(prompt, goods).or(genre::usualSubject);
        }
        Set<Subject> all = EnumSet.allOf(Subject.class);
        return Subject.of(scene, all).or(genre::usualSubject).or(() -> Subject.of(prompt, all));
    }

    private static String unquoted(String prompt, List<Quote> quotes) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (Quote quote : quotes) {
            rest.append(prompt, at, quote.start()).append(' ');
            at = quote.end();
        }
        return rest.append(prompt.substring(at)).toString();
    }

    private static String opening(String prompt) {
        String line = Blanks.strip(prompt.replaceAll("[\\s\\p{Z}]+", " "));
        if (line.codePointCount(0, line.length()) <= OPENING) {
            return line;
        }
        int end = line.offsetByCodePoints(0, OPENING);
        int blank = line.lastIndexOf(' ', end);
        return line.substring(0, blank > OPENING / 2 ? blank : end) + "…";
    }
}
