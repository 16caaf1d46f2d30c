package dev.easel.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Writes trees with Jackson's generator, which escapes what must be escaped. */
final class JsonWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonWriter() {}

    static String compact(Json json) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            write(json, generator);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written", e);
        }
        return text.toString();
    }

    static String pretty(Json json) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text).setPrettyPrinter(new Indented())) {
            write(json, generator);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written", e);
        }
        return text.toString();
    }

    private static void write(Json json, JsonGenerator generator) throws IOException {
        switch (json.kind) {
            case MISSING, NULL -> generator.writeNull();
            case BOOL -> generator.writeBoolean(json.bool().orElse(false));
            case NUMBER -> generator.writeNumber(json.text);
            case TEXT -> generator.writeString(json.text);
            case ARRAY -> writeArray(json, generator);
            case OBJECT -> writeObject(json, generator);
        }
    }

    private static void writeArray(Json json, JsonGenerator generator) throws IOException {
        generator.writeStartArray();
        for (Json item : json.items) {
            write(item, generator);
        }
        generator.writeEndArray();
    }

    private static void writeObject(Json json, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        for (Map.Entry<String, Json> field : json.fields.entrySet()) {
            generator.writeFieldName(field.getKey());
            write(field.getValue(), generator);
        }
        generator.writeEndObject();
    }
}
