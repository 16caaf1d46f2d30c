package dev.easel.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one unit of a currency was worth in another on a day. Immutable.
 *
 * @param from the currency that is converted
 * @param to the currency that comes out
 * @param rate how many of the latter make one of the former
 * @param source where it was read
 * @param read the day on which it held
 */
public record ExchangeRate(String from, String to, BigDecimal rate, String source, LocalDate read) {

    boolean isBetweenTheSame(ExchangeRate other) {
        return from.equals(other.from) && to.equals(other.to);
    }
}
