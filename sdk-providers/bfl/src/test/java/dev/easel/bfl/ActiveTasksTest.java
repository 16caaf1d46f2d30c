package dev.easel.bfl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.Easel;
import dev.easel.ImageCall;
import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.error.InvalidRequestException;
import dev.easel.model.ModelId;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageResult;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An account has no more tasks under way than BFL allows; what is more waits for its turn. */
@Timeout(120)
class ActiveTasksTest {

    private final BflStub vendor = new BflStub();

    @AfterEach
    void close() {
        vendor.close();
    }

    private static ImageRequest boat(ModelId model) {
        return ImageRequest.builder().prompt("A red boat").model(model).build();
    }

    private static List<CompletableFuture<ImageResult>> start(Easel easel, ModelId model, int count) {
        return Stream.generate(() -> easel.generateAsync(boat(model)))
                .limit(count)
                .toList();
    }

    /** The vendor counts: it refuses a task beyond the cap, as BFL does, and nothing here sends a refused one again. */
    @ParameterizedTest
    @CsvSource({"flux-2-pro, 24", "flux-dev, 24", "flux-kontext-max, 6"})
    void noMoreTasksAreUnderWayThanTheCap(String model, int cap) {
        vendor.vendor().allows(cap);
        try (Easel easel = vendor.easel()) {
            start(easel, ModelId.of(Bfl.ID, model), 2 * cap + 3).forEach(CompletableFuture::join);
        }
        assertEquals(2 * cap + 3, vendor.submits().size());
        assertEquals(cap, vendor.vendor().mostActive());
    }

    @Test
    void tasksThatWereModeratedMakeRoomToo() {
        vendor.vendor().allows(24);
        for (int k = 0; k < 24; k++) {
            vendor.vendor().answersPoll("{\"status\": \"Content Moderated\"}");
        }
        try (Easel easel = vendor.easel()) {
            long came = start(easel, BflModels.FLUX_2_PRO, 48).stream()
                    .map(call -> call.handle((result, error) -> error == null))
                    .filter(CompletableFuture::join)
                    .count();
            assertEquals(24, came);
        }
        assertEquals(48, vendor.submits().size());
    }

    @Test
    void anAccountMayBeAllowedMoreOrLess() {
        try (Easel easel = Easel.builder()
                .provider(Bfl.provider(options ->
                        options.key(BflStub.KEY).baseUrl(vendor.baseUrl()).activeTasks(2)))
                .clock(Days.CLOCK)
                .timeouts(BflStub.QUICK)
                .build()) {
            vendor.vendor().allows(2);
            start(easel, BflModels.FLUX_2_PRO, 7).forEach(CompletableFuture::join);
        }
        assertEquals(7, vendor.submits().size());
        assertThrows(InvalidRequestException.class, () -> Bfl.provider(options -> options.activeTasks(0)));
    }

    @Test
    void aCallThatIsCancelledWhileItWaitsWasNeverSent() throws InterruptedException {
        vendor.vendor().pends(true);
        try (Easel easel = Easel.builder()
                .provider(Bfl.provider(options ->
                        options.key(BflStub.KEY).baseUrl(vendor.baseUrl()).activeTasks(1)))
                .clock(Days.CLOCK)
                .timeouts(BflStub.QUICK)
                .build()) {
            ImageCall first = easel.start(boat(BflModels.FLUX_2_PRO));
            vendor.vendor().awaitPoll();
            ImageCall second = easel.start(boat(BflModels.FLUX_2_PRO));
            second.cancel();
            EaselException waited = assertThrows(EaselException.class, second::result);
            assertEquals(Category.CANCELLED, waited.category());
            assertEquals(Charge.NO, waited.charge());
            assertEquals(1, vendor.submits().size());
            first.cancel();
            assertEquals(
                    Charge.MAYBE,
                    assertThrows(EaselException.class, first::result).charge());
        }
    }
}
