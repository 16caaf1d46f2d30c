package dev.easel.google;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.error.InvalidRequestException;
import dev.easel.google.ParameterRows.On;
import dev.easel.google.ParameterRows.Row;
import dev.easel.image.GeneratedImage;
import dev.easel.image.Reference;
import dev.easel.json.Json;
import dev.easel.model.ModelCard;
import dev.easel.plan.PlannedCall;
import dev.easel.request.ImageRequest;
import dev.easel.spi.Body;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every parameter arrives as Google wants it; the stub refuses what is misspelt, and a row fails whose field is dropped. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParameterRowsTest {

    private static final Reference CUP = Reference.of(Pictures.png(64, 64));

    private final GoogleStub vendor = new GoogleStub();
    private Map<On, Easel> doors;

    @BeforeAll
    void open() {
        doors = Arrays.stream(On.values())
                .collect(Collectors.toMap(
                        Function.identity(), on -> vendor.client(door(on)).build()));
    }

    private dev.easel.spi.ImageProvider door(On on) {
        return on == On.GEMINI ? vendor.gemini() : vendor.vertex();
    }

    @BeforeEach
    void forget() {
        vendor.forget();
    }

    @AfterAll
    void close() {
        doors.values().forEach(Easel::close);
        vendor.close();
    }

    static List<Row> rows() {
        return ParameterRows.all();
    }

    private Received received(Row row, ImageRequest.Builder request) {
        doors.get(row.on()).generate(request.build()).orThrow().images().forEach(GeneratedImage::discard);
        return vendor.only();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itArrives(Row row) {
        Received received = received(row, row.request());

        assertEquals(row.value(), received.at(row.field()));
        assertEquals("application/json", received.header("content-type"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itArrivesBesideAReference(Row row) {
        Received received = received(row, row.request().addReferences(CUP));

        assertEquals(row.value(), received.at(row.field()));
        assertEquals(2, received.said().size());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aModelThatDoesNotTakeItIsRefusedBeforeAnythingIsSent(Row row) {
        Easel easel = doors.get(row.on());
        PlannedCall call = easel.plan(row.request().build()).calls().get(0);
        for (ModelCard card : easel.models().cards()) {
            if (card.isAliveOn(GoogleStub.TODAY)) {
                assertEquals(isTaken(row, call, card), isPlanned(easel, row.request(card.id())), card.toString());
            }
        }
        assertEquals(List.of(), vendor.received());
    }

    /** Whether the list that the stub has lets another model take the same. */
    private boolean isTaken(Row row, PlannedCall call, ModelCard card) {
        Door door = row.on() == On.GEMINI
                ? new GeminiApi(GoogleOptions.builder().build())
                : new VertexAi(VertexOptions.builder("my-project", "global").build());
        var sent = new GoogleRequests(door).of(call, FakeContext.EMPTY);
        Json body = assertInstanceOf(Body.JsonDocument.class, sent.body()).tree();
        String path = door.generateContent(card.id().name()).getRawPath();
        return Contract.refusal(Received.document(path, body)).isEmpty();
    }

    private static boolean isPlanned(Easel easel, ImageRequest.Builder request) {
        try {
            easel.plan(request.build());
            return true;
        } catch (InvalidRequestException e) {
            assertTrue(e.getMessage().contains("nothing was sent"), e.getMessage());
            return false;
        }
    }

    @Test
    void noParameterIsForgotten() {
        Set<String> seen = rows().stream().map(Row::field).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(Contract.fields()), seen);
    }

    @Test
    void allFourKindsOfHarmHaveTheThreshold() {
        Row row = rows().stream()
                .filter(each -> each.field().equals("safetySettings.category"))
                .findFirst()
                .orElseThrow();
        List<Json> settings =
                received(row, row.request()).body().get("safetySettings").items();

        assertEquals(
                4,
                settings.stream()
                        .map(setting -> setting.get("category"))
                        .distinct()
                        .count());
        settings.forEach(setting -> assertEquals(Json.of("OFF"), setting.get("threshold")));
    }
}
