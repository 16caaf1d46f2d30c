package dev.easel.testkit;

import dev.easel.error.Category;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A moment of a call at which something can go wrong. */
enum Moment {
    /** TLS is being agreed on; nothing of the request was sent. */
    CONNECT("while connecting", "connectTimeout"),
    /** Some of a large reference was sent. */
    UPLOAD("within the upload", "idleTimeout"),
    /** The request was sent, and nothing has come. */
    HEADERS("before the answer", "responseTimeout"),
    /** Most of an image has come. */
    BODY("within the answer", "idleTimeout"),
    /** A preview has come. */
    EVENTS("between events", "responseTimeout"),
    /** A task was accepted, and its state is asked for. */
    POLL("at a poll", "pollTimeout"),
    /** A task is done, and most of its image has come. */
    DOWNLOAD("within a download", "idleTimeout"),
    /** The image has come. */
    SAVING("while saving", "");

    /** How much of an upload is read. */
    static final int READ = 100_000;

    private final String words;
    private final String time;

    Moment(String words, String time) {
        this.words = words;
        this.time = time;
    }

    /** The forms of calls that have this moment. */
    Set<Form> forms() {
        return switch (this) {
            case BODY, POLL, DOWNLOAD -> EnumSet.of(Form.BLOCKING, Form.ASYNC);
            case EVENTS -> EnumSet.of(Form.STREAM);
            case CONNECT, UPLOAD, HEADERS, SAVING -> EnumSet.allOf(Form.class);
        };
    }

    /** The limit of silence that counts then. */
    String time() {
        return time;
    }

    /** Whether it is a moment of the vendor that works in its own time. */
    boolean isOfTask() {
        return isFree();
    }

    /** Whether what is under way costs nothing, and may be repeated. */
    boolean isFree() {
        return this == POLL || this == DOWNLOAD;
    }

    /** Whether some of the image must be on the disk by then. */
    boolean isLarge() {
        return this == BODY || this == EVENTS || this == DOWNLOAD || this == SAVING;
    }

    /** How a call that breaks off then ends, if the paid request was sent. */
    Expected in(Category category) {
        return this == CONNECT ? Expected.nothingSent(category) : Expected.inDoubt(category);
    }

    /** Whether a request is the one of this moment. */
    boolean is(StubRequest request) {
        return switch (this) {
            case POLL -> request.path().startsWith("/state/");
            case DOWNLOAD -> request.path().startsWith("/image/");
            default -> request.method().equals("POST");
        };
    }

    /** Lets the vendor do something else at this moment. */
    void alter(VendorStub vendor, UnaryOperator<StubReply> change) {
        switch (this) {
            case CONNECT -> vendor.script().meet(() -> change.apply(StubReply.json("")));
            case UPLOAD -> vendor.script().alterUpload(READ, () -> change.apply(StubReply.json("")));
            default -> vendor.alter((request, reply) -> is(request) ? change.apply(reply) : reply);
        }
    }

    /** How much of an answer has come by then: most of it, and of a stream what stands before its last event. */
    int come(StubReply reply) {
        return switch (this) {
            case EVENTS -> reply.text().strip().lastIndexOf("\n\n") + 2;
            case BODY, POLL, DOWNLOAD -> reply.body().length * 3 / 4;
            default -> 0;
        };
    }

    @Override
    public String toString() {
        return words;
    }
}
