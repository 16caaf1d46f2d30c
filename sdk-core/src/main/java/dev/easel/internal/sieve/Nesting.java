package dev.easel.internal.sieve;

import dev.easel.internal.sieve.LiftKeys.Kind;
import dev.easel.json.Json;
import java.util.Arrays;

/**
 * Knows by the brackets, commas and colons whether a string is a key, and under which key a value stands. Takes any text; what
 * is no JSON, or nested too deep, is refused when the small document is read.
 */
final class Nesting {

    private final boolean[] objects = new boolean[Json.MAX_DEPTH + 1];
    private final Kind[] kinds = new Kind[Json.MAX_DEPTH + 1];
    private int depth;
    private boolean beforeKey;

    Nesting() {
        Arrays.fill(kinds, Kind.TEXT);
    }

    /** Notices a sign outside of strings. */
    void notice(byte sign) {
        switch (sign) {
            case '{' -> open(true);
            case '[' -> open(false);
            case '}', ']' -> close();
            case ',' -> beforeKey = isObject();
            case ':' -> beforeKey = false;
            default -> {}
        }
    }

    /** The items of an array stand under its own key; an object brings keys of its own. */
    private void open(boolean object) {
        Kind inherited = kind();
        depth++;
        if (isKnown()) {
            objects[depth] = object;
            kinds[depth] = inherited;
        }
        beforeKey = isObject();
    }

    private void close() {
        depth = Math.max(0, depth - 1);
        beforeKey = false;
    }

    private boolean isKnown() {
        return depth < objects.length;
    }

    private boolean isObject() {
        return isKnown() && objects[depth];
    }

    /** Whether a string that begins here is a key. */
    boolean isBeforeKey() {
        return beforeKey;
    }

    /** Notices the key of the value to come. */
    void key(Kind kind) {
        kinds[depth] = kind;
    }

    /** What a string that begins here is. */
    Kind kind() {
        return isKnown() ? kinds[depth] : Kind.TEXT;
    }
}
