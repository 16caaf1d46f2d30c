package dev.easel.examples.cli;

import dev.easel.Easel;
import dev.easel.EaselBuilder;
import dev.easel.error.EaselException;
import dev.easel.error.InvalidRequestException;
import dev.easel.image.IfExists;
import dev.easel.job.Ticket;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Goes on with tasks, those of one server all at once, since what they bring does not lie there for long.
 *
 * @param client makes clients
 * @param settings of each client
 * @param directory where the images go, instead of where they were to go
 * @param ifExists what to do with files that are there
 */
record Resuming(Client client, Consumer<EaselBuilder> settings, Optional<Path> directory, IfExists ifExists) {

    /** More than any vendor lets an account have under way. */
    private static final int MOST_AT_ONCE = 32;

    /** Whose API tasks are of, and where they were submitted. */
    private record Place(String provider, Optional<URI> server) {
        static Place of(Ticket ticket) {
            return new Place(ticket.provider(), ticket.server());
        }
    }

    List<ResumedTask> all(List<Ticket> tickets) {
        Map<Place, List<Ticket>> byPlace =
                tickets.stream().collect(Collectors.groupingBy(Place::of, LinkedHashMap::new, Collectors.toList()));
        return byPlace.entrySet().stream()
                .flatMap(place -> at(place.getKey(), place.getValue()).stream())
                .toList();
    }

    private List<ResumedTask> at(Place place, List<Ticket> tickets) {
        try (Easel easel = client.open(place.provider(), place.server(), settings)) {
            return together(easel, tickets);
        } catch (EaselException e) {
            return tickets.stream().map(ticket -> ResumedTask.failed(ticket, e)).toList();
        }
    }

    private List<ResumedTask> together(Easel easel, List<Ticket> tickets) {
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(tickets.size(), MOST_AT_ONCE));
        try {
            List<CompletableFuture<ResumedTask>> tasks = tickets.stream()
                    .map(ticket -> CompletableFuture.supplyAsync(() -> one(easel, ticket), threads))
                    .toList();
            return tasks.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }
    }

    private ResumedTask one(Easel easel, Ticket ticket) {
        try {
            return ResumedTask.done(ticket, easel.resumeInto(directory(ticket), ticket, ifExists));
        } catch (EaselException e) {
            return ResumedTask.failed(ticket, e);
        }
    }

    private Path directory(Ticket ticket) {
        return directory
                .or(ticket::directory)
                .orElseThrow(() ->
                        new InvalidRequestException("The ticket names no directory for its images. Add --out DIR."));
    }
}
