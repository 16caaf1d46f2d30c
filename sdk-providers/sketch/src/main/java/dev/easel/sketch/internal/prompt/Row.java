package dev.easel.sketch.internal.prompt;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of text, in two parts where it ends in a price.
 *
 * @param price empty where there is none
 */
public record Row(String name, String price) {
    private static final String CURRENCY =
            "(?:\\p{Sc}|원|円|元|kr|zł|Kč|руб\\.?|р\\.|lei|Ft|CHF|EUR|USD|GBP|JPY|KRW|INR|ILS|SAR|AED|ريال|درهم|جنيه|دينار|ر\\.س|د\\.إ|ש״ח|रु\\.?)";
    private static final String AMOUNT = "\\p{Nd}[\\p{Nd}.,٫٬]*(?:[ \\u00a0\\u202f]\\p{Nd}{3})*";
    private static final Pattern PRICED = Pattern.compile("(?:(?<name>.*?\\S)\\s+)?(?<price>" + CURRENCY + "\\s?"
            + AMOUNT + "|" + AMOUNT + "\\s?" + CURRENCY + "|\\p{Nd}+[.,٫]\\p{Nd}{2})");

    /** Reads {@code Pie of the day $5} as two parts; {@code Open at 7} stays one. */
    static Row of(String text) {
        Matcher matcher = PRICED.matcher(text);
        if (!matcher.matches()) {
            return new Row(text, "");
        }
        String name = matcher.group("name");
        return name == null ? new Row("", matcher.group("price")) : new Row(name, matcher.group("price"));
    }

    public boolean hasPrice() {
        return !price.isEmpty();
    }

    /** Whether this is a price alone, as where names and prices are quoted apart. */
    boolean isBarePrice() {
        return name.isEmpty();
    }

    Row withPriceOf(Row other) {
        return new Row(name, other.price);
    }

    /** Both parts in one line. */
    public String text() {
        return name.isEmpty() ? price : hasPrice() ? name + " " + price : name;
    }
}
