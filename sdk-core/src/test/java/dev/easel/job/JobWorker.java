package dev.easel.job;

import java.nio.file.Path;
import java.time.Instant;

/** A process that keeps tickets in a file and forgets every other one. */
final class JobWorker {

    private JobWorker() {}

    /** The arguments: the file, a name of the worker, and how many tickets. */
    public static void main(String... args) {
        JobStore store = JobStore.inFile(Path.of(args[0]));
        for (int k = 0; k < Integer.parseInt(args[2]); k++) {
            Ticket ticket = ticket(args[1] + "-" + k);
            store.put(ticket);
            if (k % 2 == 1) {
                store.remove(ticket);
            }
        }
    }

    static Ticket ticket(String task) {
        return Ticket.builder()
                .provider("bfl")
                .model("bfl/flux-2-pro")
                .taskId(task)
                .first(0)
                .n(1)
                .created(Instant.parse("2026-11-22T10:00:00Z"))
                .build();
    }
}
