package dev.easel.pricing;

import dev.easel.error.InvalidRequestException;
import java.util.Map;

/**
 * A setting of a request with one of its values, written {@code thinkingLevel=minimal}.
 *
 * @param setting its name
 * @param value its value, in any case of letters
 */
record When(String setting, String value) {

    static When parse(String text) {
        int sign = text.indexOf('=');
        if (sign < 1 || sign == text.length() - 1) {
            throw new InvalidRequestException(
                    "\"%s\" is no setting with its value; write it as thinkingLevel=minimal.".formatted(text));
        }
        return new When(text.substring(0, sign), text.substring(sign + 1));
    }

    boolean holds(Map<String, String> settings) {
        return value.equalsIgnoreCase(settings.get(setting));
    }
}
