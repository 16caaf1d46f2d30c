package dev.easel.bfl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.bfl.Rows.Row;
import dev.easel.error.InvalidRequestException;
import dev.easel.image.GeneratedImage;
import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import dev.easel.model.ModelCard;
import dev.easel.plan.Plan;
import dev.easel.request.ImageRequest;
import dev.easel.spi.Body;
import dev.easel.spi.Embedded;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Every parameter arrives as BFL wants it; the stub refuses what is misspelt, and a row fails whose field is dropped. */
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParameterRowsTest {

    /** What Easel has no use for: it polls, and sends references itself. */
    private static final Set<String> NOT_OFFERED =
            Set.of("webhook_url", "webhook_secret", "input_image_blob_path", "version");

    private final BflStub vendor = new BflStub();
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
        return Rows.all();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itArrives(Row row) {
        Collection<GeneratedImage> images =
                easel.generate(row.request().build()).orThrow().images();

        Received received = vendor.submit();
        assertEquals(row.path(), received.path());
        assertEquals("application/json", received.headers().get("content-type"));
        assertEquals(BflStub.KEY, received.headers().get("x-key"));
        assertEquals(row.value(), received.json().get(row.field()));
        images.forEach(GeneratedImage::discard);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void onAnyOtherModelItIsRefusedBeforeAnythingIsSentOrWrittenInItsDialect(Row row) {
        for (ModelCard card : easel.models().cards()) {
            if (card.isAliveOn(Days.TODAY) && card.id().provider().equals(Bfl.ID)) {
                String path = card.id().name();
                ImageRequest request = fetched(row.request().model(card.id()).build(), card);
                body(request).ifPresent(json -> assertEquals("", refused(path, json), path));
            }
        }
        assertEquals(List.of(), vendor.received());
    }

    /** References by their address are fetched before a call, where the model takes none. */
    private static ImageRequest fetched(ImageRequest request, ModelCard card) {
        return request.toBuilder()
                .references(request.references().stream()
                        .map(each ->
                                each.uri().isPresent() && !card.references().urls() ? Rows.CUP : each)
                        .toList())
                .build();
    }

    private static String refused(String path, Json json) {
        return Contract.refused(path, json).orElse("");
    }

    /** What would be sent; empty if it is refused. */
    private Optional<Json> body(ImageRequest request) {
        try {
            Plan plan = easel.plan(request);
            Body body = BflRequests.body(plan.calls().get(0));
            return Optional.of(filled(assertInstanceOf(Body.JsonDocument.class, body)));
        } catch (InvalidRequestException e) {
            assertTrue(e.getMessage().contains("nothing was sent"), e.getMessage());
            return Optional.empty();
        }
    }

    /** The document with its pictures in place. */
    private static Json filled(Body.JsonDocument body) {
        Map<String, Embedded> places =
                body.embedded().stream().collect(Collectors.toMap(Embedded::placeholder, Function.identity()));
        JsonBuilder whole = Json.object();
        body.tree().fields().forEach((field, value) -> whole.put(field, filled(value, places)));
        return whole.build();
    }

    private static Json filled(Json value, Map<String, Embedded> places) {
        if (value.isArray()) {
            return Json.array(
                    value.items().stream().map(item -> filled(item, places)).toList());
        }
        Embedded inside = places.get(value.text().orElse(""));
        return inside == null ? value : Rows.base64(inside.reference());
    }

    @Test
    void noParameterIsForgotten() {
        for (String path : Contract.paths()) {
            Set<String> seen = rows().stream()
                    .filter(row -> row.path().equals(path))
                    .map(Row::field)
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> known = new TreeSet<>(Contract.fields(path));
            known.removeAll(NOT_OFFERED);
            assertEquals(known, seen, path);
        }
    }

    @Test
    void theStubRefusesWhatBflRefuses() {
        Json unknown = Json.parse("{\"prompt\": \"A boat\", \"seed\": 7}");
        assertEquals("seed", refused("flux-3-image", unknown));
        assertEquals("", refused("flux-2-pro", unknown));
        assertEquals("prompt", refused("flux-2-pro", Json.parse("{\"seed\": 7}")));
        assertEquals(
                "width",
                refused("flux-2-pro", Json.parse("{\"prompt\": \"A boat\", \"width\": 100, \"height\": 128}")));
    }
}
