package dev.easel.json;

import java.util.Collection;
import java.util.List;

/** Keeps trees within bounds, so that no walk over one can run out of stack. */
final class Trees {

    private Trees() {}

    /** How many brackets stand around the deepest value. */
    static int depth(Kind kind, Collection<Json> items, Collection<Json> fields) {
        if (kind != Kind.ARRAY && kind != Kind.OBJECT) {
            return 0;
        }
        int depth = Math.max(deepest(items), deepest(fields)) + 1;
        if (depth > Json.MAX_DEPTH) {
            throw new JsonException("JSON is nested at most " + Json.MAX_DEPTH
                    + " levels deep, but this would be deeper; make it flatter.");
        }
        return depth;
    }

    private static int deepest(Collection<Json> values) {
        int deepest = 0;
        for (Json value : values) {
            deepest = Math.max(deepest, value.depth);
        }
        return deepest;
    }

    static List<Json> checked(List<Json> items) {
        List<Json> copy = List.copyOf(items);
        if (copy.stream().anyMatch(Json::isMissing)) {
            throw new JsonException(
                    "An array cannot hold what is missing; leave the item out, or put null in its place.");
        }
        return copy;
    }
}
