package dev.easel.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.Easel;
import dev.easel.Route;
import dev.easel.RouteResult;
import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.model.ModelCatalog;
import dev.easel.model.ModelId;
import dev.easel.plan.PlannedCall;
import dev.easel.request.ImageRequest;
import dev.easel.spi.CallContext;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.Step;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A script lets a test see each way that a route can take. */
class RouteScriptTest {

    private static final ImageRequest BOAT =
            ImageRequest.builder().prompt("A boat").size("64x64").build();
    private static final List<ModelId> PENS = List.of(ModelId.of("pen", "sketch-1"), ModelId.of("ink", "sketch-1"));
    private static final Route ROUTE = Route.first(PENS.get(0), PENS.get(1));

    /** A vendor that must never be called. */
    private record Vendor(String id) implements ImageProvider {
        @Override
        public ModelCatalog catalog() {
            return Sketch.provider().catalog().under(id);
        }

        @Override
        public Step begin(PlannedCall call, CallContext context) {
            throw new AssertionError(id + " was called");
        }
    }

    /** Two vendors; the script's acts go to whichever is asked. */
    private static Easel client(SketchScript script) {
        return Easel.builder()
                .provider(new Vendor("pen"))
                .provider(new Vendor("ink"))
                .standIn(Sketch.standIn(script))
                .build();
    }

    private static List<ModelId> path(RouteResult result) {
        return result.path().stream().map(RouteResult.Step::model).toList();
    }

    @Test
    void rateLimitGoesOnToTheNextModel() {
        try (Easel easel = client(Sketch.script().rateLimit(Duration.ofMinutes(2)))) {
            assertEquals(PENS, path(easel.generate(BOAT, ROUTE)));
            assertEquals(PENS.subList(0, 1), path(easel.generate(BOAT, ROUTE))); // the script has ended
        }
    }

    @Test
    void anEmptyAccountAndARefusedKeyGoOnToTheNextModel() {
        try (Easel easel =
                client(Sketch.script().outOfCredit().then().draw().then().refuseKey())) {
            assertEquals(PENS, path(easel.generate(BOAT, ROUTE)));
            assertEquals(PENS, path(easel.generate(BOAT, ROUTE)));
        }
    }

    @Test
    void refusalGoesOnOnlyIfAsked() {
        try (Easel easel = client(Sketch.script().refuse("No boats.").times(2))) {
            EaselException e = assertThrows(EaselException.class, () -> easel.generate(BOAT, ROUTE));
            assertEquals(Category.MODERATED, e.category());
            RouteResult drawn = easel.generate(BOAT, ROUTE.alsoAfterRefusal());
            assertEquals(PENS, path(drawn));
        }
    }

    @Test
    void callThatBreaksOffIsNotMadeElsewhere() {
        try (Easel easel =
                client(Sketch.script().breakOff().then().serverError().then().timeOut())) {
            for (int k = 0; k < 3; k++) {
                EaselException e =
                        assertThrows(EaselException.class, () -> easel.generate(BOAT, ROUTE.alsoAfterRefusal()));
                assertEquals(Charge.MAYBE, e.charge());
            }
        }
    }

    @Test
    void partOfTheImagesIsAResult() {
        try (Easel easel = client(Sketch.script().draw(1))) {
            RouteResult result = easel.generate(BOAT.toBuilder().n(2).build(), ROUTE);

            assertEquals(PENS.subList(0, 1), path(result));
            assertEquals(1, result.images().images().size());
        }
    }
}
