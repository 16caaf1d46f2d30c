package dev.easel.openai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Problem;
import dev.easel.image.ImageFormat;
import dev.easel.image.ImageSize;
import dev.easel.image.Reference;
import dev.easel.request.ImageRequest;
import dev.easel.request.Options;
import dev.easel.testkit.HeaderOnly;
import dev.easel.testkit.Planning;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GifSheetTest {

    private static final Planning PLANNING =
            Planning.with(OpenAi.provider(options -> options), LocalDate.of(2026, 11, 22));

    private static final Reference CUP = HeaderOnly.png(1024, 1024);

    private static ImageRequest.Builder newest() {
        return Planning.request(OpenAiModels.GPT_IMAGE_2_6_SUNBURST);
    }

    private static ImageRequest.Builder gif(String size) {
        return newest().format(ImageFormat.GIF).size(size);
    }

    private static ImageRequest.Builder gif(String size, int frames) {
        return gif(size).options(Options.with(OpenAi.FRAME_COUNT, frames));
    }

    @ParameterizedTest
    @CsvSource({"960x960, 9", "816x816, 12", "720x720, 13", "720x720, 16", "512x512, 2", "1280x720, 9", "304x304, 16"})
    void framesThatFitOnTheirSheetAreTaken(String size, int frames) {
        assertEquals(size, PLANNING.plan(gif(size, frames)).size().toString());
    }

    @ParameterizedTest
    @CsvSource({"1K, 960x960", "4:3, 1088x816", "3:2, 1152x768", "16:9, 1280x720", "9:16, 720x1280", "21:9, 1232x528"})
    void aTierIsTheLargestFrameOfItsShape(String size, String pixels) {
        assertEquals(pixels, PLANNING.plan(gif(size)).size().toString());
    }

    @Test
    void withoutASizeItIsTheLargestSquare() {
        assertEquals(
                "960x960",
                PLANNING.plan(newest().format(ImageFormat.GIF)).size().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "1K, 10, 816x816",
        "1K 16:9, 12, 960x544",
        "816x816, 13, 720x720",
        "256x256, 9, 288x288",
        "2K 3:2, 9, 1152x768",
        "1920x1088, 9, 1280x720"
    })
    void anotherFrameIsRefusedForOneThatIsTaken(String size, int frames, String nearest) {
        Problem problem = PLANNING.problem(gif(size, frames));
        assertEquals("size", problem.option());
        String instead = problem.nearest().get(0);
        assertEquals(nearest, PLANNING.plan(gif(instead, frames)).size().toString());
    }

    @Test
    void nineFramesAreMeantWhereNoneAreNamed() {
        assertTrue(PLANNING.problem(gif("256x256")).reason().contains("9 frames"));
    }

    @ParameterizedTest
    @CsvSource({"960x960, 9, 2, 1", "816x816, 6, 3, 2", "720x720, 16, 10, 1"})
    void theFramesOfAllGifsCountTogether(String size, int frames, int n, String most) {
        Problem problem = PLANNING.problem(gif(size, frames).n(n));
        assertEquals("n", problem.option());
        assertEquals(List.of(most), problem.nearest());
    }

    @Test
    void aSizeOfOpenAisChoiceIsLeftToIt() {
        assertEquals(ImageSize.auto(), PLANNING.plan(gif("auto")).size().size());
    }

    @Test
    void itTakesNoMask() {
        assertEquals(
                "mask",
                PLANNING.problem(gif("960x960").addReferences(CUP).mask(CUP)).option());
    }

    @Test
    void frameSettingsAreForGifAlone() {
        Options frames = Options.with(OpenAi.FRAME_COUNT, 4);
        assertEquals(
                "openai.frameCount", PLANNING.problem(newest().options(frames)).option());
        Options duration = Options.with(OpenAi.FRAME_DURATION, 100);
        Problem problem = PLANNING.problem(newest().format(ImageFormat.WEBP).options(duration));
        assertEquals("openai.frameDuration", problem.option());
    }
}
