package dev.easel.bfl;

import dev.easel.Easel;
import dev.easel.job.JobStore;
import dev.easel.job.Ticket;
import dev.easel.request.ImageRequest;
import java.nio.file.Path;

/** A process that draws, or that finishes what another one has begun. To be killed at any moment. */
final class TaskWorker {

    private TaskWorker() {}

    /** The arguments: {@code generate} or {@code resume}, the server, the file of jobs, the directory of the images. */
    public static void main(String... args) {
        JobStore jobs = JobStore.inFile(Path.of(args[2]));
        try (Easel easel = Easel.builder()
                .provider(Bfl.provider(options -> options.key(BflStub.KEY).baseUrl(args[1])))
                .timeouts(BflStub.QUICK)
                .clock(Days.CLOCK)
                .jobs(jobs)
                .build()) {
            if (args[0].equals("generate")) {
                easel.generateInto(
                        Path.of(args[3]),
                        ImageRequest.builder()
                                .prompt("A red boat")
                                .model(BflModels.FLUX_2_PRO)
                                .build());
            } else {
                for (Ticket ticket : jobs.open()) {
                    easel.resumeInto(ticket.directory().orElseThrow(), ticket);
                }
            }
        }
    }
}
