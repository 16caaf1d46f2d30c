package dev.easel.testkit;

import static dev.easel.testkit.Moment.BODY;
import static dev.easel.testkit.Moment.EVENTS;

import dev.easel.error.Category;
import dev.easel.result.ImageEvent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** Answers and streams that came whole, and are not what they should be; and some that are all the same. */
final class ContentFaults {

    private static final byte[] GREY = PlainPng.of(64, 64, 90);
    private static final int WIDTH_AT = 16;

    private ContentFaults() {}

    static Stream<Fault> faults() {
        return Stream.of(documents(), limits(), images(), streams()).flatMap(each -> each);
    }

    private static Stream<Fault> documents() {
        return Stream.of(
                document("a page", StubReply.of(200, "text/html", "<html><body>Hello</body></html>")),
                document("nothing", StubReply.json("")),
                document("an error", StubReply.json("{\"error\": {\"message\": \"Overloaded.\"}}"))
                        .telling("Overloaded"),
                document("an empty object", StubReply.json("{}")),
                document("null", StubReply.json("null")),
                document("no image", StubReply.json("{\"data\": []}")),
                document("other kinds of values", StubReply.json("{\"data\": [7, {\"b64_json\": {}}]}")),
                altered("JSON that is cut", Promise.CONTENT)
                        .answers(reply -> reply.body(reply.text().substring(0, BODY.come(reply))))
                        .inDoubt(Category.BAD_RESPONSE),
                altered("base64 that is none", Promise.CONTENT)
                        .answers(reply -> reply.body(reply.text().replace('A', '%')))
                        .inDoubt(Category.BAD_RESPONSE),
                altered("another type, a byte order mark and more fields", Promise.CONTENT)
                        .answers(reply -> StubReply.of(
                                200, "text/html", "\uFEFF" + reply.text().replaceFirst("\\{", "{\"new\": [{}], "))));
    }

    private static Fault document(String what, StubReply answer) {
        return altered(what, Promise.CONTENT).answers(reply -> answer).inDoubt(Category.BAD_RESPONSE);
    }

    private static Stream<Fault> limits() {
        return Stream.of(
                altered("nested too deep", Promise.DEPTH)
                        .answers(reply -> StubReply.json("[".repeat(5_000)))
                        .inDoubt(Category.BAD_RESPONSE),
                altered("5 MiB of text", Promise.DEPTH)
                        .answers(reply -> StubReply.json("{\"text\": \"" + "x".repeat(5 << 20) + "\"}"))
                        .inDoubt(Category.TOO_LARGE));
    }

    private static Stream<Fault> images() {
        byte[] words = "I am sorry, I cannot draw this.".getBytes(StandardCharsets.UTF_8);
        byte[] noWidth = ByteBuffer.wrap(GREY.clone()).putInt(WIDTH_AT, 0).array();
        return Stream.of(
                drawn("words for an image", words).inDoubt(Category.BAD_IMAGE),
                drawn("an image without its end", Arrays.copyOf(GREY, GREY.length - 12))
                        .inDoubt(Category.BAD_IMAGE),
                drawn("half an image", Arrays.copyOf(GREY, GREY.length / 2)).inDoubt(Category.BAD_IMAGE),
                drawn("an image without width", noWidth).inDoubt(Category.BAD_IMAGE));
    }

    private static Fault drawn(String what, byte[] image) {
        return altered(what, Promise.WHOLE_IMAGE)
                .prepared(scene -> scene.stage().draws(image));
    }

    private static Stream<Fault> streams() {
        return Stream.of(
                stream("an error event", Promise.ERROR_EVENT)
                        .answers(reply ->
                                inserted(reply, "event: error\ndata: {\"error\": {\"message\": \"Overloaded.\"}}\n\n"))
                        .inDoubt(Category.SERVER)
                        .telling("Overloaded"),
                stream("an unknown event", Promise.EVENTS_SKIPPED)
                        .answers(reply -> inserted(reply, "event: news\nid: 7\ndata: [1]\n\n: a comment\n\n")),
                stream("a silence", Promise.HONEST)
                        .answers(reply -> reply.late(EVENTS.come(reply), Fault.TIME.multipliedBy(2)))
                        .within(times -> times.idle(Fault.TIME))
                        .notBefore(Fault.TIME),
                stream("a last event, then silence", Promise.FINAL_EVENT)
                        .answers(reply -> reply.silentAfter(reply.body().length)),
                stream("two last events", Promise.FINAL_EVENT)
                        .answers(reply -> reply.body(reply.text() + reply.text().substring(EVENTS.come(reply)))),
                stream("a last event that is cut", Promise.FINAL_EVENT)
                        .answers(reply -> reply.closedAfter(reply.body().length - 20))
                        .inDoubt(Category.BAD_RESPONSE),
                stream("a document instead of events", Promise.FINAL_EVENT)
                        .answers(reply -> StubReply.json("{\"data\": []}"))
                        .inDoubt(Category.BAD_RESPONSE),
                stream("a subscriber that throws", Promise.SUBSCRIBER)
                        .answers(reply -> reply.silentAfter(EVENTS.come(reply)))
                        .watched(ContentFaults::refuse)
                        .inDoubt(Category.CANCELLED));
    }

    private static void refuse(ImageEvent event) {
        ((ImageEvent.Partial) event).image().discard();
        throw new IllegalStateException("the test's own");
    }

    private static StubReply inserted(StubReply reply, String event) {
        int at = EVENTS.come(reply);
        return reply.body(reply.text().substring(0, at) + event + reply.text().substring(at));
    }

    private static Fault altered(String what, Promise promise) {
        return Fault.at(BODY, promise, what);
    }

    private static Fault stream(String what, Promise promise) {
        return Fault.at(EVENTS, promise, what);
    }
}
