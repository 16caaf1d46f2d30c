package dev.easel.internal.tape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.internal.http.Request;
import dev.easel.internal.text.Secrets;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who reads slowly is given no more than he asks for, recorded and replayed. */
class SlowReaderTest {

    private static final int LENGTH = 300_000;

    @TempDir
    Path dir;

    /** Asks for nothing by itself. */
    private static final class Reader implements BodySubscriber<Long> {

        private final CompletableFuture<Long> end = new CompletableFuture<>();
        private Subscription subscription;
        private int blocks;
        private long bytes;

        @Override
        public CompletionStage<Long> getBody() {
            return end;
        }

        @Override
        public void onSubscribe(Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            blocks++;
            buffers.forEach(each -> bytes += each.remaining());
        }

        @Override
        public void onError(Throwable failure) {
            end.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            end.complete(bytes);
        }
    }

    private final Reader reader = new Reader();

    private RecordedAnswer answer(boolean whole) throws IOException {
        Path file = Files.write(dir.resolve("0001.body"), new byte[LENGTH]);
        return new RecordedAnswer(
                new Recorded(1, "GET", "https://acme.test/", Map.of(), "", 200, Map.of(), whole), file);
    }

    @Test
    void theFileIsReadOnDemand() throws IOException {
        answer(true).to(info -> reader);
        assertEquals(0, reader.blocks);

        reader.subscription.request(2);
        assertEquals(2, reader.blocks);
        assertFalse(reader.end.isDone());

        reader.subscription.request(Long.MAX_VALUE);
        assertEquals(LENGTH, reader.end.join());
    }

    @Test
    void whoHasEnoughIsGivenNoMore() throws IOException {
        answer(true).to(info -> reader);
        reader.subscription.request(1);
        reader.subscription.cancel();
        reader.subscription.request(Long.MAX_VALUE);

        assertEquals(1, reader.blocks);
        assertFalse(reader.end.isDone());
    }

    @Test
    void whatWasNotReadFurtherFailsWhereItEnds() throws IOException {
        answer(false).to(info -> reader);
        reader.subscription.request(Long.MAX_VALUE);

        assertEquals(LENGTH, reader.bytes);
        assertTrue(reader.end.isCompletedExceptionally());
    }

    @Test
    void theCopyAsksForNothingByItself() throws IOException {
        List<Long> asked = new ArrayList<>();
        Take take = new Take(dir, 1, request(), Secrets.NONE).answered(answer(true));
        AnswerCopy<Long> copy = new AnswerCopy<>(reader, take);
        copy.onSubscribe(new Subscription() {
            @Override
            public void request(long count) {
                asked.add(count);
            }

            @Override
            public void cancel() {
                asked.add(-1L);
            }
        });
        assertEquals(List.of(), asked);

        reader.subscription.request(3);
        reader.subscription.cancel();
        assertEquals(List.of(3L, -1L), asked);
    }

    @Test
    void theCopyLeavesBuffersAsTheyAre() throws IOException {
        Take take = new Take(dir, 2, request(), Secrets.NONE).answered(answer(true));
        AnswerCopy<Long> copy = new AnswerCopy<>(reader, take);
        copy.onNext(List.of(ByteBuffer.wrap(new byte[5]), ByteBuffer.wrap(new byte[2])));
        copy.onComplete();

        assertEquals(7, reader.end.join());
        assertEquals(7, Files.size(dir.resolve("0002.body")));
        assertTrue(Files.exists(dir.resolve("0002.json")));
    }

    private static Request request() {
        return new Request("GET", URI.create("https://acme.test/"), Map.of(), Map.of(), Secrets.NONE);
    }
}
