package dev.easel.internal.download;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Pngs;
import dev.easel.TestModels;
import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.error.Failures;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.Problem;
import dev.easel.error.TransportException;
import dev.easel.image.GeneratedImage;
import dev.easel.image.Reference;
import dev.easel.internal.planner.Planner;
import dev.easel.model.ModelId;
import dev.easel.plan.PlannedCall;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import dev.easel.request.OnUnsupported;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class ReferenceDownloadsTest {

    private static final URI CUP = URI.create("https://a.example/secret/cup.png");
    private static final URI LOGO = URI.create("https://b.example/logo.png");

    private final Map<URI, CompletableFuture<GeneratedImage>> web = new HashMap<>();
    private final ReferenceDownloads downloads = new ReferenceDownloads(this::fetch, call -> List.of());

    @Test
    void addressesBecomePicturesInTheirPlaces() throws IOException {
        Reference own = Reference.of(Pngs.grey(9, 9, 9));
        PlannedCall call = call(TestModels.GRID, request(Reference.of(CUP), own, Reference.of(LOGO)));
        CompletableFuture<PlannedCall> atHand = downloads.atHand(call);
        assertFalse(atHand.isDone());

        arrive(LOGO, 2);
        arrive(CUP, 1);

        List<Reference> references = now(atHand).request().references();
        assertIsGrey(references.get(0), 1);
        assertSame(own, references.get(1));
        assertIsGrey(references.get(2), 2);
        assertEquals(
                call,
                PlannedCall.builder().from(now(atHand)).request(call.request()).build());
    }

    @Test
    void aMaskIsDownloadedToo() throws IOException {
        PlannedCall call = call(
                TestModels.GRID,
                request(Reference.of(CUP)).toBuilder().mask(Reference.of(LOGO)).build());
        CompletableFuture<PlannedCall> atHand = downloads.atHand(call);
        arrive(CUP, 1);
        arrive(LOGO, 2);

        assertIsGrey(now(atHand).request().mask().orElseThrow(), 2);
    }

    @Test
    void aModelThatTakesUrlsGetsThem() {
        PlannedCall call = call(ModelId.unlisted("acme", "any"), request(Reference.of(CUP)));

        assertSame(call, now(downloads.atHand(call)));
        assertEquals(Map.of(), web);
    }

    @Test
    void aCallWithoutAddressesStaysAsItIs() {
        PlannedCall call = call(TestModels.GRID, request(Reference.of(Pngs.grey(1, 1, 1))));

        assertSame(call, now(downloads.atHand(call)));
    }

    @Test
    void oneAddressIsDownloadedOnceForManyCalls() {
        PlannedCall call = call(TestModels.GRID, request(Reference.of(CUP), Reference.of(CUP)));
        CompletableFuture<PlannedCall> first = downloads.atHand(call);
        CompletableFuture<PlannedCall> second = downloads.atHand(call);
        arrive(CUP, 1);
        web.remove(CUP);
        CompletableFuture<PlannedCall> third = downloads.atHand(call);

        Reference one = now(first).request().references().get(0);
        assertSame(one, now(first).request().references().get(1));
        assertSame(one, now(second).request().references().get(0));
        assertSame(one, now(third).request().references().get(0));
    }

    @Test
    void whatTheModelCannotTakeIsRefusedBeforeItIsSent() throws IOException {
        PlannedCall call = call(TestModels.GRID, request(Reference.of(CUP)));
        CompletableFuture<PlannedCall> atHand = downloads.atHand(call);
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='4'/>".getBytes(StandardCharsets.UTF_8);
        web.get(CUP).complete(GeneratedImage.of(svg));

        InvalidRequestException e = assertInstanceOf(InvalidRequestException.class, error(atHand));

        assertEquals("reference 1", e.problems().get(0).option());
        assertEquals("svg", e.problems().get(0).given());
    }

    @Test
    void theProvidersOwnRulesAreAskedAgain() {
        Problem tooSmall = Problem.of("references", "3x3", "The model wants larger ones.");
        ReferenceDownloads strict = new ReferenceDownloads(this::fetch, call -> List.of(tooSmall));
        CompletableFuture<PlannedCall> atHand = strict.atHand(call(TestModels.GRID, request(Reference.of(CUP))));
        arrive(CUP, 1);

        assertEquals(
                List.of(tooSmall),
                assertInstanceOf(InvalidRequestException.class, error(atHand)).problems());
    }

    @Test
    void aDownloadThatFailsIsToldAsUnsent() {
        CompletableFuture<PlannedCall> atHand = downloads.atHand(call(TestModels.GRID, request(Reference.of(CUP))));
        Failure lost = Failure.builder()
                .category(Category.CONNECTION_LOST)
                .message("The connection was reset.")
                .charge(Charge.MAYBE)
                .attempts(3)
                .build();
        web.get(CUP).completeExceptionally(Failures.exception(lost));

        TransportException e = assertInstanceOf(TransportException.class, error(atHand));

        assertEquals(
                "The reference at a.example could not be downloaded, and the model takes no URL. The connection was reset.",
                e.getMessage());
        assertEquals(Charge.NO, e.charge());
        assertEquals(0, e.failure().attempts());
    }

    @Test
    void aBlockedAddressIsARequestThatCannotBe() {
        CompletableFuture<PlannedCall> atHand = downloads.atHand(call(TestModels.GRID, request(Reference.of(CUP))));
        Failure blocked =
                Failure.unsent(Category.BLOCKED_URL, "It leads inwards.").build();
        web.get(CUP).completeExceptionally(new CompletionException(Failures.exception(blocked)));

        assertEquals(
                Category.BLOCKED_URL,
                assertInstanceOf(InvalidRequestException.class, error(atHand)).category());
    }

    @Test
    void closingEndsWhatIsUnderWayAndLetsGoOfWhatCame() {
        downloads.atHand(call(TestModels.GRID, request(Reference.of(CUP), Reference.of(LOGO))));
        GeneratedImage logo = GeneratedImage.of(Pngs.grey(1, 1, 1));
        web.get(LOGO).complete(logo);

        downloads.close();

        assertTrue(web.get(CUP).isCancelled());
        assertThrows(InvalidRequestException.class, logo::bytes);
    }

    private CompletableFuture<GeneratedImage> fetch(URI url) {
        CompletableFuture<GeneratedImage> pending = new CompletableFuture<>();
        assertFalse(web.containsKey(url), "fetched twice");
        web.put(url, pending);
        return pending;
    }

    private void arrive(URI url, int shade) {
        web.get(url).complete(GeneratedImage.of(Pngs.grey(3, 3, shade)));
    }

    private static void assertIsGrey(Reference reference, int shade) throws IOException {
        try (InputStream in = reference.open()) {
            assertArrayEquals(Pngs.grey(3, 3, shade), in.readAllBytes());
        }
    }

    private static ImageRequest request(Reference... references) {
        return ImageRequest.builder().prompt("a cup").addReferences(references).build();
    }

    private static PlannedCall call(ModelId model, ImageRequest request) {
        Planner planner = new Planner(TestModels.CATALOG, OnUnsupported.REJECT, call -> List.of());
        return planner.plan(request, model, Delivery.WHOLE, TestModels.TODAY)
                .calls()
                .get(0);
    }

    private static PlannedCall now(CompletableFuture<PlannedCall> atHand) {
        assertTrue(atHand.isDone());
        return atHand.join();
    }

    private static Throwable error(CompletableFuture<PlannedCall> atHand) {
        assertTrue(atHand.isDone());
        return assertThrows(CompletionException.class, atHand::join).getCause();
    }
}
