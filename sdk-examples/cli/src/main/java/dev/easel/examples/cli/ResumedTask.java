package dev.easel.examples.cli;

import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.job.Ticket;
import dev.easel.json.Json;
import dev.easel.result.ImageResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of a task that was gone on with.
 *
 * @param ticket the task
 * @param result its images, if some came
 * @param error why none came
 */
record ResumedTask(Ticket ticket, Optional<ImageResult> result, Optional<EaselException> error) {

    static ResumedTask done(Ticket ticket, ImageResult result) {
        return new ResumedTask(ticket, Optional.of(result), Optional.empty());
    }

    static ResumedTask failed(Ticket ticket, EaselException error) {
        return new ResumedTask(ticket, Optional.empty(), Optional.of(error));
    }

    List<Path> files() {
        return result.map(ImageResult::files).orElse(List.of());
    }

    List<Failure> failures() {
        return result.map(ImageResult::failures)
                .orElseGet(() -> error.map(EaselException::failure).stream().toList());
    }

    Json json() {
        return Json.object()
                .put("provider", ticket.provider())
                .put("model", ticket.model())
                .put("task", ticket.taskId())
                .put("images", result.map(Documents::images).orElse(Json.array(List.of())))
                .put("failures", Documents.list(failures(), Documents::failure))
                .build();
    }
}
