package dev.easel.examples.cli;

import dev.easel.error.EaselException;
import dev.easel.image.IfExists;
import dev.easel.job.JobStore;
import dev.easel.json.Json;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finishes tasks that another process has begun. */
@Command(
        name = "resume",
        description =
                "Finishes the tasks that a file holds open, and saves their images where they were to go. Nothing is paid anew.",
        mixinStandardHelpOptions = true)
final class ResumeCommand implements Callable<Integer> {

    @Mixin
    private Client client = new Client();

    @Mixin
    private TimeLimit limit = new TimeLimit();

    @Option(names = "--jobs", paramLabel = "FILE", required = true, description = "The file of 'generate --jobs'.")
    private Path jobs = Path.of("jobs");

    @Option(names = "--out", paramLabel = "DIR", description = "Another directory than the one that the file names.")
    private @Nullable Path directory;

    @Option(names = "--overwrite", description = "Replace files that are there.")
    private boolean overwrite;

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        DataFile.requireFile(jobs, "file of jobs");
        JobStore store = JobStore.inFile(jobs);
        Resuming resuming = new Resuming(
                client,
                settings -> settings.jobs(store).timeouts(limit.timeouts()),
                Optional.ofNullable(directory),
                overwrite ? IfExists.REPLACE : IfExists.FAIL);
        List<ResumedTask> tasks = resuming.all(store.open());
        report(tasks, store.open().size());
        return code(tasks);
    }

    private void report(List<ResumedTask> tasks, int open) {
        PrintWriter out = output.out();
        PrintWriter err = output.err();
        for (ResumedTask task : tasks) {
            task.failures()
                    .forEach(failure -> err.println("task " + task.ticket().taskId() + ": " + failure.message()));
        }
        err.println("tasks: %d, still open: %d".formatted(tasks.size(), open));
        if (output.isJson()) {
            out.println(Json.object()
                    .put("tasks", Documents.list(tasks, ResumedTask::json))
                    .put("open", open)
                    .build()
                    .pretty());
        } else {
            tasks.forEach(task -> task.files().forEach(out::println));
        }
    }

    /** As of one call with several images. */
    private static int code(List<ResumedTask> tasks) {
        if (tasks.stream().allMatch(task -> task.failures().isEmpty())) {
            return ExitCode.DONE;
        }
        if (tasks.stream().anyMatch(task -> task.result().isPresent())) {
            return ExitCode.PARTIAL;
        }
        return tasks.stream()
                .flatMap(task -> task.error().stream())
                .max(Comparator.comparing(EaselException::charge))
                .map(ExitCode::of)
                .orElse(ExitCode.FAILED);
    }
}
