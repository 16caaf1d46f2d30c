package dev.easel.json;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads documents with Jackson's streaming parser, and says in our own words what is wrong with them. */
final class JsonReader {

    /** Takes the last of two equal keys. */
    static final JsonReader LENIENT = new JsonReader(false);

    /** Refuses two equal keys. */
    static final JsonReader STRICT = new JsonReader(true);

    private static final int SHOWN = 40;
    private static final int SAID = 200;

    /** What Jackson adds about a source that it does not know. */
    private static final String WHERE_IT_BEGAN = " \\(start marker at .*";

    /** Names are not kept in a table: a hostile answer could fill it, and ours are read once. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Json.MAX_DEPTH)
                    .build())
            .errorReportConfiguration(ErrorReportConfiguration.builder()
                    .maxErrorTokenLength(SHOWN)
                    .build())
            .build();

    private final boolean strict;

    private JsonReader(boolean strict) {
        this.strict = strict;
    }

    Json read(String text) {
        try {
            return document(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }

    Json read(byte[] bytes) {
        try {
            return read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("an array cannot fail to be read", e);
        }
    }

    Json read(InputStream stream) throws IOException {
        return document(Decoding.reader(stream));
    }

    private Json document(Reader reader) throws IOException {
        try (JsonParser parser = FACTORY.createParser(reader).disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)) {
            return document(parser);
        }
    }

    private Json document(JsonParser parser) throws IOException {
        try {
            Json json = value(parser, parser.nextToken());
            if (parser.nextToken() != null) {
                throw wrong(parser, "the document is over, but more follows");
            }
            return json;
        } catch (JsonProcessingException e) {
            throw wrong(parser, e);
        } catch (CharacterCodingException e) {
            throw wrong(
                    parser, "the bytes are not in the encoding that the beginning announces; expected UTF-8 or UTF-16");
        }
    }

    private Json value(JsonParser parser, @Nullable JsonToken token) throws IOException {
        if (token == null) {
            throw wrong(parser, "there is nothing; expected a value");
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> Json.of(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> Json.of(true);
            case VALUE_FALSE -> Json.of(false);
            case VALUE_NULL -> Json.NULL;
            default -> throw wrong(parser, "expected a value");
        };
    }

    private static Json number(JsonParser parser) throws IOException {
        return new Json(Kind.NUMBER, Numbers.written(parser.getText()), List.of(), Map.of());
    }

    private Json array(JsonParser parser) throws IOException {
        List<Json> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(parser, token));
        }
        return Json.array(items);
    }

    private Json object(JsonParser parser) throws IOException {
        Map<String, Json> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = Surrogates.mended(parser.getText());
            if (strict && fields.containsKey(key)) {
                throw wrong(parser, "the key \"" + shown(key) + "\" is given twice; expected it once");
            }
            fields.put(key, value(parser, parser.nextToken()));
        }
        return new Json(Kind.OBJECT, "", List.of(), Collections.unmodifiableMap(fields));
    }

    /** A limit that is passed comes without a location. */
    private static JsonException wrong(JsonParser parser, JsonProcessingException e) {
        JsonLocation at = Objects.requireNonNullElse(e.getLocation(), parser.currentLocation());
        return wrong(at, e.getOriginalMessage().replaceFirst(WHERE_IT_BEGAN, ""));
    }

    private static JsonException wrong(JsonParser parser, String what) {
        return wrong(parser.currentLocation(), what);
    }

    private static JsonException wrong(JsonLocation at, String what) {
        String place = "Line %d, column %d: ".formatted(at.getLineNr(), at.getColumnNr());
        return new JsonException(place + (what.length() > SAID ? what.substring(0, SAID) + "…" : what));
    }

    private static String shown(String key) {
        return key.length() > SHOWN ? key.substring(0, SHOWN) + "…" : key;
    }
}
