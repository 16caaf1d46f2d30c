package dev.easel.internal.tape;

import dev.easel.internal.http.Request;
import dev.easel.internal.text.Secrets;
import java.io.IOException;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One exchange being recorded. No trouble of the disk touches the exchange itself, which may have been paid: it is not recorded
 * then. Safe to share.
 */
final class Take {

    private static final Logger log = LoggerFactory.getLogger("dev.easel");

    private final int number;
    private final Request request;
    private final Secrets secrets;
    private final TakeFiles files;
    private String digest = "";
    private @Nullable ResponseInfo head;
    private boolean over;

    /** What is done with files. */
    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    Take(Path directory, int number, Request request, Secrets secrets) {
        this.number = number;
        this.request = request;
        this.secrets = secrets;
        this.files = new TakeFiles(directory, Recorded.name(number), secrets);
    }

    /** A block of the request leaves, and is to be kept. */
    void sent(ByteBuffer block) {
        write(() -> files.sent(Blocks.copy(block)));
    }

    /** The request has left. */
    synchronized void sentAll(String sum) {
        digest = sum;
    }

    /** The head of an answer came. */
    Take answered(ResponseInfo info) {
        write(() -> {
            head = info;
            files.answered(info.headers().firstValue("Content-Encoding").orElse(""));
        });
        return this;
    }

    /** A block of the answer came. */
    void came(ByteBuffer block) {
        write(() -> files.came(Blocks.copy(block)));
    }

    /** No more comes. Can be repeated; only the first time counts. */
    void end(boolean whole) {
        write(() -> {
            over = true;
            ResponseInfo answer = head;
            if (answer == null) {
                files.forget();
            } else {
                files.end(Heads.recorded(number, request, digest, answer, whole && files.isReadable(), secrets));
            }
        });
    }

    private synchronized void write(Writing writing) {
        if (over) {
            return;
        }
        try {
            writing.run();
        } catch (IOException e) {
            over = true;
            files.forget();
            log.warn("{} could not be recorded: {}", Recorded.place(request.method(), url()), e.toString());
        }
    }

    private String url() {
        return secrets.scrub(request.uri().toString());
    }
}
