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

    @Test
    void framesOfItsLargestSquareAreTaken() {
        assertEquals("960x960", PLANNING.plan(gif("960x960")).size().toString());
        assertEquals(
                "816x816",
                PLANNING.plan(gif("816x816").options(Options.with(OpenAi.FRAME_COUNT, 12)))
                        .size()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({
        "1K, 9, 960x960",
        "1K 16:9, 2, 1280x720",
        "976x976, 9, 960x960",
        "960x960, 10, 816x816",
        "2K 3:2, 12, 816x816"
    })
    void aLargerFrameIsRefusedForOneThatIsTaken(String size, int frames, String nearest) {
        Options options = Options.with(OpenAi.FRAME_COUNT, frames);
        Problem problem = PLANNING.problem(gif(size).options(options));
        assertEquals("size", problem.option());
        assertTrue(problem.reason().contains(frames + " frames"), problem.toString());
        String instead = problem.nearest().get(0);
        assertEquals(nearest, instead);
        assertEquals(
                instead, PLANNING.plan(gif(instead).options(options)).size().toString());
    }

    @Test
    void nineFramesAreMeantWhereNoneAreNamed() {
        assertTrue(PLANNING.problem(gif("1024x1024")).reason().contains("9 frames"));
    }

    @Test
    void moreThanTwelveFramesHaveNoLegalSize() {
        Problem problem = PLANNING.problem(gif("816x816").options(Options.with(OpenAi.FRAME_COUNT, 13)));
        assertEquals("openai.frameCount", problem.option());
        assertEquals(List.of("12"), problem.nearest());
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
