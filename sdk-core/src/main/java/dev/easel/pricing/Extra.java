package dev.easel.pricing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that a setting of the request adds, such as previews, searches or layers.
 *
 * @param name what it is, and how the tariff's usage calls it
 * @param kind the kind of its line
 * @param setting the setting that asks for it
 * @param count how many there are; the upper end counts only if it is not asked
 * @param asked whether the setting's own number is the upper end
 * @param perCall whether there are so many in each call, or with each image
 * @param item one of it: tokens, or a priced unit
 */
record Extra(String name, String kind, String setting, Range count, boolean asked, boolean perCall, Item item) {

    private static final String OFF = "false";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /** How many a request can bring. */
    Range count(Map<String, String> settings) {
        String value = settings.getOrDefault(setting, OFF);
        if (value.equalsIgnoreCase(OFF)) {
            return Range.ZERO;
        }
        return asked ? number(value).map(this::upTo).orElse(Range.UNKNOWN) : count;
    }

    private Range upTo(BigDecimal number) {
        return Range.of(count.min().min(number), number);
    }

    private static Optional<BigDecimal> number(String value) {
        return NUMBER.matcher(value).matches() ? Optional.of(new BigDecimal(value)) : Optional.empty();
    }
}
