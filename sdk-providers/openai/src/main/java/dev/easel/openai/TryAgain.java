package dev.easel.openai;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the wait that OpenAI tells in words, such as "Please try again in 12s." or "in 1m30.5s". */
final class TryAgain {

    private static final String AMOUNT = "(\\d{1,6}+(?:\\.\\d{1,6}+)?+)(ms|h|m|s)";
    private static final Pattern SENTENCE = Pattern.compile("try again in ((?:" + AMOUNT + "){1,4}+)");
    private static final Pattern PART = Pattern.compile(AMOUNT);

    private TryAgain() {}

    static Optional<Duration> in(String message) {
        Matcher sentence = SENTENCE.matcher(message);
        return sentence.find() ? Optional.of(sum(sentence.group(1))) : Optional.empty();
    }

    private static Duration sum(String amounts) {
        Duration sum = Duration.ZERO;
        for (Matcher part = PART.matcher(amounts); part.find(); ) {
            sum = sum.plus(millis(part.group(1), part.group(2)));
        }
        return sum;
    }

    /** Never earlier than asked: fractions of a millisecond count as one. */
    private static Duration millis(String amount, String unit) {
        long factor = switch (unit) {
            case "h" -> 3_600_000;
            case "m" -> 60_000;
            case "s" -> 1_000;
            default -> 1;
        };
        BigDecimal millis = new BigDecimal(amount).multiply(BigDecimal.valueOf(factor));
        return Duration.ofMillis(millis.setScale(0, RoundingMode.CEILING).longValueExact());
    }
}
