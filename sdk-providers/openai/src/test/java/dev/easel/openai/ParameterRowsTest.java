package dev.easel.openai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.error.InvalidRequestException;
import dev.easel.image.GeneratedImage;
import dev.easel.image.Reference;
import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import dev.easel.model.ModelCard;
import dev.easel.openai.ParameterRows.Row;
import dev.easel.plan.Plan;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageResult;
import dev.easel.spi.Body;
import dev.easel.spi.HttpCall;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every parameter arrives as OpenAI wants it; the stub refuses what is misspelt, and a row fails whose field is dropped. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParameterRowsTest {

    private static final Reference CUP = Pictures.png(64, 64);

    private final OpenAiStub vendor = new OpenAiStub();
    private Easel easel;

    @BeforeAll
    void open() {
        easel = vendor.easel();
    }

    @BeforeEach
    void forget() {
        vendor.forget();
    }

    @AfterAll
    void close() {
        easel.close();
        vendor.close();
    }

    static List<Row> rows() {
        return ParameterRows.all();
    }

    private ImageResult run(ImageRequest.Builder request, Delivery delivery) {
        return delivery == Delivery.STREAM
                ? easel.stream(request.build(), event -> {})
                : easel.generate(request.build());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itArrivesInAGeneration(Row row) {
        ImageResult result = run(row.request(), row.delivery()).orThrow();

        Received received = vendor.only();
        assertEquals("/v1/images/generations", received.path());
        assertEquals("application/json", received.headers().get("content-type"));
        assertEquals(row.value(), received.fields().get(row.field()));
        result.images().forEach(GeneratedImage::discard);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itArrivesInAnEdit(Row row) {
        ImageResult result =
                run(row.request().addReferences(CUP), row.delivery()).orThrow();

        Received received = vendor.only();
        assertEquals("/v1/images/edits", received.path());
        assertEquals(row.value(), received.fields().get(row.field()));
        assertEquals(1, received.files("image").size());
        result.images().forEach(GeneratedImage::discard);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aModelThatDoesNotTakeItIsRefusedBeforeAnythingIsSent(Row row) {
        Json fields = fields(easel.plan(row.request().build(), row.delivery()));
        for (ModelCard card : easel.models().cards()) {
            if (card.isAliveOn(Days.TODAY)) {
                assertEquals(
                        isTaken(fields, card),
                        isPlanned(row.request(card.id()), row.delivery()),
                        card.id().name());
            }
        }
        assertEquals(List.of(), vendor.received());
    }

    private static Json fields(Plan plan) {
        HttpCall call = new OpenAiRequests(OpenAiOptions.builder().build())
                .of(plan.calls().get(0));
        return assertInstanceOf(Body.JsonDocument.class, call.body()).tree();
    }

    /** Whether the list that the stub has lets another model take the same. */
    private static boolean isTaken(Json fields, ModelCard card) {
        JsonBuilder others = Json.object();
        fields.fields().forEach(others::put);
        Json asked = others.put("model", card.id().name()).build();
        return Contract.refusal(new Received("/v1/images/generations", Map.of(), true, asked, List.of()))
                .isEmpty();
    }

    private boolean isPlanned(ImageRequest.Builder request, Delivery delivery) {
        try {
            easel.plan(request.build(), delivery);
            return true;
        } catch (InvalidRequestException e) {
            assertTrue(e.getMessage().contains("nothing was sent"), e.getMessage());
            return false;
        }
    }

    @Test
    void noParameterIsForgotten() {
        Set<String> seen = rows().stream().map(Row::field).collect(Collectors.toCollection(TreeSet::new));
        seen.addAll(EditRowsTest.FIELDS);

        assertEquals(new TreeSet<>(Contract.fields()), seen);
    }
}
