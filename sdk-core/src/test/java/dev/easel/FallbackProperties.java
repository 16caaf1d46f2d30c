package dev.easel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.Failures;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FallbackProperties {

    /** What concerns every model alike. */
    private static final Set<Category> COMMON = EnumSet.of(
            Category.INVALID_REQUEST,
            Category.BUDGET,
            Category.CANCELLED,
            Category.TOO_LARGE,
            Category.BLOCKED_URL,
            Category.LOCAL_IO);

    @Property
    void whatMayHaveCostSomethingIsNeverRepeatedElsewhere(@ForAll Category category, @ForAll boolean afterRefusal) {
        assertFalse(Fallback.helpsAfter(exception(category, Charge.MAYBE), afterRefusal));
        assertFalse(Fallback.helpsAfter(exception(category, Charge.YES), afterRefusal));
    }

    @Property
    void whatSurelyCostNothingGoesOnUnlessItConcernsAllModelsOrIsARefusal(
            @ForAll Category category, @ForAll boolean afterRefusal) {
        boolean goesOn = !COMMON.contains(category) && (category != Category.MODERATED || afterRefusal);

        assertEquals(goesOn, Fallback.helpsAfter(exception(category, Charge.NO), afterRefusal));
    }

    @Property
    void ofSeveralFailuresEachMustAllowIt(
            @ForAll Category one, @ForAll Category other, @ForAll Charge charge, @ForAll boolean afterRefusal) {
        EaselException both = Failures.exception(List.of(failure(one, Charge.NO), failure(other, charge)));

        assertEquals(
                Fallback.helpsAfter(exception(one, Charge.NO), afterRefusal)
                        && Fallback.helpsAfter(exception(other, charge), afterRefusal),
                Fallback.helpsAfter(both, afterRefusal));
    }

    private static EaselException exception(Category category, Charge charge) {
        return Failures.exception(failure(category, charge));
    }

    private static Failure failure(Category category, Charge charge) {
        return Failure.builder()
                .category(category)
                .charge(charge)
                .message("It failed.")
                .build();
    }
}
