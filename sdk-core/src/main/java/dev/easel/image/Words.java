package dev.easel.image;

import dev.easel.error.InvalidRequestException;
import java.util.Arrays;

/** Reads the words of an enum in any case of letters. */
final class Words {

    private Words() {}

    static <E extends Enum<E>> E parse(Class<E> type, String what, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException("\"%s\" is not %s; it is one of %s."
                        .formatted(text, what, Arrays.toString(type.getEnumConstants()))));
    }
}
