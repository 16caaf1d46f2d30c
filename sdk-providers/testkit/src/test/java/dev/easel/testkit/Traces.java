package dev.easel.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a client leaves behind: connections that stay open, threads, and files. */
final class Traces {

    private static final String IN_USE = "in-use";

    private final Path place;
    private final Set<Thread> threadsBefore = Remains.threads();
    private Map<Path, Long> filesBefore = Map.of();

    /** Begins before the client is made. */
    Traces(Path place) {
        this.place = place;
    }

    /** The files that are there now are no traces. */
    void expectFiles() throws IOException {
        filesBefore = files();
    }

    /** Ends the client, and tells all that is left of it. */
    List<String> left(Stage stage, Fault fault) throws InterruptedException, IOException {
        List<String> left = new ArrayList<>();
        if (!stage.vendor().silence().awaitEnd(Fault.BOUND)) {
            left.add("a connection stays open");
        }
        files(left, fault, IN_USE);
        stage.easel().close();
        threads(left);
        files(left, fault, "");
        return left;
    }

    /** The files must soon be as before, but for one that an open client has. */
    private void files(List<String> left, Fault fault, String ofClient) throws IOException {
        long end = System.nanoTime() + Fault.BOUND.toNanos();
        Map<Path, Long> files;
        do {
            files = files();
            files.keySet()
                    .removeIf(file -> file.endsWith(ofClient) || fault.left().contains(name(file)));
        } while (!files.equals(filesBefore) && System.nanoTime() < end);
        if (!files.equals(filesBefore)) {
            left.add("files stay, go or change: " + files);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private void threads(List<String> left) throws InterruptedException {
        for (Thread thread : newThreads()) {
            if (thread.getName().startsWith("easel-")) {
                thread.join(Fault.BOUND.toMillis());
                left.addAll(thread.isAlive() ? List.of("a thread stays: " + thread.getName()) : List.of());
            }
        }
    }

    /** A file that goes while it is looked at has no length any more. */
    private Map<Path, Long> files() throws IOException {
        Map<Path, Long> lengths = new TreeMap<>();
        try {
            for (Path file : Remains.files(place)) {
                lengths.put(file, Files.size(file));
            }
        } catch (NoSuchFileException | UncheckedIOException e) {
            lengths.put(place, 0L);
        }
        return lengths;
    }

    /** Threads that have come since; those of HTTP clients end when the collector finds them. */
    Set<Thread> newThreads() {
        Set<Thread> threads = Remains.threads();
        threads.removeAll(threadsBefore);
        return threads;
    }
}
