package dev.easel.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** Two spaces a level, one item a line, nothing inside what is empty. Holds the level, so one is made for each document. */
final class Indented extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1L;

    private int level;

    @Override
    public void writeStartObject(JsonGenerator generator) throws IOException {
        generator.writeRaw('{');
        level++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator generator) throws IOException {
        newLine(generator);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw(',');
        newLine(generator);
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int entries) throws IOException {
        end(generator, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator generator) throws IOException {
        generator.writeRaw('[');
        level++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) throws IOException {
        newLine(generator);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw(',');
        newLine(generator);
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int values) throws IOException {
        end(generator, values, ']');
    }

    private void end(JsonGenerator generator, int entries, char bracket) throws IOException {
        level--;
        if (entries > 0) {
            newLine(generator);
        }
        generator.writeRaw(bracket);
    }

    private void newLine(JsonGenerator generator) throws IOException {
        generator.writeRaw("\n" + "  ".repeat(level));
    }
}
