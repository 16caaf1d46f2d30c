package dev.easel.openai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.easel.Easel;
import dev.easel.image.Reference;
import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import dev.easel.model.ModelId;
import dev.easel.openai.ParameterRows.Row;
import dev.easel.request.ImageRequest;
import dev.easel.spi.Body;
import dev.easel.spi.Body.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests fit the schemas that OpenAI published in August 2026, as far as these know the model and the field. */
class PublishedSchemaTest {

    private static final Set<ModelId> KNOWN = Set.of(OpenAiModels.GPT_IMAGE_2, OpenAiModels.GPT_IMAGE_1_5);

    /** Fields that are younger than the schemas, or missing in that of the form only. */
    private static final Set<String> YOUNGER = Set.of("safety_identifier");

    private static final Set<String> NOT_IN_FORM = Set.of("safety_identifier", "moderation");

    static List<Row> rows() {
        return ParameterRows.all().stream()
                .filter(row -> KNOWN.contains(row.model()) && !YOUNGER.contains(row.field()))
                .toList();
    }

    private static Json schemas() throws IOException {
        try (InputStream stream = PublishedSchemaTest.class.getResourceAsStream("openapi-2.3.0.schema.json")) {
            return Json.parse(Objects.requireNonNull(stream));
        }
    }

    /** What is wrong with a document, and which of its fields the schema does not name. */
    private static List<String> errors(String name, Json document) throws IOException {
        Json definitions = schemas().get("$defs");
        Json schema = Json.object()
                .put("$ref", "#/$defs/" + name)
                .put("$defs", definitions)
                .build();
        List<String> errors = new ArrayList<>();
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString(), InputFormat.JSON)
                .validate(document.toString(), InputFormat.JSON)
                .forEach(error -> errors.add(error.toString()));
        Set<String> unknown = new TreeSet<>(document.fields().keySet());
        unknown.removeAll(definitions.get(name).get("properties").fields().keySet());
        unknown.forEach(field -> errors.add("unknown: " + field));
        return errors;
    }

    private static Body body(ImageRequest.Builder request, Row row) {
        try (Easel easel = Days.easel(OpenAi.provider(options -> options))) {
            return new OpenAiRequests(OpenAiOptions.builder().build())
                    .of(easel.plan(request.build(), row.delivery()).calls().get(0))
                    .body();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aGenerationFits(Row row) throws IOException {
        Body.JsonDocument body = assertInstanceOf(Body.JsonDocument.class, body(row.request(), row));

        assertEquals(List.of(), errors("CreateImageRequest", body.tree()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void anEditWithFilesFits(Row row) throws IOException {
        ImageRequest.Builder request = row.request()
                .addReferences(Pictures.png(64, 64), Pictures.png(32, 32))
                .mask(Pictures.png(64, 64));
        Body.Multipart body = assertInstanceOf(Body.Multipart.class, body(request, row));
        JsonBuilder document = Json.object();
        List<Json> images = new ArrayList<>();
        for (Part part : body.parts()) {
            if (part instanceof Part.Field field && !NOT_IN_FORM.contains(field.name())) {
                document.put(field.name(), typed(field.value()));
            } else if (part instanceof Part.File file && file.name().equals("image[]")) {
                images.add(Json.of("bytes"));
            } else if (part instanceof Part.File file) {
                document.put(file.name(), "bytes");
            }
        }

        assertEquals(
                List.of(),
                errors(
                        "CreateImageEditRequest",
                        document.put("image", Json.array(images)).build()));
    }

    private static Json typed(String text) {
        return text.matches("\\d+|true") ? Json.parse(text) : Json.of(text);
    }

    /** The JSON schema lists three sizes, which OpenAI has opened since. */
    @ParameterizedTest
    @MethodSource("rows")
    void anEditWithWebAddressesFits(Row row) throws IOException {
        ImageRequest.Builder request = row.request()
                .addReferences(Reference.of(URI.create("https://example.com/a.png")), Pictures.png(32, 32));
        Body.JsonDocument body = assertInstanceOf(Body.JsonDocument.class, body(request, row));
        JsonBuilder document = Json.object();
        body.tree().fields().forEach(document::put);

        assertEquals(
                List.of(),
                errors(
                        "EditImageBodyJsonParam",
                        document.put("size", "1024x1024").build()));
    }

    @Test
    void theSchemasRefuseWhatIsWrong() throws IOException {
        Json wrong = Json.parse("{\"model\": \"gpt-image-2\", \"prompt\": \"A boat\", \"n\": 11}");
        assertFalse(errors("CreateImageRequest", wrong).isEmpty());
        Json misspelt = Json.parse("{\"prompt\": \"A boat\", \"output_fromat\": \"png\"}");
        assertEquals(List.of("unknown: output_fromat"), errors("CreateImageRequest", misspelt));
    }
}
