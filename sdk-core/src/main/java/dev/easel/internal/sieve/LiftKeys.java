package dev.easel.internal.sieve;

import dev.easel.json.Json;
import dev.easel.json.JsonException;
import dev.easel.spi.Lift;
import java.util.HashMap;
import java.util.Map;

/** Knows which keys hold what is to be taken out. Immutable. */
final class LiftKeys {

    /** What the strings under a key are. */
    enum Kind {
        TEXT,
        IMAGE,
        OPAQUE
    }

    private final Map<String, Kind> kinds = new HashMap<>();

    LiftKeys(Lift lift) {
        lift.opaque().forEach(key -> kinds.put(key, Kind.OPAQUE));
        lift.images().forEach(key -> kinds.put(key, Kind.IMAGE));
    }

    /** The kind of a key as it stands in a document. */
    Kind of(String raw) {
        return kinds.getOrDefault(raw.indexOf('\\') < 0 ? raw : unescaped(raw), Kind.TEXT);
    }

    private static String unescaped(String raw) {
        try {
            return Json.parse('"' + raw + '"').text().orElse(raw);
        } catch (JsonException e) {
            return raw;
        }
    }
}
