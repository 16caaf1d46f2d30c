package dev.easel.request;

import dev.easel.error.InvalidRequestException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Function;

/**
 * A typed key of a setting that only one vendor has; owned by the provider's module. Immutable; two keys of one provider
 * and name are the same.
 *
 * @param <T> the type of its values
 */
public final class Option<T> {

    private final String provider;
    private final String name;
    private final Class<T> type;
    private final Function<String, T> parser;

    private Option(String provider, String name, Class<T> type, Function<String, T> parser) {
        this.provider = provider;
        this.name = name;
        this.type = type;
        this.parser = parser;
    }

    /** A key with any type of value, and how to read one from text. */
    public static <T> Option<T> of(String provider, String name, Class<T> type, Function<String, T> parser) {
        return new Option<>(provider, name, type, parser);
    }

    /** A key that is on or off. */
    public static Option<Boolean> bool(String provider, String name) {
        return of(provider, name, Boolean.class, text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new InvalidRequestException(
                        "Option %s takes true or false, but was given \"%s\".".formatted(name, text));
        });
    }

    /** A key with the words of an enum, read in any case of letters. */
    public static <E extends Enum<E>> Option<E> word(String provider, String name, Class<E> type) {
        return of(
                provider,
                name,
                type,
                text -> Arrays.stream(type.getEnumConstants())
                        .filter(value -> value.name().equalsIgnoreCase(text))
                        .findFirst()
                        .orElseThrow(
                                () -> new InvalidRequestException("Option %s takes one of %s, but was given \"%s\"."
                                        .formatted(name, Arrays.toString(type.getEnumConstants()), text))));
    }

    /** A key with a whole number within bounds, both included. */
    public static Option<Integer> integer(String provider, String name, int min, int max) {
        return of(provider, name, Integer.class, text -> {
            BigDecimal value = number(name, text, BigDecimal.valueOf(min), BigDecimal.valueOf(max));
            if (value.stripTrailingZeros().scale() > 0) {
                throw new InvalidRequestException(
                        "Option %s takes a whole number, but was given \"%s\".".formatted(name, text));
            }
            return value.intValueExact();
        });
    }

    /** A key with a decimal number within bounds, both included. */
    public static Option<BigDecimal> decimal(String provider, String name, String min, String max) {
        return of(
                provider, name, BigDecimal.class, text -> number(name, text, new BigDecimal(min), new BigDecimal(max)));
    }

    /** A key with any text that is not blank. */
    public static Option<String> text(String provider, String name) {
        return of(provider, name, String.class, text -> {
            if (text.isBlank()) {
                throw new InvalidRequestException("Option %s takes a text, but was given a blank one.".formatted(name));
            }
            return text;
        });
    }

    private static BigDecimal number(String name, String text, BigDecimal min, BigDecimal max) {
        try {
            BigDecimal value = new BigDecimal(text.strip());
            if (value.compareTo(min) >= 0 && value.compareTo(max) <= 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, as a value out of bounds is
        }
        throw new InvalidRequestException(
                "Option %s takes a number from %s to %s, but was given \"%s\".".formatted(name, min, max, text));
    }

    /** The provider that knows the setting. */
    public String provider() {
        return provider;
    }

    /** The setting's name. */
    public String name() {
        return name;
    }

    /** The value as it was put, checked to be of this key's type. */
    T cast(Object value) {
        return type.cast(value);
    }

    /** Reads a value from text, as a command line has it. */
    public T parse(String text) {
        return parser.apply(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Option<?> that && provider.equals(that.provider) && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return 31 * provider.hashCode() + name.hashCode();
    }

    /** The provider and the name, such as {@code openai.complexity}. */
    @Override
    public String toString() {
        return provider + "." + name;
    }
}
