package dev.easel.testkit;

import static dev.easel.testkit.Moment.CONNECT;
import static dev.easel.testkit.Moment.HEADERS;
import static dev.easel.testkit.Moment.UPLOAD;

import dev.easel.error.Category;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a vendor may answer instead of images, by its status and its headers; and what is no answer at all. */
final class AnswerFaults {

    private static final String PAGE = "<html><body>Service unavailable</body></html>";

    private AnswerFaults() {}

    static Stream<Fault> faults() {
        return Stream.of(unconnected(), early(), refusals(), doubts(), repeated(), waits(), redirects(), hostile())
                .flatMap(each -> each);
    }

    private static Stream<Fault> unconnected() {
        return Stream.of(
                Fault.at(CONNECT, Promise.PAID_ONCE, "refused")
                        .prepared(scene -> scene.stage().vendor().close())
                        .free(Category.CONNECT, 0),
                Fault.at(CONNECT, Promise.PAID_ONCE, "no TLS spoken")
                        .answers(reply -> StubReply.json(400, "{}").silentAfter(2))
                        .free(Category.CONNECT, 0));
    }

    private static Stream<Fault> early() {
        return Stream.of(Fault.at(UPLOAD, Promise.EARLY_ANSWER, "413")
                .answers(reply -> error(413, "Too large.").heardOut())
                .free(Category.INVALID_REQUEST, 1));
    }

    /** The vendor says that it did nothing. */
    private static Stream<Fault> refusals() {
        return Stream.of(
                refusal("400", Promise.ONE_OF_TWO, error(400, "Not so."), Category.INVALID_REQUEST),
                refusal("401", Promise.ONE_OF_TWO, error(401, "Who?"), Category.AUTH),
                refusal("402", Promise.PAID_ONCE, error(402, "Pay first."), Category.QUOTA),
                refusal("403", Promise.ONE_OF_TWO, error(403, "Not you."), Category.PERMISSION),
                refusal("moderation", Promise.PAID_ONCE, moderated(), Category.MODERATED),
                refusal(
                        "429 and x-should-retry: false",
                        Promise.ADVICE,
                        error(429, "No.").header("x-should-retry", "false"),
                        Category.RATE_LIMIT),
                refusal(
                        "401 that repeats the key",
                        Promise.KEY_UNTOLD,
                        error(401, "The key sk-kit-0123456789-abcdefghij-WXYZ is wrong."),
                        Category.AUTH));
    }

    private static Fault refusal(String what, Promise promise, StubReply answer, Category category) {
        return answered(what, promise, reply -> answer).free(category, 1);
    }

    private static StubReply moderated() {
        return error(400, "Not this.")
                .body("{\"error\": {\"code\": \"content_policy_violation\", \"message\": \"No.\"}}");
    }

    /** Nobody knows what became of the request. */
    private static Stream<Fault> doubts() {
        return IntStream.of(408, 500, 502, 503, 504, 529)
                .mapToObj(status -> answered(
                                status + " with a page",
                                Promise.PAID_ONCE,
                                reply -> StubReply.of(status, "text/html", PAGE))
                        .inDoubt(status == 408 ? Category.TIMEOUT : Category.SERVER)
                        .telling("It was not repeated."));
    }

    private static Stream<Fault> repeated() {
        return Stream.of(
                answered("429 for ever", Promise.THREE_ATTEMPTS, reply -> error(429, "Slow down."))
                        .free(Category.RATE_LIMIT, 3),
                answered("425 for ever", Promise.THREE_ATTEMPTS, reply -> error(425, "Too early."))
                        .free(Category.RATE_LIMIT, 3),
                answered("429", Promise.PAID_ONCE, reply -> error(429, "Slow down."))
                        .once()
                        .comes(Expected.image(2)),
                answered(
                                "503 with the vendor's wait",
                                Promise.PAID_ONCE,
                                reply -> error(503, "Busy.").header("Retry-After", "0"))
                        .once()
                        .comes(Expected.image(2)),
                answered(
                                "500 and x-should-retry: true",
                                Promise.ADVICE,
                                reply -> error(500, "Not begun.").header("x-should-retry", "true"))
                        .once()
                        .comes(Expected.image(2)));
    }

    private static Stream<Fault> waits() {
        return Stream.of(
                answered(
                                "429 and a short wait",
                                Promise.WAIT_ASKED,
                                reply -> error(429, "Slow down.").header("retry-after-ms", "100"))
                        .once()
                        .notBefore(Fault.TIME)
                        .comes(Expected.image(2)),
                answered(
                                "429 and a long wait",
                                Promise.WAIT_TOO_LONG,
                                reply -> error(429, "Tomorrow.").header("Retry-After", "61"))
                        .free(Category.RATE_LIMIT, 1)
                        .telling("PT1M1S"),
                answered("a pause", Promise.HONEST, reply -> reply.late(0, Fault.TIME.multipliedBy(2)))
                        .within(times -> times.idle(Fault.TIME))
                        .notBefore(Fault.TIME));
    }

    private static Stream<Fault> redirects() {
        return IntStream.of(301, 307, 308)
                .mapToObj(status -> answered(
                                status + " to another place",
                                Promise.REDIRECTS,
                                reply -> StubReply.of(status, "", "").header("Location", "/elsewhere"))
                        .inDoubt(Category.SERVER));
    }

    private static Stream<Fault> hostile() {
        return Stream.of(
                answered("no HTTP", Promise.ONE_OF_TWO, reply -> reply.behind("\u0000SSH-2.0 hello\r\n"))
                        .inDoubt(Category.CONNECTION_LOST),
                answered("reset behind the head", Promise.PAID_ONCE, reply -> reply.resetAfter(0))
                        .inDoubt(Category.CONNECTION_LOST),
                answered("204", Promise.CONTENT, reply -> StubReply.of(204, "", ""))
                        .inDoubt(Category.BAD_RESPONSE),
                answered("an unknown coding", Promise.CONTENT, reply -> reply.header("Content-Encoding", "rot13"))
                        .inDoubt(Category.BAD_RESPONSE));
    }

    private static Fault answered(String what, Promise promise, UnaryOperator<StubReply> change) {
        return Fault.at(HEADERS, promise, what).answers(change);
    }

    private static StubReply error(int status, String message) {
        return ProntoVendor.error(status, message);
    }
}
