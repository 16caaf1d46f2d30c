package dev.easel.google;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.image.Reference;
import dev.easel.json.Json;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** References that are uploaded once for many calls. */
class UploadRowsTest extends StubTest {

    private static final byte[] CUP = Pictures.png(64, 48);
    private static final int LARGE = 4 << 20;

    private List<Received> received(boolean uploads) {
        return vendor.received().stream()
                .filter(request -> request.isUpload() == uploads)
                .toList();
    }

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
