package dev.easel.sketch.internal.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Finds the quoted texts of a prompt, in the marks of many languages. A mark without its partner is no quote. */
final class QuoteReader {
    private QuoteReader() {}

    static List<Quote> read(String prompt) {
        List<Quote> quotes = new ArrayList<>();
        int at = 0;
        while (at < prompt.length()) {
            OptionalInt close = closingOf(prompt, at);
            if (close.isEmpty()) {
                at++;
                continue;
            }
            Quote quote = Quote.between(prompt, at, close.getAsInt());
            if (!quote.text().isEmpty()) {
                quotes.add(quote);
            }
            at = quote.end();
        }
        return List.copyOf(quotes);
    }

    private static OptionalInt closingOf(String prompt, int open) {
        return switch (prompt.charAt(open)) {
            case '\'' -> Apostrophes.closing(prompt, open, '\'');
            case '‘', '‚' -> Apostrophes.closing(prompt, open, prompt.charAt(open) == '‘' ? '’' : '‘');
            case '"' -> closingOfStraight(prompt, open);
            default -> Marks.closing(prompt, open);
        };
    }

    /** A mark after a digit is an inch sign: a 6" plate. */
    private static OptionalInt closingOfStraight(String prompt, int open) {
        if (open > 0 && Character.isDigit(prompt.charAt(open - 1))) {
            return OptionalInt.empty();
        }
        int close = prompt.indexOf('"', open + 1);
        return close < 0 ? OptionalInt.empty() : OptionalInt.of(close);
    }
}
