package dev.easel.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a client leaves behind: connections that stay open, threads, and files. */
final class Traces {

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
        stage.easel().close();
        threads(left);
        Map<Path, Long> files = filesInTime(fault.left());
        if (!files.equals(filesBefore)) {
            left.add("files stay, go or change: " + files);
        }
        return left;
    }

    /** The files once they are as before, or when they should have been for long. */
    private Map<Path, Long> filesInTime(List<String> expected) throws IOException {
        long end = System.nanoTime() + Fault.BOUND.toNanos();
        Map<Path, Long> files;
        do {
            files = files();
            files.keySet().removeIf(file -> expected.contains(file.getFileName().toString()));
        } while (!files.equals(filesBefore) && System.nanoTime() < end);
        return files;
    }

    private void threads(List<String> left) throws InterruptedException {
        for (Thread thread : newThreads()) {
            if (thread.getName().startsWith("easel-")) {
                thread.join(Fault.BOUND.toMillis());
                left.addAll(thread.isAlive() ? List.of("a thread stays: " + thread.getName()) : List.of());
            }
        }
    }

    private Map<Path, Long> files() throws IOException {
        Map<Path, Long> lengths = new TreeMap<>();
        for (Path file : Remains.files(place)) {
            lengths.put(file, Files.size(file));
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
