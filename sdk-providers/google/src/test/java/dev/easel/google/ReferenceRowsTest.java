package dev.easel.google;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.easel.Easel;
import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.error.InvalidRequestException;
import dev.easel.image.Reference;
import dev.easel.json.Json;
import dev.easel.model.ModelId;
import dev.easel.policy.UrlPolicy;
import dev.easel.request.ImageRequest;
import dev.easel.spi.ImageProvider;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How references reach Google, and which do not. */
@Timeout(120)
class ReferenceRowsTest {

    private static final byte[] CUP = Pictures.png(64, 48);
    private static final byte[] LOGO = Pictures.jpeg(32, 32);
    private static final int LARGE = 4 << 20;

    private final GoogleStub vendor = new GoogleStub();

    @AfterEach
    void close() {
        vendor.close();
    }

    private static ImageRequest.Builder boat(ModelId model) {
        return ImageRequest.builder()
                .prompt("Put the logo of the second image on the cup")
                .model(model);
    }

    private static ImageRequest.Builder boat() {
        return boat(GoogleModels.NANO_BANANA_PRO);
    }

    private void generate(ImageProvider provider, ImageRequest.Builder request) {
        try (Easel easel = vendor.client(provider).build()) {
            easel.generate(request.build()).orThrow();
        }
    }

    private List<Received> received(boolean uploads) {
        return vendor.received().stream()
                .filter(request -> request.isUpload() == uploads)
                .toList();
    }

    @Nested
    class Inline {

        @Test
        void filesGoInOrderBehindThePromptWithTheirTrueTypes() {
            for (ImageProvider provider : List.of(vendor.gemini(), vendor.vertex())) {
                vendor.forget();
                generate(provider, boat().addReferences(Reference.of(CUP), Reference.of(LOGO)));

                List<Json> said = vendor.only().said();
                assertEquals(
                        Json.of("Put the logo of the second image on the cup"),
                        said.get(0).get("text"));
                assertPicture("image/png", CUP, said.get(1));
                assertPicture("image/jpeg", LOGO, said.get(2));
            }
        }

        private void assertPicture(String type, byte[] bytes, Json part) {
            Json data = part.get("inlineData");
            assertEquals(Json.of(type), data.get("mimeType"));
            assertArrayEquals(
                    bytes, Base64.getDecoder().decode(data.get("data").text().orElseThrow()));
        }

        @ParameterizedTest
        @CsvSource({"gemini-3-pro-image, 14", "gemini-nano-banana-2.1, 14", "gemini-2.5-flash-image, 3"})
        void asManyAsTheModelTakesAreSentAndOneMoreIsRefused(String model, int most) {
            ModelId id = ModelId.of(Google.ID, model);
            generate(vendor.gemini(), boat(id).references(Collections.nCopies(most, Reference.of(CUP))));
            assertEquals(most + 1, vendor.only().said().size());

            vendor.forget();
            ImageRequest.Builder more = boat(id).references(Collections.nCopies(most + 1, Reference.of(CUP)));
            assertThrows(InvalidRequestException.class, () -> generate(vendor.gemini(), more));
            assertEquals(List.of(), vendor.received());
        }

        /** docs.cloud.google.com, image understanding: 7 MB for each inline file. */
        @Test
        void aFileThatIsTooLargeForVertexIsRefused() {
            generate(vendor.vertex(), boat().addReferences(Pictures.large(7_000_000)));
            assertEquals(0, received(true).size());

            ImageRequest.Builder more = boat().addReferences(Pictures.large(7_000_001));
            assertThrows(InvalidRequestException.class, () -> generate(vendor.vertex(), more));
        }

        @Test
        void aMaskIsRefusedByThePlan() {
            ImageRequest.Builder masked =
                    boat().addReferences(Reference.of(CUP)).mask(Reference.of(CUP));
            for (ImageProvider provider : List.of(vendor.gemini(), vendor.vertex())) {
                InvalidRequestException e =
                        assertThrows(InvalidRequestException.class, () -> generate(provider, masked));
                assertEquals("mask", e.problems().get(0).option());
            }
            assertEquals(List.of(), vendor.received());
        }
    }

    @Nested
    class Uploaded {

        @Test
        void aLargeFileIsUploadedOnceForAllCallsAndNamedByItsAddress() {
            try (Easel easel = vendor.easel()) {
                easel.generate(boat().n(3)
                        .addReferences(Pictures.large(LARGE), Reference.of(CUP))
                        .build());
                easel.generate(boat(GoogleModels.NANO_BANANA_2_1)
                        .addReferences(Pictures.large(LARGE))
                        .build());
            }
            assertEquals(1, received(true).size());
            assertEquals(4, received(false).size());
            for (Received call : received(false)) {
                assertEquals(Json.parse("""
                                {"mimeType": "image/png",
                                 "fileUri": "https://generativelanguage.googleapis.com/v1beta/files/file-1"}"""), call.said().get(1).get("fileData"));
            }
        }

        @Test
        void anUploadIsAFormOfMetadataAndTheFileUnderANeutralName() {
            generate(vendor.gemini(), boat().addReferences(Pictures.large(LARGE)));

            Received upload = received(true).get(0);
            assertEquals("multipart", upload.header("x-goog-upload-protocol"));
            assertEquals(GoogleStub.KEY, upload.header("x-goog-api-key"));
            assertEquals(
                    List.of(
                            "form-data; name=\"metadata\" | application/json",
                            "form-data; name=\"file\"; filename=\"reference.png\" | image/png"),
                    upload.parts().stream().map(Received.Sent::head).toList());
            assertEquals(
                    Json.parse("{\"file\": {\"displayName\": \"reference\"}}"),
                    Json.parse(upload.parts().get(0).bytes()));
            assertEquals(LARGE, upload.parts().get(1).bytes().length);
        }

        @Test
        void aSmallerFileGoesInline() {
            generate(vendor.gemini(), boat().addReferences(Pictures.large(LARGE - 1)));

            assertEquals(0, received(true).size());
        }

        /** 100 MB is what one request may hold; see {@link Contract}. */
        @Test
        void theLargestFilesThatGoInlineFitIntoOneRequest() {
            generate(vendor.gemini(), boat().references(Collections.nCopies(14, Pictures.large(LARGE - 1))));

            assertTrue(vendor.only().length() > 70_000_000);
        }

        @Test
        void anUploadThatIsRefusedEndsTheCallAndCostsNothing() {
            vendor.answers(
                    400, GoogleStub.error(400, "INVALID_ARGUMENT", "Bad file.").body());

            EaselException e = assertThrows(
                    EaselException.class, () -> generate(vendor.gemini(), boat().addReferences(Pictures.large(LARGE))));
            assertEquals(Category.INVALID_REQUEST, e.category());
            assertEquals(Charge.NO, e.charge());
            assertEquals(1, vendor.received().size());
        }
    }

    @Nested
    class WebAddresses {

        @ParameterizedTest
        @CsvSource({
            "https://example.com/a.png, image/png",
            "https://example.com/b/c.JPG?size=2, image/jpeg",
            "https://example.com/c.webp, image/webp"
        })
        void theGeminiApiFetchesThem(String address, String type) {
            generate(vendor.gemini(), boat().addReferences(Reference.of(URI.create(address))));

            assertEquals(
                    Json.object().put("mimeType", type).put("fileUri", address).build(),
                    vendor.only().said().get(1).get("fileData"));
        }

        @Test
        void oneThatDoesNotTellItsTypeIsSentWithoutOne() {
            generate(vendor.gemini(), boat().addReferences(Reference.of(URI.create("https://example.com/cup"))));

            assertEquals(
                    Json.parse("{\"fileUri\": \"https://example.com/cup\"}"),
                    vendor.only().said().get(1).get("fileData"));
        }

        @Test
        void forVertexTheyAreDownloaded() throws IOException {
            HttpServer shop = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            shop.createContext("/cup.png", exchange -> {
                exchange.sendResponseHeaders(200, CUP.length);
                exchange.getResponseBody().write(CUP);
                exchange.close();
            });
            shop.start();
            String origin = "http://127.0.0.1:" + shop.getAddress().getPort();
            try (Easel easel = vendor.client(vendor.vertex())
                    .urlPolicy(UrlPolicy.standard().trusting(origin))
                    .build()) {
                easel.generate(boat().addReferences(Reference.of(URI.create(origin + "/cup.png")))
                        .build());
            } finally {
                shop.stop(0);
            }
            assertEquals(
                    Json.of(Pictures.base64(CUP)),
                    vendor.only().said().get(1).get("inlineData").get("data"));
        }
    }
}
