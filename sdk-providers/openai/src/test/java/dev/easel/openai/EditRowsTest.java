package dev.easel.openai;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import dev.easel.json.Json;
import dev.easel.model.ModelId;
import dev.easel.request.ImageRequest;
import dev.easel.request.Options;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only edits have: references, mask, markup, fidelity; as a form, and as JSON where there are web addresses. */
@Timeout(120)
class EditRowsTest {

    /** The fields whose rows stand here. */
    static final Set<String> FIELDS = Set.of("images", "mask", "markup", "input_fidelity");

    private final OpenAiStub vendor = new OpenAiStub();

    @AfterEach
    void close() {
        vendor.close();
    }

    private static ImageRequest.Builder boat(ModelId model) {
        return ImageRequest.builder().prompt("A red boat").model(model);
    }

    private Received edit(ImageRequest.Builder request) {
        try (Easel easel = vendor.easel()) {
            easel.generate(request.build()).orThrow();
        }
        return vendor.only();
    }

    private static byte[] picture(ImageFormat format, int edge) {
        return Pictures.of(format, PixelSize.of(edge, edge));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16})
    void referencesArriveInOrderWithAllTheirBytes(int count) {
        List<Reference> references = new ArrayList<>();
        for (int k = 1; k <= count; k++) {
            references.add(Reference.of(picture(ImageFormat.PNG, 16 * k)));
        }
        Received received = edit(boat(OpenAiModels.GPT_IMAGE_2).references(references));

        assertEquals(count, received.files().size());
        for (int k = 1; k <= count; k++) {
            Received.Sent file = received.files().get(k - 1);
            assertEquals(count == 1 ? "image" : "image[]", file.field());
            assertEquals("image-" + k + ".png", file.fileName());
            assertArrayEquals(picture(ImageFormat.PNG, 16 * k), file.bytes());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PNG", "JPEG", "WEBP"})
    void eachHasItsTrueType(ImageFormat format) {
        Received received = edit(boat(OpenAiModels.GPT_IMAGE_2).addReferences(Reference.of(picture(format, 64))));

        assertEquals(format.mediaType(), received.files().get(0).type());
        assertEquals("image-1." + format.extension(), received.files().get(0).fileName());
    }

    @Test
    void aMaskArrivesBesideTheFirstReference() {
        byte[] mask = picture(ImageFormat.PNG, 64);
        Received received = edit(boat(OpenAiModels.GPT_IMAGE_2)
                .addReferences(Pictures.png(64, 64), Pictures.png(32, 32))
                .mask(Reference.of(mask)));

        Received.Sent sent = received.files("mask").get(0);
        assertEquals("mask.png", sent.fileName());
        assertEquals("image/png", sent.type());
        assertArrayEquals(mask, sent.bytes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gpt-image-2.5-sunburst", "gpt-image-2.5-flare", "gpt-image-2.6-sunburst", "gpt-image-2.6-flare"
            })
    void aMarkupArrivesOnModelsThatHaveIt(String model) {
        byte[] markup = picture(ImageFormat.PNG, 64);
        Received received = edit(boat(ModelId.of(OpenAi.ID, model))
                .addReferences(Pictures.png(64, 64))
                .options(Options.with(OpenAi.MARKUP, Reference.of(markup))));

        Received.Sent sent = received.files("markup").get(0);
        assertEquals("markup.png", sent.fileName());
        assertArrayEquals(markup, sent.bytes());
    }

    @ParameterizedTest
    @EnumSource(InputFidelity.class)
    void fidelityArrivesOnModelsThatHaveIt(InputFidelity fidelity) {
        Received received = edit(boat(OpenAiModels.GPT_IMAGE_1_5)
                .addReferences(Pictures.png(64, 64))
                .options(Options.with(OpenAi.INPUT_FIDELITY, fidelity)));

        assertEquals(fidelity.name(), received.text("input_fidelity").toUpperCase(Locale.ROOT));
    }

    @Test
    void webAddressesArriveInJsonWithFilesAndMaskAsDataUrls() {
        byte[] file = picture(ImageFormat.JPEG, 64);
        byte[] mask = picture(ImageFormat.PNG, 64);
        Received received = edit(boat(OpenAiModels.GPT_IMAGE_2)
                .addReferences(Reference.of(URI.create("https://example.com/a.png?x=1&y=2")), Reference.of(file))
                .mask(Reference.of(mask)));

        assertTrue(received.json());
        assertEquals(
                Json.of("https://example.com/a.png?x=1&y=2"),
                received.fields().get("images").get(0).get("image_url"));
        assertArrayEquals(
                file, dataUrl("image/jpeg", received.fields().get("images").get(1)));
        assertArrayEquals(mask, dataUrl("image/png", received.fields().get("mask")));
    }

    private static byte[] dataUrl(String type, Json image) {
        String url = image.get("image_url").text().orElseThrow();
        String prefix = "data:" + type + ";base64,";
        assertTrue(url.startsWith(prefix), url.substring(0, 40));
        return Base64.getDecoder().decode(url.substring(prefix.length()));
    }

    @Test
    void nothingOfTheUsersNamesIsSent(@TempDir Path directory) throws IOException {
        Path secret = Files.write(directory.resolve("secret-campaign.png"), picture(ImageFormat.PNG, 64));
        Received received = edit(boat(OpenAiModels.GPT_IMAGE_2).addReferences(Reference.of(secret)));

        assertFalse(received.toString().contains("secret-campaign"), received.toString());
    }
}
