package dev.easel.google;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.error.InvalidRequestException;
import dev.easel.image.Reference;
import dev.easel.json.Json;
import dev.easel.model.ModelId;
import dev.easel.request.ImageRequest;
import dev.easel.spi.ImageProvider;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References that go with the call itself. */
class InlineRowsTest extends StubTest {

    private static final byte[] CUP = Pictures.png(64, 48);
    private static final byte[] LOGO = Pictures.jpeg(32, 32);

    @Test
    void filesGoInOrderBehindThePromptWithTheirTrueTypes() {
        for (ImageProvider provider : List.of(vendor.gemini(), vendor.vertex())) {
            vendor.forget();
            generate(provider, boat().addReferences(Reference.of(CUP), Reference.of(LOGO)));

            List<Json> said = vendor.only().said();
            assertEquals(Json.of("A red boat"), said.get(0).get("text"));
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
        assertEquals(0, uploads());

        ImageRequest.Builder more = boat().addReferences(Pictures.large(7_000_001));
        assertThrows(InvalidRequestException.class, () -> generate(vendor.vertex(), more));
    }

    @Test
    void aMaskIsRefusedByThePlan() {
        ImageRequest.Builder masked = boat().addReferences(Reference.of(CUP)).mask(Reference.of(CUP));
        for (ImageProvider provider : List.of(vendor.gemini(), vendor.vertex())) {
            InvalidRequestException e = assertThrows(InvalidRequestException.class, () -> generate(provider, masked));
            assertEquals("mask", e.problems().get(0).option());
        }
        assertEquals(List.of(), vendor.received());
    }

    private long uploads() {
        return vendor.received().stream().filter(Received::isUpload).count();
    }
}
