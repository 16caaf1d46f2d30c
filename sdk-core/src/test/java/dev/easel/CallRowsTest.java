package dev.easel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.CallRows.Ended;
import dev.easel.error.BudgetExceededException;
import dev.easel.error.Category;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.Failures;
import dev.easel.result.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that are never begun, and why. */
@Timeout(60)
class CallRowsTest {

    private final List<Ended> heard = new ArrayList<>();

    private CallRows rows(int count, IntFunction<ImageCall> sender, boolean closed) {
        return new CallRows(count, sender, () -> closed, heard::add);
    }

    private static ImageCall refusing(Category category) {
        throw Failures.exception(Failure.unsent(category, "No.").build());
    }

    @Test
    void whatACallersOwnCodeThrowsWhileCallsAreBegunReachesTheCaller() {
        RuntimeException trouble = new IllegalStateException("the ledger's own trouble");
        CallRows rows = rows(
                2,
                place -> {
                    throw trouble;
                },
                false);
        assertSame(trouble, assertThrows(RuntimeException.class, rows::run));
    }

    @Test
    void noneIsBegunOnceTheClientIsClosed() {
        List<Ended> ended = rows(20, place -> refusing(Category.SERVER), true).run();

        assertEquals(20, ended.size());
        for (Ended each : ended) {
            assertEquals(
                    Category.CANCELLED,
                    assertInstanceOf(Outcome.NotStarted.class, each.outcome())
                            .why()
                            .category());
        }
    }

    @Test
    void noneIsBegunOnceTheListenerHasThrown() {
        List<Integer> begun = new ArrayList<>();
        Error enough = new AssertionError("enough");
        CallRows rows = new CallRows(
                20,
                place -> {
                    begun.add(place);
                    return refusing(Category.SERVER);
                },
                () -> false,
                ended -> {
                    throw enough;
                });
        assertSame(enough, assertThrows(Throwable.class, rows::run));
        assertEquals(CallRows.ROWS, begun.size());
    }

    @Test
    void eachIsToldOnceInTheOrderOfItsPlaceAndByWhatItsRefusalMeans() {
        List<Category> refusals = List.of(Category.INVALID_REQUEST, Category.BUDGET, Category.MODERATED, Category.AUTH);

        List<Ended> ended =
                rows(4, place -> refusing(refusals.get(place)), false).run();

        assertEquals(List.of(0, 1, 2, 3), ended.stream().map(Ended::place).toList());
        assertEquals(
                List.of("refused", "not started", "refused", "failed"),
                ended.stream().map(each -> each.outcome().word()).toList());
        assertEquals(
                refusals,
                ended.stream()
                        .flatMap(each -> each.outcome().error().stream())
                        .map(EaselException::category)
                        .toList());
        assertInstanceOf(
                BudgetExceededException.class, ended.get(1).outcome().error().orElseThrow());
        assertEquals(Duration.ZERO, ended.get(0).time());
        assertEquals(ended.size(), heard.size());
    }
}
