package dev.easel.request;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Vendor-only settings of a request, by typed keys. Immutable. */
public final class Options {

    private static final Options NONE = new Options(Map.of());

    private final Map<Option<?>, Object> values;

    private Options(Map<Option<?>, Object> values) {
        this.values = values;
    }

    /** No settings. */
    public static Options none() {
        return NONE;
    }

    /** One setting. */
    public static <T> Options with(Option<T> option, T value) {
        return NONE.and(option, value);
    }

    /** These settings and one more; it wins over an earlier value. */
    public <T> Options and(Option<T> option, T value) {
        Map<Option<?>, Object> all = new LinkedHashMap<>(values);
        all.put(option, value);
        return new Options(Collections.unmodifiableMap(all));
    }

    /** These settings without one. */
    public Options without(Option<?> option) {
        Map<Option<?>, Object> rest = new LinkedHashMap<>(values);
        rest.remove(option);
        return rest.isEmpty() ? NONE : new Options(Collections.unmodifiableMap(rest));
    }

    /** The value of a setting, if it was put. */
    public <T> Optional<T> get(Option<T> option) {
        return Optional.ofNullable(values.get(option)).map(option::cast);
    }

    /** The keys that were put, in order. */
    public Set<Option<?>> keys() {
        return values.keySet();
    }

    /** Whether nothing was put. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Options that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** The settings, such as {@code {openai.complexity=LOW}}. */
    @Override
    public String toString() {
        return values.toString();
    }
}
