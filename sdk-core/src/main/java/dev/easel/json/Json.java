package dev.easel.json;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A JSON value. Immutable and safe to share. What is not there reads as {@link #MISSING}, so a path can be walked without a
 * check at every step. Equal by value: the order of keys does not count, and 1.0 equals 1.
 *
 * <p>A lone surrogate can be neither sent nor stored, so it becomes U+FFFD as soon as it comes in.
 */
public final class Json {

    /** How deep values may be nested, read or built. */
    public static final int MAX_DEPTH = 100;

    /** What is not there. Reads as empty in every way; written it is {@code null}. */
    public static final Json MISSING = new Json(Kind.MISSING, "", List.of(), Map.of());

    /** The value {@code null}. */
    public static final Json NULL = new Json(Kind.NULL, "", List.of(), Map.of());

    private static final Json TRUE = new Json(Kind.BOOL, "true", List.of(), Map.of());
    private static final Json FALSE = new Json(Kind.BOOL, "false", List.of(), Map.of());

    final Kind kind;
    final String text;
    final List<Json> items;
    final Map<String, Json> fields;
    final int depth;

    Json(Kind kind, String text, List<Json> items, Map<String, Json> fields) {
        this.kind = kind;
        this.text = text;
        this.items = items;
        this.fields = fields;
        this.depth = Trees.depth(kind, items, fields.values());
    }

    /** Reads a document. Of a key given twice the last one counts. */
    public static Json parse(String text) {
        return JsonReader.LENIENT.read(text);
    }

    /** Reads a document in UTF-8, or in UTF-16 if it begins with its byte order mark. */
    public static Json parse(byte[] bytes) {
        return JsonReader.LENIENT.read(bytes);
    }

    /** Reads a document as {@link #parse(byte[])} does, up to the end of a stream that is not closed. */
    public static Json parse(InputStream stream) throws IOException {
        return JsonReader.LENIENT.read(stream);
    }

    /** Reads a document as people write it, where a key given twice is a slip: refuses it. */
    public static Json parseStrict(String text) {
        return JsonReader.STRICT.read(text);
    }

    /** Reads a document as {@link #parseStrict(String)} does, up to the end of a stream that is not closed. */
    public static Json parseStrict(InputStream stream) throws IOException {
        return JsonReader.STRICT.read(stream);
    }

    /** A string. */
    public static Json of(String text) {
        return new Json(Kind.TEXT, Surrogates.mended(text), List.of(), Map.of());
    }

    /** A whole number. */
    public static Json of(long number) {
        return new Json(Kind.NUMBER, Long.toString(number), List.of(), Map.of());
    }

    /** A number, exactly, of at most a thousand characters. */
    public static Json of(BigDecimal number) {
        return new Json(Kind.NUMBER, Numbers.written(number), List.of(), Map.of());
    }

    /** A truth value. */
    public static Json of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** An array; it cannot hold {@link #MISSING}. */
    public static Json array(List<Json> items) {
        return new Json(Kind.ARRAY, "", Trees.checked(items), Map.of());
    }

    /** Starts an object. */
    public static JsonBuilder object() {
        return new JsonBuilder();
    }

    /** The value of a key, or {@link #MISSING}. */
    public Json get(String key) {
        return fields.getOrDefault(key, MISSING);
    }

    /** The item at a place counted from 0, or {@link #MISSING}. */
    public Json get(int index) {
        return index >= 0 && index < items.size() ? items.get(index) : MISSING;
    }

    /** Whether there is nothing at all, not even {@code null}. */
    public boolean isMissing() {
        return kind == Kind.MISSING;
    }

    /** Whether it is {@code null}. */
    public boolean isNull() {
        return kind == Kind.NULL;
    }

    /** Whether it has keys, or could. */
    public boolean isObject() {
        return kind == Kind.OBJECT;
    }

    /** Whether it has items, or could. */
    public boolean isArray() {
        return kind == Kind.ARRAY;
    }

    /** Whether it is a string. */
    public boolean isText() {
        return kind == Kind.TEXT;
    }

    /** Whether it is a number, even one too large for {@link #number()}. */
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether it is a truth value. */
    public boolean isBool() {
        return kind == Kind.BOOL;
    }

    /** The string; empty for anything else, numbers too. */
    public Optional<String> text() {
        return isText() ? Optional.of(text) : Optional.empty();
    }

    /** The number, exactly; empty beyond a thousand digits before or after the point, and for anything else. */
    public Optional<BigDecimal> number() {
        return isNumber() ? Numbers.decimal(text) : Optional.empty();
    }

    /** The whole number, also written 3.0; empty for fractions, beyond the range of a long, and for anything else. */
    public OptionalLong integer() {
        return number().map(Numbers::whole).orElse(OptionalLong.empty());
    }

    /** The truth value; empty for anything else. */
    public Optional<Boolean> bool() {
        return isBool() ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
    }

    /** The items in order; empty for anything but an array. */
    public List<Json> items() {
        return items;
    }

    /** The keys with their values, in order; empty for anything but an object. */
    public Map<String, Json> fields() {
        return fields;
    }

    /** The document in several lines, indented by two spaces. */
    public String pretty() {
        return JsonWriter.pretty(this);
    }

    /** The document in one line, without spaces. */
    @Override
    public String toString() {
        return JsonWriter.compact(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Json that
                && kind == that.kind
                && (isNumber() ? Numbers.same(text, that.text) : text.equals(that.text))
                && items.equals(that.items)
                && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (isNumber() ? Numbers.hash(text) : text.hashCode()) + items.hashCode()) + fields.hashCode();
    }
}
