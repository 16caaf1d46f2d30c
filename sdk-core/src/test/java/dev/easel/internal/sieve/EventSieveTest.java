package dev.easel.internal.sieve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.easel.Pngs;
import dev.easel.error.Category;
import dev.easel.image.GeneratedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventSieveTest {

    private static final byte[] PNG = Pngs.grey(20, 10, 3);
    private static final String IMAGE =
            "{\"image\":\"" + Base64.getEncoder().encodeToString(PNG) + "\",\"sig\":\"abc\"}";

    private final Bench bench = new Bench();
    private final List<SiftedEvent> events = new ArrayList<>();

    @AfterEach
    void close() {
        events.forEach(event -> event.data().discard());
        bench.holdsNothing();
        bench.close();
    }

    @Test
    void anEventHasItsNameAndItsImage() throws SieveException {
        accept(sieve(), "event: done\ndata: " + IMAGE + "\n\n");

        SiftedEvent event = events.get(0);
        assertEquals("done", event.name());
        assertArrayEquals(
                PNG,
                event.data()
                        .image(event.data().json().get("image"))
                        .orElseThrow()
                        .bytes());
    }

    @Test
    void anEventIsHandedOverWithItsLastByteThoughTheStreamStaysOpen() throws SieveException {
        EventSieve sieve = sieve();

        accept(sieve, "data: " + IMAGE + "\r\n");
        assertEquals(0, events.size());
        accept(sieve, "\r");
        assertEquals(1, events.size());
        accept(sieve, "\n");

        assertEquals(1, sieve.finish());
    }

    @Test
    void whatIsNoJsonIsText() throws SieveException {
        accept(sieve(), "data: [DONE]\n\ndata:\n\n");

        assertEquals("[DONE]", events.get(0).data().text());
        assertEquals("", events.get(1).data().text());
    }

    @Test
    void aPartOfAByteOrderMarkIsPartOfAFieldsName() throws SieveException {
        byte[] line = "data: 1\n\n".getBytes(StandardCharsets.UTF_8);
        for (int marked = 0; marked <= 3; marked++) {
            events.clear();
            ByteBuffer bytes = ByteBuffer.allocate(marked + line.length)
                    .put("\uFEFF".getBytes(StandardCharsets.UTF_8), 0, marked)
                    .put(line)
                    .flip();

            sieve().accept(bytes);

            assertEquals(marked == 0 || marked == 3 ? 1 : 0, events.size());
        }
    }

    @Test
    void anEventThatTheStreamEndsInIsDroppedWithItsImages() throws SieveException {
        EventSieve sieve = sieve();
        accept(sieve, "data: " + IMAGE + "\n");

        assertEquals(0, sieve.finish());
        bench.holdsNothing();
    }

    @Test
    void anAbandonedStreamHandsOverTheImagesOfItsEvent() throws SieveException {
        EventSieve sieve = sieve();
        accept(sieve, "data: " + IMAGE + "\n");

        List<GeneratedImage> whole = sieve.abandon();

        assertEquals(1, whole.size());
        assertEquals(List.of(), sieve.abandon());
        whole.forEach(GeneratedImage::discard);
    }

    @Test
    void nothingIsReadWhileTheConsumerHesitates() throws SieveException {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        EventSieve sieve = sieve(answer);
        ByteBuffer bytes = bytes("data: 1\n\ndata: 2\n\n");

        assertSame(answer, sieve.accept(bytes));
        assertEquals(1, events.size());
        assertEquals(9, bytes.remaining());
        assertSame(answer, sieve.accept(bytes));
        assertEquals(1, events.size());

        answer.complete(true);
        sieve.accept(bytes);
        assertEquals(2, events.size());
        assertFalse(bytes.hasRemaining());
    }

    @Test
    void nothingIsReadAfterTheConsumerHasEnough() throws SieveException {
        EventSieve sieve = sieve(Sieve.ENOUGH);

        assertSame(Sieve.ENOUGH, sieve.accept(bytes("data: 1\n\ndata: 2\n\ndata: {broken\n\n")));
        assertSame(Sieve.ENOUGH, sieve.accept(bytes("data: 3\n\n")));

        assertEquals(1, events.size());
        assertEquals(1, sieve.finish());
    }

    @Test
    void aBrokenDocumentEndsTheStreamAndHandsItsImagesOver() {
        SieveException e = Bench.refusal(sieve(), "data: " + IMAGE.replace("}", "") + "\n\n");

        assertEquals(Category.BAD_RESPONSE, e.category());
        assertEquals(1, e.images().size());
        Bench.discard(e);
    }

    private EventSieve sieve() {
        return sieve(Sieve.MORE);
    }

    private EventSieve sieve(CompletableFuture<Boolean> answer) {
        return new EventSieve(Bench.LIFT, bench.spool(), Bench.LIMITS, event -> {
            events.add(event);
            return answer;
        });
    }

    private static void accept(EventSieve sieve, String text) throws SieveException {
        sieve.accept(bytes(text));
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
