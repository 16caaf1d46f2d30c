package dev.easel.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.easel.json.Json;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of jobs does. A store's own class says where it keeps them. */
abstract class JobStoreFacts {

    private static final Instant CREATED = Instant.parse("2026-11-22T10:00:00.123456Z");

    private JobStore store;

    /** An empty store. */
    protected abstract JobStore empty();

    /** The same store, opened by another process. */
    protected abstract JobStore again();

    @BeforeEach
    void openStore() {
        store = empty();
    }

    private static Ticket ticket(String provider, String task, int second) {
        return Ticket.builder()
                .provider(provider)
                .model(provider + "/flux-2-pro")
                .taskId(task)
                .first(3)
                .n(2)
                .created(CREATED.plusSeconds(second))
                .build();
    }

    @Test
    void aTicketIsThereWholeForAnotherProcess() {
        Ticket ticket = Ticket.builder()
                .from(ticket("bfl", "task-1", 0))
                .pollingUrl(URI.create("https://api.eu2.bfl.ai/v1/get_result?id=1"))
                .label("hero “é漢”")
                .server(URI.create("http://127.0.0.1:8080/v1"))
                .directory(Path.of("/home/ann/é 漢").toAbsolutePath())
                .state(Json.object().put("region", "eu").put("attempt", 1).build())
                .build();
        store.put(ticket);
        assertEquals(List.of(ticket), again().open());
    }

    @Test
    void aTicketWithNothingMoreThanItNeedsIsThereToo() {
        store.put(ticket("fal", "task-1", 0));
        assertEquals(List.of(ticket("fal", "task-1", 0)), again().open());
    }

    @Test
    void theSameTaskReplacesItsTicketAndAnotherProvidersDoesNot() {
        store.put(ticket("bfl", "task-1", 0));
        store.put(ticket("fal", "task-1", 2));
        store.put(ticket("bfl", "task-1", 1));
        assertEquals(List.of(ticket("bfl", "task-1", 1), ticket("fal", "task-1", 2)), store.open());
    }

    @Test
    void theOldestComesFirstAndWhatIsRemovedIsGone() {
        for (int second : new int[] {5, 1, 3}) {
            store.put(ticket("bfl", "task-" + second, second));
        }
        store.remove(ticket("bfl", "task-3", 99));
        store.remove(ticket("bfl", "task-3", 3));
        assertEquals(
                List.of("task-1", "task-5"),
                store.open().stream().map(Ticket::taskId).toList());
    }
}
