package dev.easel.internal.planner;

import static dev.easel.TestModels.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.TestModels;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.Problem;
import dev.easel.image.ImageSize;
import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import dev.easel.plan.Adjustment;
import dev.easel.plan.Adjustment.Weight;
import dev.easel.plan.Plan;
import dev.easel.plan.PlannedCall;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import dev.easel.request.OnUnsupported;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The provider's own rules while planning, on the model that takes free pixels. */
class ReviewTest {

    private static final Reference CUP = Reference.of(URI.create("https://example.org/cup.png"));

    private static ImageRequest.Builder request() {
        return ImageRequest.builder().prompt("A boat");
    }

    /** Rules that take no canvas narrower than 1600 pixels. */
    private static List<Problem> wide(PlannedCall call) {
        PixelSize size = call.size().pixels().orElseThrow();
        return size.width() >= 1600
                ? List.of()
                : List.of(Problem.of("size", size.toString(), "Too narrow.")
                        .withNearest(List.of("1600x" + size.height())));
    }

    private static Function<PlannedCall, List<Problem>> always(Problem problem) {
        return call -> List.of(problem);
    }

    private static Plan plan(Function<PlannedCall, List<Problem>> rules, ImageRequest.Builder request) {
        return new Planner(TestModels.CATALOG, OnUnsupported.REJECT, rules)
                .plan(request.build(), TestModels.GRID, Delivery.WHOLE, TODAY);
    }

    private static Plan adjusted(Function<PlannedCall, List<Problem>> rules, ImageRequest.Builder request) {
        return plan(rules, request.onUnsupported(OnUnsupported.ADJUST));
    }

    private static List<Problem> problems(Function<PlannedCall, List<Problem>> rules, ImageRequest.Builder request) {
        return assertThrows(InvalidRequestException.class, () -> plan(rules, request))
                .problems();
    }

    @Test
    void aSizeThatTheCardTakesIsRefusedForTheProvidersNearest() {
        Problem problem = problems(ReviewTest::wide, request().size("1K")).get(0);
        assertEquals("size 1024x1024: Too narrow. Nearest: 1600x1024.", problem.toString());
    }

    @Test
    void adjustingTakesTheProvidersNearestSizeAndSaysSo() {
        Plan plan = adjusted(ReviewTest::wide, request().size("1K").n(3));
        assertEquals("1600x1024", plan.size().toString());
        assertEquals(
                List.of(new Adjustment("size", "1024x1024", "1600x1024", "Too narrow.", Weight.SIZE)),
                plan.adjustments());
        assertEquals(ImageSize.parse("1600x1024"), plan.sent().size().orElseThrow());
    }

    @Test
    void aSizeTakenByDefaultMustPassToo() {
        assertEquals("size", problems(ReviewTest::wide, request()).get(0).option());
        assertEquals("1600x1024", adjusted(ReviewTest::wide, request()).size().toString());
    }

    @Test
    void ofSizesThatTheCardOffersOnlyThoseThatPassAreOffered() {
        Problem problem =
                problems(ReviewTest::wide, request().size("1000x1000")).get(0);
        assertTrue(problem.reason().contains("multiples of 16"), problem.toString());
        assertTrue(problem.nearest().size() > 1, problem.toString());
        for (String nearest : problem.nearest()) {
            assertEquals(
                    List.of(), plan(ReviewTest::wide, request().size(nearest)).adjustments(), problem.toString());
        }
        Plan adjusted = adjusted(ReviewTest::wide, request().size("1000x1000"));
        assertEquals(problem.nearest().get(0), adjusted.size().toString());
    }

    @Test
    void aSizeThatNothingCanMendIsRefusedEvenWhenAdjusting() {
        Problem hopeless = Problem.of("size", "1024x1024", "Not today.");
        assertEquals(
                List.of(hopeless),
                problems(always(hopeless), request().size("1K").onUnsupported(OnUnsupported.ADJUST)));
    }

    @Test
    void aNearestSizeThatTheCardForbidsIsNotSent() {
        Problem wrong = Problem.of("size", "1024x1024", "Odd.").withNearest(List.of("7x7"));
        assertEquals(
                List.of(wrong), problems(always(wrong), request().size("1K").onUnsupported(OnUnsupported.ADJUST)));
    }

    @Test
    void adjustingLeavesOutTheReferencesBeyondWhatTheProviderCounts() {
        Problem tooMany = Problem.of("references", "3", "Room for 2.").withNearest(List.of("2"));
        ImageRequest.Builder three = request().addAllReferences(Collections.nCopies(3, CUP));
        assertEquals(List.of(tooMany), problems(always(tooMany), three));
        Plan plan = adjusted(always(tooMany), three);
        assertEquals(2, plan.calls().get(0).request().references().size());
        assertEquals(List.of(new Adjustment("references", "3", "2", "Room for 2.", Weight.HINT)), plan.adjustments());
    }

    /** Rules that take one reference. */
    private static List<Problem> roomForOne(PlannedCall call) {
        return call.request().references().size() < 2
                ? List.of()
                : List.of(Problem.of("references", "2", "Room for 1.").withNearest(List.of("1")));
    }

    @Test
    void aRuleThatShowsOnlyOnceTheSizeIsMendedIsToldAtOnceWithIt() {
        ImageRequest.Builder two = request().size("1000x1000").addReferences(CUP, CUP);
        List<Problem> problems = problems(ReviewTest::roomForOne, two);
        assertEquals(
                List.of("size", "references"),
                problems.stream().map(Problem::option).toList());
        assertEquals(List.of("1"), problems.get(1).nearest());
        ImageRequest.Builder mended =
                request().size(problems.get(0).nearest().get(0)).addReferences(CUP);
        assertEquals(List.of(), plan(ReviewTest::roomForOne, mended).adjustments());
    }

    /** Rules that take two references only beside a canvas of at most 1008 pixels in height. */
    private static List<Problem> lowForTwo(PlannedCall call) {
        return call.size().pixels().orElseThrow().height() <= 1008 ? List.of() : roomForOne(call);
    }

    @Test
    void ofTheNearestSizesThoseWithRulesAgainstThemAreNotOffered() {
        ImageRequest.Builder two = request().size("1000x1000").addReferences(CUP, CUP);
        List<Problem> problems = problems(ReviewTest::lowForTwo, two);
        assertEquals(1, problems.size(), problems.toString());
        for (String nearest : problems.get(0).nearest()) {
            assertEquals(
                    List.of(), plan(ReviewTest::lowForTwo, two.size(nearest)).adjustments(), problems.toString());
        }
    }

    @Test
    void theLastReferenceIsNeverLeftOut() {
        Problem none = Problem.of("references", "1", "Room for none.").withNearest(List.of("0"));
        ImageRequest.Builder one = request().addReferences(CUP).onUnsupported(OnUnsupported.ADJUST);
        assertEquals(List.of(none), problems(always(none), one));
    }

    @Test
    void whatSeveralCallsHaveInCommonIsToldOnce() {
        Problem sunday = Problem.of("seed", "7", "Not on a Sunday.");
        assertEquals(List.of(sunday), problems(always(sunday), request().n(5)));
    }
}
