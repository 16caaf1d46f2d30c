package dev.easel.bfl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.ContentRejectedException;
import dev.easel.error.EaselException;
import dev.easel.error.Rejection.Stage;
import dev.easel.event.CallEvent;
import dev.easel.job.Ticket;
import dev.easel.result.ImageResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every status that a task of BFL is known to have, over the wire. */
class TaskRowsTest extends VendorTest {

    @Test
    void aTaskIsSubmittedOncePolledWithTheKeyAndDownloadedWithoutIt() {
        ImageResult result = result();

        assertEquals("1024x1024", result.image().size().toString());
        assertEquals(List.of("task-1"), result.requestIds());
        assertEquals(1, vendor.submits().size());
        List<Received> polls = vendor.received(Received::isPoll);
        assertEquals(2, polls.size());
        polls.forEach(poll -> assertEquals(BflStub.KEY, poll.headers().get("x-key")));
        List<Received> downloads = vendor.received(Received::isDownload);
        assertEquals(1, downloads.size());
        assertFalse(downloads.get(0).headers().toString().contains(BflStub.KEY));
        assertEquals(List.of(), jobs.open());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pending", "Reasoning", "Generating", "A new word", ""})
    void theseStatusesMeanThatItIsNotDone(String status) {
        vendor.vendor().answersPoll(status(status));

        assertEquals(1, result().images().size());
        assertEquals(3, vendor.received(Received::isPoll).size());
        assertEquals(1, vendor.submits().size());
    }

    @ParameterizedTest
    @CsvSource({
        "200, Request Moderated, INPUT", "200, Content Moderated, OUTPUT", "503, Request Moderated, INPUT",
        "503, Content Moderated, OUTPUT", "422, Request Moderated, INPUT", "422, Content Moderated, OUTPUT"
    })
    void aModeratedTaskIsRefusedAndNotBilledWhateverTheHttpStatus(int http, String status, Stage stage) {
        vendor.vendor().answersPoll(Told.json(http, """
            {"id": "task-1", "status": "%s", "result": null, "details": {"Moderation Reasons": ["Violence"]}}\
            """.formatted(status)));

        EaselException e = failure();
        assertEquals(Category.MODERATED, e.category());
        assertEquals(Charge.NO, e.charge());
        assertEquals(
                stage, ((ContentRejectedException) e).rejection().orElseThrow().stage());
        assertEquals(Optional.of(status), e.failure().code());
        assertEquals(Optional.of("task-1"), e.requestId());
        assertTrue(e.getMessage().contains("Violence"), e.getMessage());
        assertEquals(1, vendor.received(Received::isPoll).size());
        assertEquals(List.of(), jobs.open());
    }

    @ParameterizedTest
    @CsvSource({"200, Error", "200, Failed", "503, Error", "422, Error", "500, Failed"})
    void aTaskThatFailedEndsAtOnceAndMayHaveBeenBilled(int http, String status) {
        vendor.vendor().answersPoll(Told.json(http, status(status)));

        EaselException e = failure();
        assertEquals(Category.TASK_FAILED, e.category());
        assertEquals(Charge.MAYBE, e.charge());
        assertEquals("task-1", e.paidWork().orElseThrow().taskId().orElseThrow());
        assertEquals(1, vendor.received(Received::isPoll).size());
        assertEquals(List.of(), jobs.open());
    }

    @Test
    void theStatusMayStandUnderAnotherName() {
        vendor.vendor().answersPoll("{\"state\": \"Failed\"}");

        assertEquals(Category.TASK_FAILED, failure().category());
    }

    @Test
    void aTaskThatIsNotKnownYetIsAskedForAgainAndNotForEver() {
        for (int k = 1; k < BflTask.PATIENCE; k++) {
            vendor.vendor().answersPoll(status("Task not found"));
        }
        assertEquals(1, result().images().size());

        for (int k = 0; k < BflTask.PATIENCE; k++) {
            vendor.vendor().answersPoll(status("Task not found"));
        }
        EaselException e = failure();
        assertEquals(Category.TASK_FAILED, e.category());
        assertEquals(Charge.MAYBE, e.charge());
        assertEquals(2, vendor.submits().size());
    }

    @Test
    void a404RightAfterTheSubmitIsNoEnd() {
        vendor.vendor().answersPoll(Told.json(404, status("Task not found")));
        vendor.vendor().answersPoll(Told.page(404));

        assertEquals(1, result().images().size());
    }

    @Test
    void pollsThatFailAreRepeatedAndTheTaskIsNot() {
        vendor.vendor().answersPoll(Told.page(502));
        vendor.vendor().answersPoll(Told.json(429, "{\"detail\": \"Slow down\"}"));
        vendor.vendor().answersPoll(Told.json(503, Map.of("Retry-After", "0"), "{\"detail\": \"Busy\"}"));
        vendor.vendor().answersPoll(Told.page(200));

        assertEquals(1, result().images().size());
        assertEquals(1, vendor.submits().size());
    }

    @Test
    void aKeyThatIsRefusedWhilePollingKeepsTheTicket() {
        vendor.vendor().answersPoll(Told.json(403, "{\"detail\": \"Not authenticated\"}"));

        EaselException e = failure();
        assertEquals(Category.AUTH, e.category());
        assertEquals(Charge.MAYBE, e.charge());
        assertEquals(List.of("task-1"), jobs.open().stream().map(Ticket::taskId).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "{\"sample\": 7}", "{\"sample\": \"not a url\"}"})
    void aTaskThatIsReadyWithoutAnImageIsABadResponse(String result) {
        vendor.vendor().answersPoll("{\"id\": \"task-1\", \"status\": \"Ready\", \"result\": %s}".formatted(result));

        EaselException e = failure();
        assertEquals(Category.BAD_RESPONSE, e.category());
        assertEquals(Charge.MAYBE, e.charge());
    }

    @Test
    void aUrlThatExpiredIsSaidWithTheTask() {
        vendor.vendor().answersDownload(Told.page(403));

        EaselException e = failure();
        assertEquals(Category.EXPIRED_URL, e.category());
        assertEquals(Charge.MAYBE, e.charge());
        assertEquals("task-1", e.paidWork().orElseThrow().taskId().orElseThrow());
    }

    @Test
    void aDownloadThatFailsIsRepeated() {
        vendor.vendor().answersDownload(Told.page(503));

        assertEquals(1, result().images().size());
        assertEquals(1, vendor.submits().size());
    }

    @Test
    void progressIsTold() {
        vendor.vendor().answersPoll("{\"status\": \"Generating\", \"progress\": 0.25}");
        vendor.vendor().answersPoll("{\"status\": \"Generating\", \"progress\": 60}");
        List<Integer> percents = Collections.synchronizedList(new ArrayList<>());
        try (Easel easel = builder()
                .listener(event -> {
                    if (event instanceof CallEvent.Progress progress) {
                        percents.add(progress.percent());
                    }
                })
                .build()) {
            easel.generateAsync(BOAT).join();
        }
        assertEquals(List.of(25, 60), percents);
    }
}
