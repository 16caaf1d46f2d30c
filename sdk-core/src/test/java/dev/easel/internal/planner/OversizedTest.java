package dev.easel.internal.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Pngs;
import dev.easel.TestModels;
import dev.easel.error.InvalidRequestException;
import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import dev.easel.plan.Adjustment;
import dev.easel.plan.Adjustment.Weight;
import dev.easel.plan.Plan;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import dev.easel.request.OnUnsupported;
import dev.easel.request.OversizedReferences;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** References that are too large: refused with the way out, or planned as smaller copies. */
class OversizedTest {

    private static final String RULE = "\"max\": 3, \"maxEdge\": 1000, \"minEdge\": 50, \"maxPixels\": 600000, "
            + "\"maxBytes\": 3000000, \"formats\": [\"png\", \"jpeg\", \"svg\"]";

    private final Planner planner = new Planner(
            TestModels.changed(
                    "\"references\": {\"max\": 3}", "\"mask\": \"optional\", \"references\": {" + RULE + "}"),
            OnUnsupported.REJECT,
            call -> List.of());

    private final Reference wide = png(1600, 800);
    private final Reference small = png(100, 100);

    @ParameterizedTest
    @EnumSource(OnUnsupported.class)
    void itIsRefusedWithWhatIsAllowedAndTheWayOut(OnUnsupported how) {
        ImageRequest request = request(small, wide)
                .oversizedReferences(OversizedReferences.REFUSE)
                .onUnsupported(how)
                .build();

        InvalidRequestException e = assertThrows(InvalidRequestException.class, () -> plan(request));

        assertTrue(
                e.getMessage()
                        .contains(
                                "reference 2 1600x800: Each edge has at most 1000 pixels. Give a smaller one, or let it"
                                        + " be scaled (oversizedReferences: SCALE_DOWN)."),
                e.getMessage());
    }

    @Test
    void refusingIsTheDefault() {
        assertEquals(OversizedReferences.REFUSE, ImageRequest.of("A boat").oversizedReferences());
    }

    @Test
    void thePlanSaysWhichIsScaledFromWhatToWhat() {
        Plan plan = plan(request(small, wide).build());

        assertEquals(
                List.of(new Adjustment(
                        "reference 2", "1600x800", "1000x500", "Each edge has at most 1000 pixels.", Weight.SIZE)),
                plan.adjustments());
        assertEquals(small, plan.sent().references().get(0));
        Reference copy = plan.sent().references().get(1);
        assertEquals(wide, copy.original().orElseThrow());
        assertEquals(List.of(wide), plan.request().references().subList(1, 2));
    }

    @Test
    void theCopyIsWhatIsPriced() {
        assertEquals(
                List.of(PixelSize.of(1000, 500)),
                plan(request(wide).build()).quote().workload().references());
    }

    @Test
    void areaAndBytesCountToo() {
        assertEquals("774x774", copy(png(900, 900)));
        assertEquals("774x774", copy(png(2000, 2000)));
        assertEquals("1000x150", copy(png(4000, 600)));
    }

    @Test
    void aMaskIsScaledWithItsReference() {
        Plan plan = plan(request(wide, small).mask(png(1600, 800)).build());

        assertEquals(
                List.of("reference 1", "mask"),
                plan.adjustments().stream().map(Adjustment::option).toList());
        assertEquals(
                PixelSize.of(1000, 500), plan.sent().mask().orElseThrow().size().orElseThrow());
        assertEquals(ImageFormat.PNG, plan.sent().mask().orElseThrow().format().orElseThrow());
    }

    @Test
    void aMaskThatCannotFollowLeavesTheReferenceRefused() {
        ImageRequest request = request(wide)
                .mask(Reference.of(URI.create("https://example.com/mask.png")))
                .build();

        assertTrue(refusal(request).contains("or none that its mask could follow"), refusal(request));
    }

    @Test
    void whatJavaCannotReadIsRefusedNamingALibrary() {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='4000' height='400'/>";
        String refusal = refusal(
                request(Reference.of(svg.getBytes(StandardCharsets.UTF_8))).build());

        assertTrue(
                refusal.contains(
                        "It cannot be scaled here, since this Java reads no SVG. Give the application a library that"
                                + " adds it to ImageIO, or scale it before."),
                refusal);
    }

    @Test
    void whatWouldBeTooThinIsRefused() {
        assertTrue(refusal(request(png(3000, 60)).build()).contains("No smaller copy fits"));
    }

    @Test
    void whatFitsIsNotTouched() {
        Plan plan = plan(request(small, png(1000, 600)).build());

        assertEquals(List.of(), plan.adjustments());
        assertEquals(plan.request(), plan.sent());
    }

    private String copy(Reference reference) {
        return plan(request(reference).build())
                .sent()
                .references()
                .get(0)
                .size()
                .orElseThrow()
                .toString();
    }

    private String refusal(ImageRequest request) {
        return assertThrows(InvalidRequestException.class, () -> plan(request)).getMessage();
    }

    private Plan plan(ImageRequest request) {
        return planner.plan(request, TestModels.TABLE, Delivery.WHOLE, TestModels.TODAY);
    }

    private static Reference png(int width, int height) {
        return Reference.of(Pngs.grey(width, height, 1));
    }

    private static ImageRequest.Builder request(Reference... references) {
        return ImageRequest.builder()
                .prompt("A boat")
                .size("2K")
                .references(List.of(references))
                .oversizedReferences(OversizedReferences.SCALE_DOWN);
    }
}
