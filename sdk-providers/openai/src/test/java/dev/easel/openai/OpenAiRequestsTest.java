package dev.easel.openai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.InvalidRequestException;
import dev.easel.image.ImageFormat;
import dev.easel.image.Reference;
import dev.easel.json.Json;
import dev.easel.model.ModelId;
import dev.easel.plan.PlannedCall;
import dev.easel.request.ImageRequest;
import dev.easel.request.Options;
import dev.easel.spi.Body;
import dev.easel.spi.Body.Part;
import dev.easel.spi.Credential;
import dev.easel.spi.Embedded;
import dev.easel.spi.HttpCall;
import dev.easel.spi.Lift;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAiRequestsTest {

    private static final Reference CUP = Pictures.png(64, 48);
    private static final Reference LOGO = Pictures.jpeg(32, 32);
    private static final Reference WEB = Reference.of(URI.create("https://example.com/a.png"));

    private static ImageRequest.Builder boat() {
        return ImageRequest.builder().prompt("A red boat").model(OpenAiModels.GPT_IMAGE_2);
    }

    private static HttpCall call(ImageRequest.Builder request) {
        return call(request, options -> options);
    }

    private static HttpCall call(ImageRequest.Builder request, UnaryOperator<OpenAiOptions.Builder> settings) {
        try (dev.easel.Easel easel =
                dev.easel.Easel.builder().provider(OpenAi.provider(settings)).build()) {
            PlannedCall planned = easel.plan(request.build()).calls().get(0);
            return new OpenAiRequests(settings.apply(OpenAiOptions.builder()).build()).of(planned);
        }
    }

    private static Json document(HttpCall call) {
        return assertInstanceOf(Body.JsonDocument.class, call.body()).tree();
    }

    private static List<Part> parts(HttpCall call) {
        return assertInstanceOf(Body.Multipart.class, call.body()).parts();
    }

    @Test
    void aGenerationSaysWhatThePlanSaysAndNoMore() {
        HttpCall call = call(boat().n(2));

        assertEquals(URI.create("https://api.openai.com/v1/images/generations"), call.uri());
        assertEquals(HttpCall.Method.POST, call.method());
        assertEquals(Lift.images("b64_json"), call.lift());
        assertEquals(Map.of(), call.headers());
        assertEquals(Json.parse("""
                {"model": "gpt-image-2", "prompt": "A red boat", "n": 2, "size": "1024x1024", "quality": "medium"}"""), document(call));
    }

    @Test
    void aSnapshotIsSentUnderItsOwnName() {
        HttpCall call = call(boat().model("openai/gpt-image-2-2026-04-21"));

        assertEquals(Json.of("gpt-image-2-2026-04-21"), document(call).get("model"));
    }

    @Test
    void referencesMakeAnEditWithFilesOfNeutralNames() {
        HttpCall call = call(boat().addReferences(CUP, LOGO).mask(CUP));

        assertEquals(URI.create("https://api.openai.com/v1/images/edits"), call.uri());
        assertEquals(
                List.of(
                        new Part.Field("model", "gpt-image-2"),
                        new Part.Field("prompt", "A red boat"),
                        new Part.Field("n", "1"),
                        new Part.Field("size", "1024x1024"),
                        new Part.Field("quality", "medium"),
                        new Part.File("image[]", CUP, "image-1"),
                        new Part.File("image[]", LOGO, "image-2"),
                        new Part.File("mask", CUP, "mask")),
                parts(call));
    }

    @Test
    void oneReferenceHasTheNameOfOne() {
        List<Part> parts = parts(call(boat().addReferences(CUP)));

        assertEquals(new Part.File("image", CUP, "image-1"), parts.get(parts.size() - 1));
    }

    @Test
    void whatIsWithinAnObjectIsNamedWithBracketsInAForm() {
        Options svg = Options.with(OpenAi.SVG_MODEL, "gpt-6").and(OpenAi.SVG_EFFORT, SvgEffort.XHIGH);
        List<Part> parts = parts(call(boat().model(OpenAiModels.GPT_IMAGE_2_6_FLARE)
                .format(ImageFormat.SVG)
                .options(svg)
                .addReferences(CUP)));

        assertTrue(parts.contains(new Part.Field("svg[model]", "gpt-6")), parts.toString());
        assertTrue(parts.contains(new Part.Field("svg[reasoning][effort]", "xhigh")), parts.toString());
    }

    @Test
    void webAddressesMakeAnEditInJsonWithFilesInIt() {
        HttpCall call = call(boat().addReferences(WEB, CUP).mask(CUP));

        assertEquals(URI.create("https://api.openai.com/v1/images/edits"), call.uri());
        Body.JsonDocument body = assertInstanceOf(Body.JsonDocument.class, call.body());
        assertEquals(2, body.embedded().size());
        Embedded cup = body.embedded().get(0);
        assertEquals(CUP, cup.reference());
        assertEquals(Embedded.Form.DATA_URL, cup.form());
        assertEquals(
                Json.parse("[{\"image_url\": \"https://example.com/a.png\"}, {\"image_url\": \"" + cup.placeholder()
                        + "\"}]"),
                body.tree().get("images"));
        assertEquals(
                Json.of(body.embedded().get(1).placeholder()),
                body.tree().get("mask").get("image_url"));
    }

    @Test
    void organisationAndProjectAreHeaders() {
        HttpCall call = call(boat(), options -> options.organization("org-1").project("proj_2"));

        assertEquals(Map.of("OpenAI-Organization", "org-1", "OpenAI-Project", "proj_2"), call.headers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "line\nX-Evil: 1", "schl\u00fcssel"})
    void whatCannotBeAHeaderIsRefused(String id) {
        assertThrows(InvalidRequestException.class, () -> OpenAi.provider(options -> options.organization(id)));
        assertThrows(InvalidRequestException.class, () -> OpenAi.provider(options -> options.project(id)));
    }

    @Test
    void theKeyIsABearersAndAServerOfThisMachineNeedsNone() {
        Credential credential =
                call(boat(), options -> options.key("k-1")).credential().orElseThrow();

        assertEquals("Authorization", credential.header());
        assertEquals("Bearer ", credential.prefix());
        assertEquals("k-1", credential.key().value());
        assertTrue(call(boat(), options -> options.baseUrl("http://127.0.0.1:1/v1"))
                .credential()
                .isEmpty());
        assertTrue(call(boat()).credential().isPresent());
    }

    @Test
    void aDeploymentIsSentUnderItsOwnName() {
        HttpCall call = call(
                boat().model(ModelId.of("azure-eu", "hero-prod")),
                options -> options.id("azure-eu")
                        .baseUrl("https://res.openai.azure.com/openai/v1/")
                        .deployment("hero-prod", OpenAiModels.GPT_IMAGE_2));

        assertEquals(URI.create("https://res.openai.azure.com/openai/v1/images/generations"), call.uri());
        assertEquals(Json.of("hero-prod"), document(call).get("model"));
    }
}
