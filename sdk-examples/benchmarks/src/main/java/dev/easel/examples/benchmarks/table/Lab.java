package dev.easel.examples.benchmarks.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs contenders, each time in a process of its own and into a directory of its own that is emptied afterwards. */
final class Lab implements AutoCloseable {

    private static final int MINUTES = 3;

    private final Path directory;

    /** Makes one. */
    Lab(int referenceKib) throws IOException {
        directory = Files.createTempDirectory("easel-benchmark");
        Files.write(directory.resolve("reference.png"), LargePng.of(referenceKib << 10));
    }

    /**
     * How a run ended.
     *
     * @param figures what it took; nothing where it failed
     * @param said what it said last
     */
    record Ending(List<Figures> figures, String said) {

        boolean isGood() {
            return !figures.isEmpty();
        }
    }

    Ending run(String job, int count, String contender, URI vendor, String... options) {
        try {
            Path target = Files.createDirectory(directory.resolve("run"));
            try {
                return run(command(job, count, contender, vendor, target, options));
            } finally {
                delete(target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> command(
            String job, int count, String contender, URI vendor, Path target, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", ClassPath.of(contender), Program.class.getName()));
        command.addAll(List.of(job, "" + count, contender, vendor.toString(), target.toString()));
        return command;
    }

    private Ending run(List<String> command) throws IOException, InterruptedException {
        Path said = directory.resolve("said.txt");
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        long wall = System.nanoTime() - begun;
        process.destroyForcibly().waitFor();
        List<String> lines = Files.readAllLines(said);
        List<Figures> figures = ended && process.exitValue() == 0
                ? lines.stream()
                        .filter(Figures::isLine)
                        .map(line -> Figures.parse(line, wall))
                        .toList()
                : List.of();
        return new Ending(figures, reason(lines));
    }

    /** The innermost cause, which is the last one that is told. */
    private static String reason(List<String> lines) {
        return lines.stream()
                .filter(line -> line.contains("Exception") || line.contains("Error"))
                .filter(line -> !line.startsWith("\t"))
                .reduce((first, last) -> last)
                .orElse("no answer");
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    @Override
    public void close() {
        try {
            delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
