package dev.easel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.AuthenticationException;
import dev.easel.error.InvalidRequestException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** Many tenants share one client, each with a key of its own. */
class ViewsTest extends WireTest {

    private static List<String> keys(RawServer server) {
        return server.seen().stream()
                .map(seen -> seen.headers().get("Authorization"))
                .toList();
    }

    @Test
    void aViewSendsItsOwnKeyAndTheClientItsOwn() throws Exception {
        try (RawServer server = new RawServer(talk -> talk.json(IMAGE));
                Easel easel = client(server).build()) {
            Easel tenant = easel.withKey("acme", () -> "tenant-1");
            tenant.generate(BOAT);
            easel.generate(BOAT);
            tenant.withKey("acme", () -> "tenant-2").generate(BOAT);
            assertEquals(List.of("Bearer tenant-1", "Bearer " + WireProvider.KEY, "Bearer tenant-2"), keys(server));
        }
    }

    @Test
    void theKeyIsAskedForBeforeEachAttempt() throws Exception {
        Queue<String> rotating = new ArrayDeque<>(List.of("first", "second"));
        try (RawServer server = new RawServer(talk -> talk.answer(429, "", "{}"), talk -> talk.json(IMAGE));
                Easel easel = client(server).build()) {
            easel.withKey("acme", rotating::remove).generate(BOAT);
            assertEquals(List.of("Bearer first", "Bearer second"), keys(server));
        }
    }

    @Test
    void aKeyThatFitsInNoHeaderSendsNothingAndIsNotShown() throws Exception {
        try (RawServer server = new RawServer(talk -> talk.json(IMAGE));
                Easel easel = client(server).build()) {
            Easel tenant = easel.withKey("acme", () -> "secret\r\nX-Other: 1");
            AuthenticationException refusal = assertThrows(AuthenticationException.class, () -> tenant.generate(BOAT));
            assertTrue(!refusal.getMessage().contains("secret"), refusal.getMessage());
            assertEquals(0, server.seen().size());
        }
    }

    @Test
    void aKeyForNobodyIsRefused() throws Exception {
        try (RawServer server = new RawServer(talk -> talk.json(IMAGE));
                Easel easel = client(server).build()) {
            assertThrows(InvalidRequestException.class, () -> easel.withKey("nobody", () -> "key"));
        }
    }

    @Test
    void aViewMayRepeatWhatMayHaveBeenBilledAndTheClientDoesNot() throws Exception {
        try (RawServer server = new RawServer(RawServer.Talk::reset, talk -> talk.json(IMAGE));
                Easel easel = client(server).build()) {
            assertEquals(1, easel.retryEvenIfBilled(1).generate(BOAT).images().size());
            assertEquals(2, server.seen().size());
        }
        failsAtOnce();
    }

    private void failsAtOnce() throws Exception {
        try (RawServer server = new RawServer(RawServer.Talk::reset, talk -> talk.json(IMAGE))) {
            failure(server);
            assertEquals(1, server.seen().size());
        }
    }
}
