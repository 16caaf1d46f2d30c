package dev.easel.testkit;

import static dev.easel.testkit.Moment.DOWNLOAD;
import static dev.easel.testkit.Moment.POLL;

import dev.easel.error.Category;
import java.util.Arrays;
import java.util.stream.Stream;

/** What a vendor that works in its own time may say of a task, and what may stand where its images should lie. */
final class TaskFaults {

    private static final String PAGE = "<html><body>Service unavailable</body></html>";
    private static final String TASK = "task-7";

    private TaskFaults() {}

    static Stream<Fault> faults() {
        return Stream.of(passing(), states(), lost(), files(), ways()).flatMap(each -> each);
    }

    /** What is wrong with the question, and not with the task. */
    private static Stream<Fault> passing() {
        return Stream.of(
                poll("404", Promise.PENDING)
                        .answers(reply -> KilnVendor.error(404, "Which?"))
                        .once(),
                poll("an unknown state", Promise.PENDING)
                        .answers(reply -> StubReply.json("{\"status\": \"Glazing\", \"percent\": 250}"))
                        .once(),
                poll("503 with a page", Promise.FREE_REPEATED)
                        .answers(reply -> StubReply.of(503, "text/html", PAGE))
                        .once(),
                poll("a page", Promise.FREE_REPEATED)
                        .answers(reply -> StubReply.of(200, "text/html", PAGE))
                        .once(),
                poll("429 and a short wait", Promise.WAIT_ASKED)
                        .answers(reply -> KilnVendor.error(429, "Slow down.").header("retry-after-ms", "100"))
                        .once()
                        .notBefore(Fault.TIME),
                poll("a redirect", Promise.REDIRECTS)
                        .answers(reply -> StubReply.of(302, "", "").header("Location", "/elsewhere"))
                        .once());
    }

    private static Stream<Fault> states() {
        return Stream.of(
                poll("failed", Promise.TASK_ENDS)
                        .answers(reply -> StubReply.json("{\"status\": \"Failed\", \"detail\": \"It broke.\"}"))
                        .inDoubt(Category.TASK_FAILED)
                        .telling(TASK, "It broke"),
                poll("moderated", Promise.TASK_ENDS)
                        .answers(reply -> StubReply.json("{\"status\": \"Moderated\"}"))
                        .free(Category.MODERATED, 1),
                poll("pending for ever", Promise.TASK_ID)
                        .answers(reply -> StubReply.json("{\"status\": \"Pending\"}"))
                        .within(times -> times.call(Fault.TIME))
                        .inDoubt(Category.TIMEOUT)
                        .telling(TASK, "callTimeout"));
    }

    private static Stream<Fault> lost() {
        return Stream.of(
                poll("401", Promise.TASK_ID)
                        .answers(reply -> KilnVendor.error(401, "Who?"))
                        .inDoubt(Category.AUTH)
                        .telling(TASK),
                poll("done without an image", Promise.CONTENT)
                        .answers(reply -> StubReply.json("{\"status\": \"Ready\", \"urls\": []}"))
                        .inDoubt(Category.BAD_RESPONSE)
                        .telling(TASK));
    }

    private static Stream<Fault> files() {
        return Stream.of(
                download("404", Promise.TASK_ID)
                        .answers(reply -> StubReply.of(404, "", ""))
                        .inDoubt(Category.EXPIRED_URL)
                        .telling(TASK, "/image/1.png"),
                download("503 with a page", Promise.FREE_REPEATED)
                        .answers(reply -> StubReply.of(503, "text/html", PAGE))
                        .once(),
                download("a page", Promise.WHOLE_IMAGE)
                        .answers(reply -> StubReply.of(200, "image/png", PAGE))
                        .inDoubt(Category.BAD_IMAGE),
                download("an image without its end", Promise.WHOLE_IMAGE)
                        .answers(reply ->
                                StubReply.of(200, "image/png", Arrays.copyOf(reply.body(), reply.body().length - 12)))
                        .inDoubt(Category.BAD_IMAGE),
                download("nothing wrong", Promise.KEYLESS));
    }

    private static Stream<Fault> ways() {
        return Stream.of(
                download("a redirect", Promise.REDIRECTS)
                        .answers(reply -> StubReply.of(302, "", "").header("Location", "/image/1.png"))
                        .once(),
                download("redirects without end", Promise.REDIRECTS)
                        .answers(reply -> StubReply.of(302, "", "").header("Location", "/image/1.png"))
                        .inDoubt(Category.BLOCKED_URL),
                download("a redirect to a private address", Promise.ADDRESSES)
                        .answers(reply -> StubReply.of(302, "", "").header("Location", "http://10.0.0.1/1.png"))
                        .inDoubt(Category.BLOCKED_URL),
                download("a result at a private address", Promise.ADDRESSES)
                        .prepared(scene -> scene.stage()
                                .vendor()
                                .alter((request, reply) -> POLL.is(request)
                                        ? StubReply.json(
                                                "{\"status\": \"Ready\", \"urls\": [\"https://10.0.0.1/1.png\"]}")
                                        : reply))
                        .inDoubt(Category.BLOCKED_URL));
    }

    private static Fault poll(String what, Promise promise) {
        return Fault.at(POLL, promise, what);
    }

    private static Fault download(String what, Promise promise) {
        return Fault.at(DOWNLOAD, promise, what);
    }
}
