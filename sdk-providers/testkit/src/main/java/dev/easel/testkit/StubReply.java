package dev.easel.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a {@link VendorStub} answers, and how much of it comes. Immutable and safe to share.
 *
 * <p>It tells its length as {@code Content-Length}, the whole one also where only a part is sent. A stream of events has no
 * length: its end is the end of the connection.
 */
public final class StubReply {

    private static final String JSON = "application/json";
    private static final String EVENTS = "text/event-stream";

    private final int status;
    private final String reason;
    private final List<String> headers;
    private final byte[] body;
    private final boolean endless;
    private final Manner manner;

    /** How it is sent. */
    @FunctionalInterface
    private interface Manner {
        void send(StubConnection to, byte[] head, byte[] body) throws IOException;
    }

    private StubReply(int status, String reason, List<String> headers, byte[] body, boolean endless, Manner manner) {
        this.status = status;
        this.reason = reason;
        this.headers = List.copyOf(headers);
        this.body = body;
        this.endless = endless;
        this.manner = manner;
    }

    /** A whole answer. */
    public static StubReply of(int status, String contentType, byte[] body) {
        List<String> headers = contentType.isEmpty() ? List.of() : List.of("Content-Type: " + contentType);
        boolean endless = contentType.equals(EVENTS);
        return new StubReply(status, "Some Reason", headers, body.clone(), endless, StubReply::whole);
    }

    /** A whole answer in UTF-8. */
    public static StubReply of(int status, String contentType, String body) {
        return of(status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    /** A JSON document with status 200. */
    public static StubReply json(String document) {
        return of(200, JSON, document);
    }

    /** A JSON document. */
    public static StubReply json(int status, String document) {
        return of(status, JSON, document);
    }

    /** A stream of server-sent events, each as it is written but for the blank line behind it. */
    public static StubReply events(String... events) {
        return of(200, EVENTS, String.join("\n\n", events) + "\n\n");
    }

    /** Not a byte, until the client goes away. */
    public static StubReply silence() {
        return json("").sent((to, head, all) -> to.awaitEnd());
    }

    /** Not a byte, and none is read either until the silence is released. */
    static StubReply held() {
        return json("").sent((to, head, all) -> to.hold());
    }

    /** No answer: the connection is reset. */
    public static StubReply reset() {
        return json("").sent((to, head, all) -> to.reset());
    }

    /** No answer: the connection is closed in good order. */
    public static StubReply closed() {
        return json("").sent((to, head, all) -> to.close());
    }

    private static void whole(StubConnection to, byte[] head, byte[] body) throws IOException {
        to.write(head);
        to.write(body);
    }

    private StubReply sent(Manner other) {
        return new StubReply(status, reason, headers, body, endless, other);
    }

    /** The same, closed in good order after some bytes of the body. */
    public StubReply closedAfter(int bytes) {
        return sent((to, head, all) -> {
            to.write(head);
            to.write(all, bytes);
            to.close();
        });
    }

    /** The same, reset after some bytes of the body. */
    public StubReply resetAfter(int bytes) {
        return sent((to, head, all) -> {
            to.write(head);
            to.write(all, bytes);
            to.reset();
        });
    }

    /** The same, with some bytes that are no part of an answer in front of it, and closed after it. */
    StubReply behind(String garbage) {
        return sent((to, head, all) -> {
            to.write(garbage.getBytes(StandardCharsets.UTF_8));
            whole(to, head, all);
            to.close();
        });
    }

    /** The same, with nothing after some bytes of the body, until the client goes away. */
    public StubReply silentAfter(int bytes) {
        return sent((to, head, all) -> {
            to.write(head);
            to.write(all, bytes);
            to.awaitEnd();
        });
    }

    /** The same, with a pause after each byte of the body. */
    public StubReply dripping(Duration pause) {
        return sent((to, head, all) -> {
            to.write(head);
            to.drip(all, pause);
        });
    }

    /** The same, after a pause behind some bytes of the body; behind none, the head is late too. */
    StubReply late(int bytes, Duration pause) {
        return sent((to, head, all) -> {
            if (bytes > 0) {
                to.write(head);
                to.write(all, bytes);
            }
            to.pause(pause);
            whole(to, bytes > 0 ? new byte[0] : head, Arrays.copyOfRange(all, bytes, all.length));
        });
    }

    /** The same, to a client that is still sending and is heard to its end. */
    StubReply heardOut() {
        return sent((to, head, all) -> {
            whole(to, head, all);
            to.drain();
        });
    }

    /** The same with another status. */
    public StubReply status(int other) {
        return new StubReply(other, reason, headers, body, endless, manner);
    }

    /** The same with another text behind the status. */
    public StubReply reason(String text) {
        return new StubReply(status, text, headers, body, endless, manner);
    }

    /** The same with one header more. */
    public StubReply header(String name, String value) {
        List<String> more = new ArrayList<>(headers);
        more.add(name + ": " + value);
        return new StubReply(status, reason, more, body, endless, manner);
    }

    /** The same with another body. */
    public StubReply body(String text) {
        return new StubReply(status, reason, headers, text.getBytes(StandardCharsets.UTF_8), endless, manner);
    }

    /** The body, read as UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The body. */
    public byte[] body() {
        return body.clone();
    }

    /** Whether it is a stream of events. */
    public boolean isStream() {
        return endless;
    }

    void sendTo(StubConnection to) throws IOException {
        manner.send(to, head(), body);
        if (endless) {
            to.close();
        }
    }

    private byte[] head() {
        String length = endless ? "Connection: close" : "Content-Length: " + body.length;
        StringBuilder head = new StringBuilder("HTTP/1.1 %d %s\r\n%s\r\n".formatted(status, reason, length));
        headers.forEach(header -> head.append(header).append("\r\n"));
        return head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Status and length. */
    @Override
    public String toString() {
        return "%d with %d bytes".formatted(status, body.length);
    }
}
