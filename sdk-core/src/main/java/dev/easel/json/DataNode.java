package dev.easel.json;

import dev.easel.error.InvalidRequestException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A place in a data file that people write by hand: reads strictly, and says where a mistake is. Immutable.
 *
 * @param path where it is, from the file's name on
 * @param json what stands there
 */
public record DataNode(String path, Json json) {

    private static final int SHOWN = 40;

    /** The field of a name, which must be there. */
    public DataNode required(String key) {
        return optional(key)
                .orElseThrow(() -> new InvalidRequestException("%s: \"%s\" is missing.".formatted(path, key)));
    }

    /** The field of a name. */
    public Optional<DataNode> optional(String key) {
        Json value = object().get(key);
        return value.isMissing() ? Optional.empty() : Optional.of(new DataNode(path + "." + key, value));
    }

    /** The text here. */
    public String text() {
        return json.text().orElseThrow(() -> expected("a text"));
    }

    /** The whole number here, within bounds. */
    public long integer(long min, long max) {
        long value = json.integer().orElseThrow(() -> expected("a whole number"));
        if (value < min || value > max) {
            throw expected("a whole number from %d to %d".formatted(min, max));
        }
        return value;
    }

    /** The whole number here, at least 0. */
    public int count() {
        return (int) integer(0, Integer.MAX_VALUE);
    }

    /** The decimal number here, exactly, at least 0. */
    public BigDecimal decimal() {
        return json.number().filter(value -> value.signum() >= 0).orElseThrow(() -> expected("a number of at least 0"));
    }

    /** True or false. */
    public boolean bool() {
        return json.bool().orElseThrow(() -> expected("true or false"));
    }

    /** The day here, written as 2026-11-22. */
    public LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException e) {
            throw expected("a day such as 2026-11-22");
        }
    }

    /** What the text here means. */
    public <T> T as(Function<String, T> parser) {
        String text = text();
        try {
            return parser.apply(text);
        } catch (InvalidRequestException e) {
            throw new InvalidRequestException(
                    "%s: %s".formatted(path, e.failure().message()));
        }
    }

    /** The elements here, in order. */
    public List<DataNode> items() {
        if (!json.isArray()) {
            throw expected("a list");
        }
        List<DataNode> items = new ArrayList<>();
        for (int i = 0; i < json.items().size(); i++) {
            items.add(new DataNode(path + "[" + i + "]", json.items().get(i)));
        }
        return items;
    }

    /** What the texts here mean, in order. */
    public <T> List<T> list(Function<String, T> parser) {
        return items().stream().map(item -> item.as(parser)).toList();
    }

    /** The fields here, in order. */
    public Map<String, DataNode> fields() {
        Map<String, DataNode> fields = new LinkedHashMap<>();
        object().fields().forEach((key, value) -> fields.put(key, new DataNode(path + "." + key, value)));
        return fields;
    }

    /** Refuses fields of any other name: they are typing errors. */
    public DataNode only(Set<String> known) {
        for (String key : object().fields().keySet()) {
            if (!known.contains(key)) {
                throw new InvalidRequestException("%s: \"%s\" is not known here; known are %s."
                        .formatted(path, key, known.stream().sorted().toList()));
            }
        }
        return this;
    }

    private Json object() {
        if (!json.isObject()) {
            throw expected("an object");
        }
        return json;
    }

    /** The same place, as if something else stood there. */
    public DataNode with(Json other) {
        return new DataNode(path, other);
    }

    /** The complaint that something else stands here. */
    public InvalidRequestException expected(String what) {
        String found = json.toString();
        String shown = found.length() <= SHOWN ? found : found.substring(0, SHOWN) + "…";
        return new InvalidRequestException("%s: expected %s, found %s.".formatted(path, what, shown));
    }
}
