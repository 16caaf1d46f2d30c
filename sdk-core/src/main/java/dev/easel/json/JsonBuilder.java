package dev.easel.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds objects, with the keys in the order in which they came. Of a key given twice the last one counts. Not thread-safe. */
public final class JsonBuilder {

    private final Map<String, Json> fields = new LinkedHashMap<>();

    JsonBuilder() {}

    /** Sets a key. {@link Json#MISSING} sets nothing, so what another tree may lack can be passed on as it is. */
    public JsonBuilder put(String key, Json value) {
        if (!value.isMissing()) {
            fields.put(Surrogates.mended(key), value);
        }
        return this;
    }

    /** Sets a key to a string. */
    public JsonBuilder put(String key, String value) {
        return put(key, Json.of(value));
    }

    /** Sets a key to a whole number. */
    public JsonBuilder put(String key, long value) {
        return put(key, Json.of(value));
    }

    /** Sets a key to a number, exactly. */
    public JsonBuilder put(String key, BigDecimal value) {
        return put(key, Json.of(value));
    }

    /** Sets a key to a truth value. */
    public JsonBuilder put(String key, boolean value) {
        return put(key, Json.of(value));
    }

    /** Sets a key to {@code null}. */
    public JsonBuilder putNull(String key) {
        return put(key, Json.NULL);
    }

    /** Sets a key to a string if there is one. */
    public JsonBuilder putIfPresent(String key, Optional<String> value) {
        return value.map(text -> put(key, text)).orElse(this);
    }

    /** The object as it stands; the builder can go on. */
    public Json build() {
        return new Json(Kind.OBJECT, "", List.of(), Collections.unmodifiableMap(new LinkedHashMap<>(fields)));
    }
}
