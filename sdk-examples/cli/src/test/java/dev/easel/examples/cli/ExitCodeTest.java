package dev.easel.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.easel.Easel;
import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.Failures;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageResult;
import dev.easel.result.Outcome;
import dev.easel.sketch.Sketch;
import dev.easel.sketch.SketchScript;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a command on several requests ends with. */
class ExitCodeTest {

    private static final Outcome REFUSED = ended(Category.INVALID_REQUEST, Charge.NO);
    private static final Outcome FAILED = ended(Category.SERVER, Charge.NO);
    private static final Outcome MAYBE = ended(Category.SERVER, Charge.MAYBE);
    private static final Outcome NOT_STARTED = ended(Category.BUDGET, Charge.NO);

    private static Outcome ended(Category category, Charge charge) {
        EaselException e = Failures.exception(Failure.builder()
                .category(category)
                .charge(charge)
                .message("No.")
                .build());
        return Outcome.of(e);
    }

    /** Of three images that are asked. */
    private static Outcome drawn(SketchScript script) {
        try (Easel easel = Easel.builder().provider(Sketch.provider(script)).build()) {
            ImageResult result = easel.generate(ImageRequest.builder()
                    .prompt("A card 'Hi'")
                    .size("1024x640")
                    .n(3)
                    .build());
            return new Outcome.Done(result);
        }
    }

    @Test
    void allIsWellOnlyWhereEveryImageCame() {
        Outcome all = drawn(Sketch.script().draw());
        Outcome some = drawn(Sketch.script().draw(2));

        assertEquals(ExitCode.DONE, ExitCode.of(List.of(all, all)));
        assertEquals(ExitCode.PARTIAL, ExitCode.of(List.of(all, some)));
        assertEquals(ExitCode.PARTIAL, ExitCode.of(List.of(some)));
        assertEquals(ExitCode.PARTIAL, ExitCode.of(List.of(REFUSED, all)));
        assertEquals(ExitCode.PARTIAL, ExitCode.of(List.of(all, MAYBE, NOT_STARTED)));
    }

    @Test
    void whereNoImageCameTheWorstCounts() {
        assertEquals(ExitCode.INVALID, ExitCode.of(List.of(REFUSED)));
        assertEquals(ExitCode.NOT_ALLOWED, ExitCode.of(List.of(REFUSED, NOT_STARTED)));
        assertEquals(ExitCode.FAILED, ExitCode.of(List.of(FAILED, NOT_STARTED)));
        assertEquals(ExitCode.MAYBE_BILLED, ExitCode.of(List.of(MAYBE, FAILED)));
    }
}
