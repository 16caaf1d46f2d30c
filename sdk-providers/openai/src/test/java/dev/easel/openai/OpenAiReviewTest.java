package dev.easel.openai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.InvalidRequestException;
import dev.easel.error.Problem;
import dev.easel.image.Background;
import dev.easel.image.ImageFormat;
import dev.easel.image.Reference;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import dev.easel.request.Options;
import dev.easel.testkit.HeaderOnly;
import dev.easel.testkit.Planning;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenAiReviewTest {

    private static final Planning PLANNING =
            Planning.with(OpenAi.provider(options -> options), LocalDate.of(2026, 11, 22));

    private static final Reference CUP = HeaderOnly.png(1024, 1024);

    private static ImageRequest.Builder newest() {
        return Planning.request(OpenAiModels.GPT_IMAGE_2_6_SUNBURST);
    }

    @Nested
    class Svg {

        @Test
        void itComesAlone() {
            Problem problem = PLANNING.problem(newest().format(ImageFormat.SVG).n(2));
            assertEquals("n", problem.option());
            assertEquals(List.of("1"), problem.nearest());
            assertEquals(1, PLANNING.plan(newest().format(ImageFormat.SVG)).n());
        }

        @Test
        void itsEffortNeedsItsModel() {
            Options effort = Options.with(OpenAi.SVG_EFFORT, SvgEffort.LOW);
            ImageRequest.Builder svg = newest().format(ImageFormat.SVG);
            assertEquals(
                    "openai.svgEffort", PLANNING.problem(svg.options(effort)).option());
            assertEquals(
                    2,
                    PLANNING.plan(svg.options(effort.and(OpenAi.SVG_MODEL, "gpt-6-sol")))
                            .sent()
                            .options()
                            .keys()
                            .size());
        }

        @Test
        void itsSettingsAreForSvgAlone() {
            Options model = Options.with(OpenAi.SVG_MODEL, "gpt-6-sol");
            assertEquals(
                    "openai.svgModel", PLANNING.problem(newest().options(model)).option());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GIF", "SVG"})
    void theseFormatsComeWholeAndOpaque(ImageFormat format) {
        ImageRequest.Builder request = newest().format(format).size("960x960");
        assertEquals("delivery", PLANNING.problem(request, Delivery.STREAM).option());
        assertEquals(
                "background",
                PLANNING.problem(request.background(Background.TRANSPARENT)).option());
    }

    @Test
    void pngAndWebpCanBeTransparent() {
        for (ImageFormat format : List.of(ImageFormat.PNG, ImageFormat.WEBP)) {
            ImageRequest.Builder request = newest().format(format).background(Background.TRANSPARENT);
            assertEquals(format, PLANNING.plan(request).sent().format().orElseThrow());
        }
    }

    @Test
    void previewsNeedAStream() {
        ImageRequest.Builder request =
                Planning.request(OpenAiModels.GPT_IMAGE_2).options(Options.with(OpenAi.PARTIAL_IMAGES, 2));
        assertEquals("openai.partialImages", PLANNING.problem(request).option());
        assertEquals(1, PLANNING.plan(request, Delivery.STREAM).calls().size());
    }

    @Test
    void fidelityNeedsAReference() {
        ImageRequest.Builder request = Planning.request(OpenAiModels.GPT_IMAGE_1_5)
                .options(Options.with(OpenAi.INPUT_FIDELITY, InputFidelity.HIGH));
        assertEquals("openai.inputFidelity", PLANNING.problem(request).option());
        assertEquals(1, PLANNING.plan(request.addReferences(CUP)).n());
    }

    @Test
    void aMaskIsAPng() {
        ImageRequest.Builder request =
                Planning.request(OpenAiModels.GPT_IMAGE_2).addReferences(CUP);
        assertEquals(
                "mask",
                PLANNING.problem(request.mask(HeaderOnly.jpeg(1024, 1024))).option());
        assertTrue(PLANNING.plan(request.mask(CUP)).sent().mask().isPresent());
    }

    @Nested
    class Markup {

        private final Options markup = Options.with(OpenAi.MARKUP, CUP);

        @Test
        void itIsDrawnOverTheFirstReference() {
            assertEquals(
                    "openai.markup", PLANNING.problem(newest().options(markup)).option());
            assertEquals(
                    1,
                    PLANNING.plan(newest().options(markup).addReferences(CUP)).n());
        }

        @Test
        void itExcludesAMask() {
            ImageRequest.Builder both =
                    newest().options(markup).addReferences(CUP).mask(CUP);
            assertTrue(PLANNING.problem(both).reason().contains("either a mask or a markup"));
        }

        @Test
        void itHasTheFirstReferencesPixels() {
            ImageRequest.Builder request = newest().options(markup).addReferences(HeaderOnly.png(512, 512));
            assertTrue(PLANNING.problem(request).reason().contains("512x512"));
        }

        @Test
        void itIsAPng() {
            ImageRequest.Builder request = newest().options(Options.with(OpenAi.MARKUP, HeaderOnly.jpeg(1024, 1024)))
                    .addReferences(CUP);
            assertTrue(PLANNING.problem(request).reason().contains("PNG"));
        }

        @Test
        void olderModelsHaveNone() {
            ImageRequest.Builder request =
                    Planning.request(OpenAiModels.GPT_IMAGE_2).options(markup).addReferences(CUP);
            assertEquals("openai.markup", PLANNING.problem(request).option());
        }
    }

    @Test
    void settingsHaveTheirBounds() {
        assertThrows(InvalidRequestException.class, () -> Options.with(OpenAi.FRAME_COUNT, 17));
        assertThrows(InvalidRequestException.class, () -> Options.with(OpenAi.FRAME_COUNT, 1));
        assertThrows(InvalidRequestException.class, () -> Options.with(OpenAi.FRAME_DURATION, 655_351));
        assertThrows(InvalidRequestException.class, () -> Options.with(OpenAi.PARTIAL_IMAGES, 4));
        assertThrows(InvalidRequestException.class, () -> OpenAi.COMPLEXITY.parse("max"));
    }
}
