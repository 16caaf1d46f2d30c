package dev.easel.sketch.internal.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The texts to set, by rank.
 *
 * @param headline empty where the prompt quotes nothing
 * @param rows all others, in the order of the prompt
 */
public record Copy(String headline, List<Row> rows) {
    public Copy {
        rows = List.copyOf(rows);
    }

    static Copy of(String prompt, List<Quote> quotes) {
        if (quotes.isEmpty()) {
            return new Copy("", List.of());
        }
        int first = Headline.among(prompt, quotes);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            if (i != first) {
                add(rows, Row.of(quotes.get(i).text()));
            }
        }
        return new Copy(quotes.get(first).text(), rows);
    }

    private static void add(List<Row> rows, Row row) {
        int last = rows.size() - 1;
        boolean joins = row.isBarePrice() && last >= 0 && !rows.get(last).hasPrice();
        if (joins) {
            rows.set(last, rows.get(last).withPriceOf(row));
        } else {
            rows.add(row);
        }
    }

    public boolean isEmpty() {
        return headline.isEmpty();
    }

    /** All texts, the headline first. */
    public List<String> texts() {
        return Stream.concat(Stream.of(headline), rows.stream().map(Row::text)).toList();
    }

    public boolean hasPrices() {
        return rows.stream().anyMatch(Row::hasPrice);
    }

    /** How much there is to read below the headline, roughly in letters; a wide letter counts double. */
    public int bulk() {
        return rows.stream().mapToInt(row -> 12 + letters(row.text())).sum();
    }

    /** The copy without its first row. */
    public Copy afterFirstRow() {
        return new Copy(headline, rows.subList(1, rows.size()));
    }

    /** How long a text is in letters; ideographs and syllables count double. */
    public static int letters(String text) {
        return text.codePoints().map(c -> c >= 0x1100 ? 2 : 1).sum();
    }
}
