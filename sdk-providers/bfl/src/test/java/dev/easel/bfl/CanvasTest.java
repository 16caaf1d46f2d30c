package dev.easel.bfl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Problem;
import dev.easel.image.Reference;
import dev.easel.plan.Plan;
import dev.easel.request.ImageRequest;
import dev.easel.request.OnUnsupported;
import dev.easel.request.Options;
import dev.easel.testkit.HeaderOnly;
import dev.easel.testkit.Planning;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanvasTest {

    private static final Planning PLANNING =
            Planning.with(Bfl.provider(options -> options), LocalDate.of(2026, 11, 22));

    private static final Reference CUP = HeaderOnly.png(1024, 1024);

    private static ImageRequest.Builder canvas(String size) {
        return Planning.request(BflModels.FLUX_OUTPAINTING_V1).size(size).addReferences(CUP);
    }

    @ParameterizedTest
    @CsvSource({"1536x1024", "1024x1024", "1K 3:2"})
    void theReferenceLiesInTheMiddleOfACanvasAsLargeAsItself(String size) {
        assertEquals(1, PLANNING.plan(canvas(size)).n());
    }

    @ParameterizedTest
    @CsvSource({"1536x864, 1536x1024", "864x1536, 1024x1536", "512x512, 1024x1024", "8192x512, 1024x1024"})
    void aSmallerCanvasIsRefusedForOneThatHoldsIt(String size, String nearest) {
        Problem problem = PLANNING.problem(canvas(size));
        assertEquals("size", problem.option());
        assertTrue(problem.reason().contains("1024x1024"), problem.toString());
        assertEquals(List.of(nearest), problem.nearest());
        assertEquals(nearest, PLANNING.plan(canvas(nearest)).size().toString());
    }

    @Test
    void theCanvasThatIsTakenUnaskedMustHoldItToo() {
        ImageRequest.Builder request =
                Planning.request(BflModels.FLUX_OUTPAINTING_V1).addReferences(HeaderOnly.png(1500, 300));
        Problem problem = PLANNING.problem(request);
        assertEquals("size", problem.option());
        assertEquals(List.of("1504x1024"), problem.nearest());
        Plan adjusted = PLANNING.plan(request.onUnsupported(OnUnsupported.ADJUST));
        assertEquals("1504x1024", adjusted.size().toString());
        assertEquals("size", adjusted.adjustments().get(0).option());
    }

    @Test
    void theSizesOfferedForAnImpossibleShapeHoldItAsWell() {
        Problem problem = PLANNING.problem(canvas("4K 100:1"));
        for (String nearest : problem.nearest()) {
            assertEquals(1, PLANNING.plan(canvas(nearest)).n(), nearest);
        }
        assertTrue(!problem.nearest().isEmpty(), problem.toString());
    }

    @Test
    void theCanvasReachesAsFarAsTheReferenceIsMoved() {
        Options far = Options.with(Bfl.OFFSET_X, 512);
        assertEquals(1, PLANNING.plan(canvas("1536x1024").options(far)).n());
        Problem problem = PLANNING.problem(canvas("1536x1024").options(Options.with(Bfl.OFFSET_X, 528)));
        assertEquals(List.of("1552x1024"), problem.nearest());
    }

    @Test
    void aReferenceThatBeginsOutsideIsMovedInsteadOfTheCanvas() {
        Problem problem = PLANNING.problem(canvas("1536x1024").options(Options.with(Bfl.OFFSET_Y, -16)));
        assertEquals("bfl.offsetY", problem.option());
        assertEquals(List.of("0"), problem.nearest());
        assertEquals(
                1,
                PLANNING.plan(canvas("1536x1024").options(Options.with(Bfl.OFFSET_Y, 0)))
                        .n());
    }

    @ParameterizedTest
    @CsvSource({"2048, 2064, 0", "65535, 100, 0", "1024, 1024, 65535"})
    void aReferenceThatNoCanvasHoldsIsRefusedItself(int width, int height, int offset) {
        ImageRequest.Builder request = Planning.request(BflModels.FLUX_OUTPAINTING_V1)
                .addReferences(HeaderOnly.png(width, height))
                .options(Options.with(Bfl.OFFSET_X, offset));
        assertEquals("reference 1", PLANNING.problem(request).option());
    }

    @Test
    void whatLiesOutsideMayBeCutOff() {
        Options crop = Options.with(Bfl.AUTO_CROP, true).and(Bfl.OFFSET_X, -256);
        assertEquals(1, PLANNING.plan(canvas("1536x864").options(crop)).n());
    }
}
