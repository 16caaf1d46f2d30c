package dev.easel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.easel.RawServer.Script;
import dev.easel.image.Reference;
import dev.easel.json.Json;
import dev.easel.model.ModelId;
import dev.easel.request.ImageRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often the bytes of a reference are read and sent. One reading is that of its first bytes, when it is made. */
class ReferencesOnceTest extends WireTest {

    /** A picture that counts how often it is opened. */
    private static final class Counted {

        private final byte[] bytes;
        private final AtomicInteger opened = new AtomicInteger();
        private final Reference reference;

        Counted(int width, int shade) {
            this.bytes = Pngs.grey(width, 256, shade);
            this.reference = Reference.of(this::open);
        }

        private InputStream open() {
            opened.incrementAndGet();
            return new ByteArrayInputStream(bytes);
        }

        String base64() {
            return Base64.getEncoder().encodeToString(bytes);
        }
    }

    private static final ModelId OTHER = ModelId.of("zenith", "grid");

    /** Takes uploads and draws; a handle is named after what was uploaded. */
    private static final Script VENDOR = talk -> talk.json(
            talk.request().path().equals("/v1/files")
                    ? "{\"id\": \"file-%08x\"}".formatted(talk.request().text().hashCode())
                    : IMAGE);

    private final Counted cup = new Counted(256, 1);
    private final Counted logo = new Counted(300, 1);
    private RawServer server;

    @BeforeEach
    void serve() {
        server = new RawServer(VENDOR);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void aPlanReadsNothing() {
        try (Easel easel = uploading()) {
            easel.planComparison(request(1), List.of(TestModels.GRID, TestModels.SEEDED));

            assertEquals(List.of(1, 1), opened());
        }
    }

    @Test
    void allModelsAndCallsOfAVendorShareOneUpload() {
        try (Easel easel = uploading()) {
            easel.compare(request(3), TestModels.GRID, TestModels.SEEDED);
            easel.compare(request(1), TestModels.SEEDED, TestModels.TABLE);
            easel.generate(request(1).toBuilder().model(TestModels.GRID).build());

            assertEquals(2, sent("/v1/files").size());
            assertEquals(6, sent("/v1/images").size());
            assertEquals(List.of(2, 2), opened());
        }
    }

    @Test
    void eachVendorIsSentItOnce() {
        try (Easel easel = uploading()) {
            easel.compare(request(1), TestModels.GRID, OTHER, TestModels.SEEDED);
            easel.compare(request(1), OTHER, TestModels.GRID);

            assertEquals(4, sent("/v1/files").size());
            assertEquals(List.of(3, 3), opened());
        }
    }

    @Test
    void whatIsSentInlineIsReadOncePerSending() {
        try (Easel easel = client(new Looking(server, false)).build()) {
            easel.compare(request(1), TestModels.GRID, TestModels.SEEDED);

            assertEquals(2, server.seen().size());
            assertEquals(List.of(3, 3), opened());
        }
    }

    @Test
    void orderAndRolesAreKeptHoweverTheyAreSent() {
        Counted mask = new Counted(256, 2);
        ImageRequest edit = request(1).toBuilder()
                .model(TestModels.GRID)
                .mask(mask.reference)
                .build();
        try (Easel inline = client(new Looking(server, false)).build();
                Easel uploading = uploading()) {
            inline.generate(edit);
            uploading.generate(edit);

            Json whole = sent("/v1/images").get(0);
            assertEquals(List.of(cup.base64(), logo.base64()), images(whole));
            assertEquals(mask.base64(), whole.get("mask").text().orElseThrow());
            Json handles = sent("/v1/images").get(1);
            List<String> handed = List.of(
                    images(handles).get(0),
                    images(handles).get(1),
                    handles.get("mask").text().orElseThrow());
            assertEquals(3, handed.stream().distinct().count());
            uploading.generate(edit.toBuilder()
                    .references(List.of(logo.reference, cup.reference))
                    .mask(Optional.empty())
                    .build());
            assertEquals(
                    List.of(handed.get(1), handed.get(0)),
                    images(sent("/v1/images").get(2)));
        }
    }

    private Easel uploading() {
        return client(new Looking(server, true))
                .provider(new Looking("zenith", server, true))
                .build();
    }

    private ImageRequest request(int n) {
        return ImageRequest.builder()
                .prompt("A boat")
                .n(n)
                .addReference(cup.reference)
                .addReference(logo.reference)
                .build();
    }

    private List<Integer> opened() {
        return List.of(cup.opened.get(), logo.opened.get());
    }

    /** What came to a path, in order; of uploads only that they came. */
    private List<Json> sent(String path) {
        return server.seen().stream()
                .filter(seen -> seen.path().equals(path))
                .map(seen -> path.equals("/v1/files") ? Json.NULL : Json.parse(seen.text()))
                .toList();
    }

    private static List<String> images(Json document) {
        return document.get("images").items().stream()
                .map(image -> image.text().orElseThrow())
                .toList();
    }
}
