package dev.easel.examples.benchmarks.table;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * What a contender does in a process of its own: {@code answer|edit|warm|flight COUNT CONTENDER VENDOR DIRECTORY}. Prints one
 * line of {@link Figures} at its end.
 */
final class Program {

    private static final int WARM_UP = 150;
    private static final int MEASURED = 101;

    private Program() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int count = Integer.parseInt(arguments[1]);
        Path directory = Path.of(arguments[4]);
        long middle = 0;
        long begun = System.nanoTime();
        try (Contender contender = Contender.named(arguments[2], URI.create(arguments[3]))) {
            switch (arguments[0]) {
                case "answer" -> contender.answer(count, directory);
                case "edit" -> contender.edit(references(directory.resolveSibling("reference.png"), count), directory);
                case "warm" -> middle = warm(contender, directory);
                case "flight" -> flight(contender, count, directory);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
            long time = System.nanoTime() - begun;
            System.out.println(new Figures(0, middle == 0 ? time : middle, cpu(), allocated(), threads()).line());
        }
        System.exit(0);
    }

    private static List<Path> references(Path file, int count) {
        return Stream.generate(() -> file).limit(count).toList();
    }

    /** The median of many calls, after as many that do not count. */
    private static long warm(Contender contender, Path directory) throws IOException, InterruptedException {
        long[] times = new long[MEASURED];
        for (int i = -WARM_UP; i < MEASURED; i++) {
            long begun = System.nanoTime();
            contender.answer(1, directory);
            if (i >= 0) {
                times[i] = System.nanoTime() - begun;
            }
            empty(directory);
        }
        Arrays.sort(times);
        return times[MEASURED / 2];
    }

    private static void empty(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private static void flight(Contender contender, int count, Path directory) {
        List<CompletableFuture<?>> calls = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            calls.add(contender.begin(directory));
        }
        CompletableFuture.allOf(calls.toArray(CompletableFuture<?>[]::new)).join();
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** Of the threads that still live; those of all contenders outlive their last call by seconds. */
    private static long allocated() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadAllocatedBytes(threads.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }

    private static int threads() {
        return ManagementFactory.getThreadMXBean().getPeakThreadCount();
    }
}
