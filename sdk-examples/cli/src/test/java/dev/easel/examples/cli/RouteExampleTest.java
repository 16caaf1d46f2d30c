package dev.easel.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.easel.Easel;
import dev.easel.Route;
import dev.easel.RoutePlan;
import dev.easel.RouteResult;
import dev.easel.bfl.BflModels;
import dev.easel.openai.OpenAiModels;
import dev.easel.request.ImageRequest;
import dev.easel.sketch.Sketch;
import dev.easel.sketch.SketchScript;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What docs/routes.md shows. */
class RouteExampleTest {

    // tag: route
    @Test
    void whereOneModelIsLimitedTheNextOneDraws() {
        SketchScript script = Sketch.script().rateLimit(Duration.ofMinutes(5)); // what becomes of the first call
        try (Easel easel =
                Easel.builder().discover().standIn(Sketch.standIn(script)).build()) {
            Route route = Route.first(OpenAiModels.GPT_IMAGE_2, BflModels.FLUX_2_PRO);
            RoutePlan plan = easel.plan(ImageRequest.of("A poster 'Open at 7'"), route);
            plan.credits(); // at most, whichever model is paid
            RouteResult result = easel.generate(plan);
            assertEquals(BflModels.FLUX_2_PRO, result.model());
            for (RouteResult.Step step : result.path()) {
                System.out.println(step); // openai/gpt-image-2: RATE_LIMIT, which cost nothing, in 0.1 s …
            }
        }
    }
    // end: route
}
