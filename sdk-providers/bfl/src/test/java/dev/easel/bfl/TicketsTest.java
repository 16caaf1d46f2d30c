package dev.easel.bfl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.Easel;
import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.job.Ticket;
import dev.easel.json.Json;
import dev.easel.policy.Timeouts;
import dev.easel.result.ImageResult;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a task leaves behind, where its questions may go, and several of them together. */
class TicketsTest extends VendorTest {

    @Test
    void theTicketSaysWhereItWasSubmittedAndWhatItCosts() {
        vendor.vendor().answersPoll(Told.json(403, "{\"detail\": \"Not authenticated\"}"));
        failure();

        Ticket ticket = jobs.open().get(0);
        assertEquals(vendor.baseUrl(), ticket.server().orElseThrow().toString());
        assertEquals(
                vendor.baseUrl() + "/get_result?id=task-1",
                ticket.pollingUrl().orElseThrow().toString());
        assertEquals(Json.parse("{\"cost\": 3.0, \"input_mp\": 0.0, \"output_mp\": 1.0}"), ticket.state());
    }

    @Test
    void aTaskIsResumedWithoutASecondSubmit() {
        vendor.vendor().answersPoll(Told.json(403, "{\"detail\": \"Not authenticated\"}"));
        failure();

        try (Easel easel = builder().build()) {
            assertEquals(1, easel.resume().get(0).result().images().size());
        }
        assertEquals(1, vendor.submits().size());
        assertEquals(List.of(), jobs.open());
    }

    @Test
    void anAnswerWithoutAPollingUrlIsAskedForWhereTasksUsuallyAre() {
        vendor.vendor().answersSubmit(Told.json(200, "{\"id\": \"task 7/?\", \"polling_url\": null}"));
        vendor.vendor().answersPoll(Vendor.ready("task-7", vendor.baseUrl().replace("/v1", "")));

        assertEquals(1, result().images().size());
        assertEquals(
                "/v1/get_result?id=task%207%2F%3F",
                vendor.received(Received::isPoll).get(0).url());
    }

    @Test
    void thePollingUrlOfAnotherHostIsNeverGivenTheKey() {
        try (BflStub other = new BflStub()) {
            vendor.vendor()
                    .answersSubmit(Told.json(
                            200,
                            "{\"id\": \"task-1\", \"polling_url\": \"%s/get_result?id=task-1\"}"
                                    .formatted(other.baseUrl())));

            EaselException e = failure();
            assertEquals(Category.BLOCKED_URL, e.category());
            assertEquals(Charge.MAYBE, e.charge());
            assertEquals(List.of(), other.received());
            assertEquals(1, jobs.open().size());
        }
    }

    @Test
    void severalImagesAreSeveralTasksWithSeedsOfTheirOwn() {
        try (Easel easel = builder().build()) {
            ImageResult result =
                    easel.generate(BOAT.toBuilder().n(5).seed(7).build()).orThrow();
            assertEquals(5, result.images().size());
        }
        assertEquals(
                List.of(7L, 8L, 9L, 10L, 11L),
                vendor.submits().stream()
                        .map(task -> task.json().get("seed").integer().orElseThrow())
                        .sorted()
                        .toList());
    }

    @Test
    void ofSeveralTasksOneMayBeModerated() {
        vendor.vendor().answersPoll(status("Content Moderated"));
        try (Easel easel = builder().build()) {
            ImageResult result = easel.generate(BOAT.toBuilder().n(3).build());
            assertEquals(2, result.images().size());
            assertEquals(Category.MODERATED, result.failures().get(0).category());
        }
    }

    @Test
    void theTimeOfTheWholeEndsATaskAndKeepsItsTicket() {
        for (int k = 0; k < 1000; k++) {
            vendor.vendor().answersPoll(status("Pending"));
        }
        try (Easel easel = builder()
                .timeouts(Timeouts.builder()
                        .firstPoll(Duration.ofMillis(20))
                        .longestPoll(Duration.ofMillis(50))
                        .call(Duration.ofSeconds(3))
                        .build())
                .build()) {
            EaselException e = assertThrows(EaselException.class, () -> easel.generate(BOAT));
            assertEquals(Category.TIMEOUT, e.category());
            assertEquals(1, jobs.open().size());
        }
    }
}
