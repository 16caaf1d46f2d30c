package dev.easel.job;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.error.LocalFailureException;
import dev.easel.json.Json;
import dev.easel.json.JsonException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The lines of a job file: one that says what it is, then one for each ticket. A line that cannot be read stays as it is,
 * since there may be a paid task in it. Used by one thread.
 */
final class JobLines {

    private static final Logger log = LoggerFactory.getLogger("dev.easel");

    private static final String VERSION_KEY = "easel-jobs";
    private static final int VERSION = 1;

    private final List<Line> lines = new ArrayList<>();

    /**
     * A line.
     *
     * @param text as it stands in the file
     * @param ticket what it says, if it can be read
     */
    private record Line(String text, Optional<Ticket> ticket) {
        static Line of(Ticket ticket) {
            return new Line(TicketJson.write(ticket).toString(), Optional.of(ticket));
        }
    }

    /**
     * Reads a file's text.
     *
     * @throws LocalFailureException if it is no job file, or one of another version
     */
    static JobLines read(Path file, String text) {
        JobLines read = new JobLines();
        List<String> all = text.lines().toList();
        if (!all.isEmpty()) {
            requireOurs(file, all.get(0));
            all.subList(1, all.size()).stream().filter(line -> !line.isBlank()).forEach(line -> read.take(file, line));
        }
        return read;
    }

    private static void requireOurs(Path file, String first) {
        if (json(first).get(VERSION_KEY).integer().orElse(0) != VERSION) {
            throw new LocalFailureException(Failure.unsent(
                            Category.LOCAL_IO,
                            "%s is no file of jobs, or one of another version; it was left as it is, and nothing was sent. Take another name."
                                    .formatted(file))
                    .build());
        }
    }

    private static Json json(String line) {
        try {
            return Json.parse(line);
        } catch (JsonException e) {
            return Json.MISSING;
        }
    }

    private void take(Path file, String line) {
        try {
            lines.add(new Line(line, Optional.of(TicketJson.read(json(line)))));
        } catch (RuntimeException e) {
            // Of whatever kind: the other tasks must be found all the same.
            log.warn("A line of {} cannot be read and is left there; look whether a task stands in it", file);
            lines.add(new Line(line, Optional.empty()));
        }
    }

    List<Ticket> tickets() {
        return lines.stream().flatMap(line -> line.ticket().stream()).toList();
    }

    void put(Ticket ticket) {
        remove(ticket);
        lines.add(Line.of(ticket));
    }

    /** Takes a ticket away; says whether it was there. */
    boolean remove(Ticket ticket) {
        Predicate<Ticket> same = other ->
                other.provider().equals(ticket.provider()) && other.taskId().equals(ticket.taskId());
        return lines.removeIf(line -> line.ticket().filter(same).isPresent());
    }

    String text() {
        StringBuilder text = new StringBuilder(
                Json.object().put(VERSION_KEY, VERSION).build().toString());
        text.append('\n');
        lines.forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }
}
