package dev.easel.internal.url;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Category;
import dev.easel.error.InvalidRequestException;
import dev.easel.policy.UrlPolicy;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedGetTest {

    private static final URI START = URI.create("https://a.example/0");

    private final Names names = new Names()
            .with("a.example", "8.8.8.8")
            .with("b.example", "9.9.9.9")
            .with("inner.example", "10.0.0.1");
    private final Web web = new Web();

    @Test
    void threeRedirectsAreFollowedAndEachIsLookedUp() {
        web.redirect(START, "https://b.example/1")
                .redirect(URI.create("https://b.example/1"), "2?x=y")
                .redirect(URI.create("https://b.example/2?x=y"), "//a.example/3");

        Answer answer = get().join();

        assertEquals(new Answer(200, Optional.empty()), answer);
        assertEquals("https://a.example/3", web.visited.get(3).toString());
        assertEquals(List.of("a.example", "b.example", "b.example", "a.example"), names.asked);
    }

    @Test
    void aFourthRedirectIsNotFollowed() {
        web.redirect(START, START.toString());

        assertTrue(refusal().contains("redirects once more after 3 redirects"));
        assertEquals(4, web.visited.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://inner.example/",
                "https://169.254.169.254/latest/meta-data",
                "http://a.example/",
                "http://localhost:8080/",
                "file:///etc/passwd",
                "https://user@b.example/",
                "https://b.example:x/",
                "ht tp://b.example/"
            })
    void aRedirectToWhereTheClientMustNotGoIsBlocked(String location) {
        web.redirect(START, location);

        refusal();

        assertEquals(List.of(START), web.visited);
    }

    @Test
    void aTrustedOriginMayRedirectWithinHttp() {
        URI start = URI.create("http://localhost:8080/0");
        web.redirect(start, "/1");

        GuardedGet.start(guard(), start, web).join();

        assertEquals("http://localhost:8080/1", web.visited.get(1).toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 300, 304, 404, 500})
    void anAnswerThatIsNoRedirectIsHandedOver(int status) {
        Answer answer = new Answer(status, Optional.of("https://b.example/"));
        web.answers.put(START, answer);

        assertSame(answer, get().join());
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectThatLeadsNowhereIsHandedOver(int status) {
        web.answers.put(START, new Answer(status, Optional.empty()));

        assertEquals(status, get().join().status());
    }

    @Test
    void cancellingEndsTheExchangeAndVisitsNothingMore() {
        CompletableFuture<Answer> pending = new CompletableFuture<>();
        web.pending.put(START, pending);
        CompletableFuture<Answer> get = get();

        get.cancel(true);

        assertTrue(pending.isCancelled());
        assertEquals(List.of(START), web.visited);
    }

    @Test
    void whatIsCancelledDuringALookUpIsNotVisited() {
        List<Runnable> lookups = new ArrayList<>();
        UrlGuard slow = new UrlGuard(UrlPolicy.standard(), names, lookups::add);
        CompletableFuture<Answer> get = GuardedGet.start(slow, START, web);

        get.cancel(true);
        lookups.forEach(Runnable::run);

        assertEquals(List.of(), web.visited);
    }

    @Test
    void aFailedExchangeFailsTheDownload() {
        IOException reset = new IOException("reset");
        web.pending.put(START, CompletableFuture.failedFuture(reset));

        assertSame(reset, assertThrows(CompletionException.class, get()::join).getCause());
    }

    @Test
    void anExchangeThatCannotBeginFailsTheDownload() {
        web.answers.put(START, null);

        Throwable cause = assertThrows(CompletionException.class, get()::join).getCause();

        assertInstanceOf(NullPointerException.class, cause);
    }

    private CompletableFuture<Answer> get() {
        return GuardedGet.start(guard(), START, web);
    }

    private UrlGuard guard() {
        return new UrlGuard(UrlPolicy.standard().trusting("http://localhost:8080"), names, Runnable::run);
    }

    private String refusal() {
        CompletionException e = assertThrows(CompletionException.class, get()::join);
        InvalidRequestException refusal = assertInstanceOf(InvalidRequestException.class, e.getCause());
        assertEquals(Category.BLOCKED_URL, refusal.category());
        return refusal.getMessage();
    }

    private record Answer(int status, Optional<String> location) {}

    /** Pages that lead to others; what is not known answers 200. */
    private static final class Web implements GuardedGet.Hop<Answer> {

        private final Map<URI, Answer> answers = new HashMap<>();
        private final Map<URI, CompletableFuture<Answer>> pending = new HashMap<>();
        private final List<URI> visited = new ArrayList<>();

        Web redirect(URI from, String to) {
            answers.put(from, new Answer(302, Optional.of(to)));
            return this;
        }

        @Override
        public CompletableFuture<Answer> get(URI url) {
            visited.add(url);
            if (pending.containsKey(url)) {
                return pending.get(url);
            }
            Answer answer = answers.getOrDefault(url, new Answer(200, Optional.empty()));
            return CompletableFuture.completedFuture(java.util.Objects.requireNonNull(answer));
        }

        @Override
        public Optional<String> redirect(Answer answer) {
            return GuardedGet.location(answer.status(), answer.location());
        }
    }
}
