package dev.easel.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a client could leave behind: threads, connections and files. */
final class Remains {

    /** How long threads may take that only end once the collector has found their client. */
    private static final Duration COLLECTED = Duration.ofSeconds(30);

    private Remains() {}

    /** Before JDK 21 an HTTP client ends when the collector finds it. */
    static void awaitNoConnection(VendorStub vendor) throws InterruptedException {
        long begun = System.nanoTime();
        while (!vendor.awaitNoConnection(Duration.ofMillis(100))) {
            System.gc();
            assertTrue(System.nanoTime() - begun < Stage.SOON.toNanos(), "a connection stays open");
        }
    }

    /** Waits until they are gone. */
    static void awaitEnd(Set<Thread> threads) throws InterruptedException {
        long begun = System.nanoTime();
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                System.gc();
                thread.join(100);
                assertTrue(System.nanoTime() - begun < COLLECTED.toNanos(), thread + " stays");
            }
        }
    }

    /** The threads of all clients. */
    static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("easel-")
                        || thread.getName().startsWith("HttpClient-"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The files below a directory. */
    static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
