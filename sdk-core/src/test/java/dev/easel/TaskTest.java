package dev.easel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.event.CallEvent;
import dev.easel.job.JobStore;
import dev.easel.job.Ticket;
import dev.easel.policy.Timeouts;
import dev.easel.policy.UrlPolicy;
import dev.easel.result.ImageResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasks: submitted once, polled, downloaded, and found again after a crash. */
class TaskTest extends WireTest {

    private static final Timeouts QUICK_POLLS = Timeouts.builder()
            .firstPoll(Duration.ofMillis(2))
            .longestPoll(Duration.ofMillis(20))
            .build();

    private final JobStore jobs = JobStore.inMemory();

    private EaselBuilder tasks(RawServer server) {
        return client(new TaskProvider(server.url("/submit")))
                .timeouts(QUICK_POLLS)
                .jobs(jobs);
    }

    private static RawServer.Script accept() {
        return talk -> talk.json("{\"id\": \"task-7\", \"polling_url\": \"http://%s/poll/7\"}"
                .formatted(talk.request().headers().get("Host")));
    }

    private static RawServer.Script ready(String... paths) {
        return talk -> {
            List<String> urls = new ArrayList<>();
            for (String path : paths) {
                urls.add(
                        path.startsWith("http")
                                ? "\"" + path + "\""
                                : "\"http://" + talk.request().headers().get("Host") + path + "\"");
            }
            talk.json("{\"status\": \"Ready\", \"urls\": " + urls + "}");
        };
    }

    private static RawServer.Script pending(int percent) {
        return talk -> talk.json("{\"status\": \"Working\", \"percent\": " + percent + "}");
    }

    private static RawServer.Script image() {
        return talk -> {
            talk.send("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: " + PNG.length + "\r\n\r\n");
            talk.send(PNG);
        };
    }

    private static RawServer.Script status(int status) {
        return talk -> talk.answer(status, "", "{}");
    }

    private long posts(RawServer server) {
        return server.seen().stream()
                .filter(each -> each.method().equals("POST"))
                .count();
    }

    @Test
    void aTaskIsSubmittedOncePolledAndDownloaded() throws Exception {
        List<CallEvent> events = Collections.synchronizedList(new ArrayList<>());
        try (RawServer server = new RawServer(accept(), pending(10), pending(60), ready("/image.png"), image());
                Easel easel = tasks(server).listener(events::add).build()) {
            ImageResult result = easel.generateAsync(BOAT).join();
            assertArrayEquals(PNG, result.image().bytes());
            assertEquals(1, posts(server));
            assertEquals(
                    List.of("Planned", "Attempt", "Queued", "Progress", "Progress", "Arrived"),
                    events.stream().map(each -> each.getClass().getSimpleName()).toList());
        }
    }

    @Test
    void theKeyGoesToThePollsAndNotToTheDownload() throws Exception {
        try (RawServer server = new RawServer(accept(), ready("/image.png"), image());
                Easel easel = tasks(server).build()) {
            easel.generate(BOAT);
            assertEquals(
                    "Bearer " + WireProvider.KEY, server.seen().get(1).headers().get("Authorization"));
            assertNull(server.seen().get(2).headers().get("Authorization"));
            assertFalse(server.seen().get(2).headers().toString().contains(WireProvider.KEY));
        }
    }

    @Test
    void pollsThatFailAreRepeatedAndTheTaskIsNot() throws Exception {
        try (RawServer server = new RawServer(
                        accept(),
                        status(404),
                        status(500),
                        RawServer.Talk::reset,
                        status(429),
                        talk -> talk.answer(503, "Retry-After: 0\r\n", "<html>"),
                        talk -> talk.json("{\"status\": \"A new word\"}"),
                        talk -> {
                            talk.send("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"stat");
                            talk.close();
                        },
                        ready("/image.png"),
                        image());
                Easel easel = tasks(server).build()) {
            assertEquals(1, easel.generate(BOAT).images().size());
            assertEquals(1, posts(server));
        }
    }

    @Test
    void aPollThatHangsIsAskedAgain() throws Exception {
        Timeouts impatient = Timeouts.builder()
                .from(QUICK_POLLS)
                .poll(Duration.ofMillis(200))
                .build();
        try (RawServer server = new RawServer(accept(), RawServer.Talk::stall, ready("/image.png"), image());
                Easel easel = tasks(server).timeouts(impatient).build()) {
            assertEquals(1, easel.generate(BOAT).images().size());
        }
    }

    @Test
    void aTaskThatWasModeratedEndsAtOnceAndIsForgotten() throws Exception {
        try (RawServer server = new RawServer(accept(), talk -> talk.json("{\"status\": \"Moderated\"}"))) {
            Easel easel = tasks(server).build();
            EaselException e = assertThrows(EaselException.class, () -> easel.generate(BOAT));
            assertEquals(Category.MODERATED, e.category());
            assertEquals(Charge.NO, e.charge());
            easel.close();
            assertEquals(2, server.seen().size());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 402, 403})
    void aPollWhoseKeyIsRefusedLeavesTheTaskAndItsTicket(int status) throws Exception {
        try (RawServer server = new RawServer(accept(), status(status));
                Easel easel = tasks(server).build()) {
            EaselException e = assertThrows(EaselException.class, () -> easel.generate(BOAT));
            assertEquals(Charge.MAYBE, e.charge());
            assertEquals(Optional.of("task-7"), e.paidWork().orElseThrow().taskId());
            assertEquals(1, jobs.open().size());
        }
    }

    @Test
    void theTicketIsKeptBeforeTheFirstPollAndForgottenWithTheImages() throws Exception {
        List<Ticket> atFirstPoll = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch forgotten = new CountDownLatch(1);
        JobStore watched = new JobStore() {
            @Override
            public void put(Ticket ticket) {
                jobs.put(ticket);
            }

            @Override
            public void remove(Ticket ticket) {
                jobs.remove(ticket);
                forgotten.countDown();
            }

            @Override
            public List<Ticket> open() {
                return jobs.open();
            }
        };
        try (RawServer server = new RawServer(
                        accept(),
                        talk -> {
                            atFirstPoll.addAll(jobs.open());
                            ready("/image.png").serve(talk);
                        },
                        image());
                Easel easel = tasks(server).jobs(watched).build()) {
            ImageCall call = easel.start(BOAT);
            call.result();
            forgotten.await();
            assertEquals("task-7", call.ticket().orElseThrow().taskId());
            assertEquals(1, atFirstPoll.size());
            assertEquals("acme", atFirstPoll.get(0).provider());
            assertEquals("acme/seeded", atFirstPoll.get(0).model());
            assertEquals(List.of(), jobs.open());
        }
    }

    @Test
    void aTaskWhoseProcessDiedIsResumedWithoutASecondPost() throws Exception {
        CountDownLatch polled = new CountDownLatch(1);
        try (RawServer server = new RawServer(
                accept(),
                talk -> {
                    polled.countDown();
                    talk.stall();
                },
                ready("/image.png"),
                image())) {
            Easel first = tasks(server).build();
            ImageCall lost = first.start(BOAT);
            polled.await();
            first.close();
            EaselException e = assertThrows(EaselException.class, lost::result);
            assertEquals(Category.CANCELLED, e.category());
            assertEquals(Charge.MAYBE, e.charge());
            assertEquals("task-7", e.paidWork().orElseThrow().taskId().orElseThrow());
            try (Easel second = tasks(server)
                    .urlPolicy(UrlPolicy.standard().trusting(server.url("").toString()))
                    .build()) {
                List<ImageCall> resumed = second.resume();
                assertEquals(1, resumed.size());
                assertArrayEquals(PNG, resumed.get(0).result().image().bytes());
            }
            assertEquals(1, posts(server));
        }
    }

    @Test
    void aDownloadThatBreaksOffIsRepeated() throws Exception {
        try (RawServer server = new RawServer(
                        accept(),
                        ready("/image.png"),
                        talk -> {
                            talk.send("HTTP/1.1 200 OK\r\nContent-Length: " + PNG.length + "\r\n\r\n");
                            talk.send(java.util.Arrays.copyOf(PNG, 30));
                            talk.reset();
                        },
                        status(503),
                        image());
                Easel easel = tasks(server).build()) {
            assertArrayEquals(PNG, easel.generate(BOAT).image().bytes());
            assertEquals(1, posts(server));
        }
    }

    @Test
    void aUrlThatHasExpiredIsToldWithTheTask() throws Exception {
        try (RawServer server = new RawServer(accept(), ready("/image.png"), status(403));
                Easel easel = tasks(server).build()) {
            EaselException e = assertThrows(EaselException.class, () -> easel.generate(BOAT));
            assertEquals(Category.EXPIRED_URL, e.category());
            assertEquals(Charge.MAYBE, e.charge());
            assertEquals("task-7", e.paidWork().orElseThrow().taskId().orElseThrow());
            assertEquals(
                    List.of(server.url("/image.png")),
                    e.paidWork().orElseThrow().resultUrls());
        }
    }

    @Test
    void whatIsNoImageIsABadImage() throws Exception {
        try (RawServer server = new RawServer(accept(), ready("/image.png"), talk -> talk.json("<html>Sorry</html>"));
                Easel easel = tasks(server).build()) {
            EaselException e = assertThrows(EaselException.class, () -> easel.generate(BOAT));
            assertEquals(Category.BAD_IMAGE, e.category());
            assertEquals(Charge.MAYBE, e.charge());
        }
    }

    @Test
    void ofTwoDownloadsOneMayFail() throws Exception {
        RawServer.Script byPath = talk -> {
            if (talk.request().path().equals("/good.png")) {
                image().serve(talk);
            } else {
                status(404).serve(talk);
            }
        };
        try (RawServer server = new RawServer(accept(), ready("/bad.png", "/good.png"), byPath);
                Easel easel = tasks(server).build()) {
            ImageResult result = easel.generate(BOAT.toBuilder().n(2).build());
            assertEquals(Set.of(1), result.imagesByIndex().keySet());
            assertEquals(0, result.failures().get(0).index().getAsInt());
            assertEquals(Category.EXPIRED_URL, result.failures().get(0).category());
        }
    }

    @Test
    void aDownloadFollowsThreeRedirectsAndNoMore() throws Exception {
        RawServer.Script redirect = talk -> talk.answer(302, "Location: /next\r\n", "");
        try (RawServer server = new RawServer(accept(), ready("/a"), redirect, redirect, redirect, image());
                Easel easel = tasks(server).build()) {
            assertEquals(1, easel.generate(BOAT).images().size());
        }
        try (RawServer server = new RawServer(accept(), ready("/a"), redirect);
                Easel easel = tasks(server).build()) {
            EaselException e = assertThrows(EaselException.class, () -> easel.generate(BOAT));
            assertEquals(Category.BLOCKED_URL, e.category());
            assertEquals(2 + 4, server.seen().size());
        }
    }

    @Test
    void aDownloadNeverLeadsIntoThisMachine() throws Exception {
        try (RawServer inside = new RawServer(image())) {
            String secret = inside.url("/secret").toString();
            List<RawServer.Script[]> ways = List.of(
                    new RawServer.Script[] {accept(), ready(secret)},
                    new RawServer.Script[] {
                        accept(), ready("/a"), talk -> talk.answer(302, "Location: " + secret + "\r\n", "")
                    },
                    new RawServer.Script[] {accept(), ready("file:///etc/passwd")},
                    new RawServer.Script[] {accept(), ready("https://169.254.169.254/latest")},
                    new RawServer.Script[] {accept(), ready("https://[::ffff:127.0.0.1]/")},
                    new RawServer.Script[] {accept(), ready("https://localhost/")});
            for (RawServer.Script[] way : ways) {
                try (RawServer server = new RawServer(way);
                        Easel easel = tasks(server).build()) {
                    EaselException e = assertThrows(EaselException.class, () -> easel.generate(BOAT));
                    assertEquals(Category.BLOCKED_URL, e.category(), e.getMessage());
                    assertEquals(Charge.MAYBE, e.charge());
                }
            }
            assertEquals(0, inside.seen().size());
        }
    }

    @Test
    void theKeyNeverGoesToAPollingUrlOfAnotherHost() throws Exception {
        try (RawServer other = new RawServer(status(200));
                RawServer server = new RawServer(
                        talk -> talk.json("{\"id\": \"task-7\", \"polling_url\": \"" + other.url("/poll") + "\"}"));
                Easel easel = tasks(server)
                        .urlPolicy(UrlPolicy.standard().trusting(other.url("").toString()))
                        .build()) {
            EaselException e = assertThrows(EaselException.class, () -> easel.generate(BOAT));
            assertEquals(Category.BLOCKED_URL, e.category());
            assertEquals(Charge.MAYBE, e.charge());
            assertEquals("task-7", e.paidWork().orElseThrow().taskId().orElseThrow());
            assertEquals(0, other.seen().size());
        }
    }

    @Test
    void theTimeOfTheWholeEndsATaskAndKeepsItsTicket() throws Exception {
        try (RawServer server = new RawServer(accept(), pending(-1));
                Easel easel = tasks(server)
                        .timeouts(QUICK_POLLS.withCall(Duration.ofSeconds(1)))
                        .build()) {
            EaselException e = assertThrows(EaselException.class, () -> easel.generate(BOAT));
            assertEquals(Category.TIMEOUT, e.category());
            assertEquals(Charge.MAYBE, e.charge());
            assertTrue(e.getMessage().contains("callTimeout"), e.getMessage());
            assertEquals(1, jobs.open().size());
            assertEquals("task-7", jobs.open().get(0).taskId());
        }
    }

    private static RawServer.Script stalledPoll(CountDownLatch polled) {
        return talk -> {
            polled.countDown();
            talk.stall();
        };
    }

    @Test
    void aTaskOfADirectoryIsSavedThereUnderItsPlaceAndThenForgotten() throws Exception {
        Path out = dir.resolve("out");
        CountDownLatch polled = new CountDownLatch(1);
        try (RawServer server = new RawServer(accept(), stalledPoll(polled), ready("/image.png"), image())) {
            Easel first = tasks(server).build();
            Thread lost = new Thread(() -> assertThrows(EaselException.class, () -> first.generateInto(out, BOAT)));
            lost.start();
            polled.await();
            first.close();
            lost.join();
            Ticket ticket = Ticket.builder().from(jobs.open().get(0)).first(2).build();
            assertEquals(out.toAbsolutePath(), ticket.directory().orElseThrow());
            try (Easel second = tasks(server)
                    .urlPolicy(UrlPolicy.standard().trusting(server.url("").toString()))
                    .build()) {
                ImageResult result = second.resumeInto(ticket.directory().orElseThrow(), ticket);
                assertEquals(List.of(out.resolve("image-3.png")), result.files());
            }
            assertEquals(List.of(), jobs.open());
            assertEquals(1, posts(server));
        }
    }

    @Test
    void aTaskWhoseImageCannotBeSavedIsNotForgotten() throws Exception {
        Path out = Files.createDirectories(dir.resolve("out"));
        RawServer.Script inTheWay = talk -> {
            Files.write(out.resolve("image-1.png"), new byte[] {1});
            image().serve(talk);
        };
        try (RawServer server = new RawServer(accept(), ready("/image.png"), inTheWay);
                Easel easel = tasks(server).build()) {
            EaselException e = assertThrows(EaselException.class, () -> easel.generateInto(out, BOAT));
            assertEquals(Category.LOCAL_IO, e.category());
            assertEquals(1, jobs.open().size());
        }
    }
}
