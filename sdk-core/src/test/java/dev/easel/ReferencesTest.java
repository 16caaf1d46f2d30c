package dev.easel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.RawServer.Script;
import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.image.Reference;
import dev.easel.json.Json;
import dev.easel.policy.UrlPolicy;
import dev.easel.request.ImageRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** References on their way before a call: downloaded for models that take no URL, uploaded for vendors that want them so. */
class ReferencesTest extends WireTest {

    private static final Script FOUND = talk -> {
        talk.send("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: " + PNG.length + "\r\n\r\n");
        talk.send(PNG);
    };

    private static final Script DRAWN = talk -> talk.json(IMAGE);

    @Test
    void anAddressIsDownloadedOnceAndSentAsAPicture() throws Exception {
        try (RawServer server = new RawServer(FOUND, DRAWN);
                Easel easel = trusting(server).build()) {
            easel.generate(at(server).toBuilder().n(3).build());

            assertEquals(List.of("/cup.png", "/v1/images"), paths(server).subList(0, 2));
            assertEquals(1, paths(server).stream().filter("/cup.png"::equals).count());
            assertEquals(Base64.getEncoder().encodeToString(PNG), image(server, 1));
            assertEquals(null, server.seen().get(0).headers().get("Authorization"));
        }
    }

    @Test
    void anAddressWithinIsBlockedUnlessItIsTrusted() throws Exception {
        try (RawServer server = new RawServer(DRAWN);
                Easel easel = client(new Looking(server, false)).build()) {
            EaselException e = assertThrows(EaselException.class, () -> easel.generate(at(server)));

            assertEquals(Category.BLOCKED_URL, e.category());
            assertEquals(Charge.NO, e.charge());
            assertTrue(e.getMessage().contains(server.url("/cup.png").toString()), e.getMessage());
            assertEquals(List.of(), server.seen());
        }
    }

    @Test
    void anAddressWithoutAPictureIsTheCallersToMend() throws Exception {
        try (RawServer server = new RawServer(talk -> talk.answer(404, "", ""));
                Easel easel = trusting(server).build()) {
            EaselException e = assertThrows(EaselException.class, () -> easel.generate(at(server)));

            assertEquals(Category.INVALID_REQUEST, e.category());
            assertEquals(Charge.NO, e.charge());
            assertTrue(e.getMessage().contains("HTTP status 404"), e.getMessage());
            assertEquals(List.of("/cup.png"), paths(server));
        }
    }

    @Test
    void whatTheModelCannotTakeIsNotSent() throws Exception {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='4'/>";
        try (RawServer server = new RawServer(talk -> talk.answer(200, "", svg));
                Easel easel = trusting(server).build()) {
            EaselException e = assertThrows(EaselException.class, () -> easel.generate(at(server)));

            assertEquals("reference 1", e.problems().get(0).option());
            assertEquals(List.of("/cup.png"), paths(server));
        }
    }

    @Test
    void oneContentIsUploadedOnceForManyCalls() throws Exception {
        try (RawServer server = new RawServer(talk -> talk.json("{\"id\": \"file-1\"}"), DRAWN);
                Easel easel = client(new Looking(server, true)).build()) {
            easel.generate(with(Reference.of(PNG)));
            easel.generate(with(Reference.of(PNG)));

            assertEquals(List.of("/v1/files", "/v1/images", "/v1/images"), paths(server));
            assertEquals("file-1", image(server, 1));
            assertEquals("file-1", image(server, 2));
        }
    }

    @Test
    void anUploadThatFailsIsTriedAgainAndCostsNothing() throws Exception {
        try (RawServer server = new RawServer(talk -> talk.answer(503, "", ""), talk -> talk.answer(422, "", ""));
                Easel easel = client(new Looking(server, true)).build()) {
            EaselException e = assertThrows(EaselException.class, () -> easel.generate(with(Reference.of(PNG))));

            assertEquals(Category.INVALID_REQUEST, e.category());
            assertEquals(Charge.NO, e.charge());
            assertEquals(List.of("/v1/files", "/v1/files"), paths(server));
        }
    }

    @Test
    void cancellingEndsADownloadAndAnUpload() throws Exception {
        CountDownLatch asked = new CountDownLatch(2);
        Script silent = talk -> {
            asked.countDown();
            talk.stall();
        };
        try (RawServer server = new RawServer(silent);
                Easel downloading = trusting(server).build();
                Easel uploading = client(new Looking(server, true)).build()) {
            ImageCall download = downloading.start(at(server));
            ImageCall upload = uploading.start(with(Reference.of(PNG)));
            asked.await();

            download.cancel();
            upload.cancel();

            server.awaitClosing();
            server.awaitClosing();
            assertEquals(
                    Charge.NO,
                    assertThrows(EaselException.class, download::result).charge());
            assertEquals(
                    Charge.NO,
                    assertThrows(EaselException.class, upload::result).charge());
        }
    }

    private EaselBuilder trusting(RawServer server) {
        String origin = "http://" + server.url("/").getAuthority();
        return client(new Looking(server, false)).urlPolicy(UrlPolicy.standard().trusting(origin));
    }

    private static List<String> paths(RawServer server) {
        return server.seen().stream().map(RawServer.Seen::path).toList();
    }

    private static String image(RawServer server, int request) {
        byte[] sent = server.seen().get(request).text().getBytes(StandardCharsets.UTF_8);
        return Json.parse(sent).get("images").items().get(0).text().orElseThrow();
    }

    private static ImageRequest at(RawServer server) {
        return with(Reference.of(server.url("/cup.png")));
    }

    private static ImageRequest with(Reference reference) {
        return ImageRequest.builder()
                .prompt("A boat")
                .model(TestModels.GRID)
                .addReference(reference)
                .build();
    }
}
