package dev.easel.examples.benchmarks.table;

import dev.easel.examples.benchmarks.table.Lab.Ending;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Prints the table: what each contender can do, and what it takes, as multiples of raw HttpClient in this same run. */
public final class Table {

    private static final List<String> CONTENDERS = List.of("raw", "drain", "openai-java, limits lifted", "easel");
    private static final int[] HEAPS = {8, 12, 16, 24, 32, 64, 128, 256, 512, 1024, 2048};

    /** How much HttpClient reads at a time: 16 KiB unless the JVM is told otherwise at its start. */
    private static final String LARGE_READS = "-Djdk.httpclient.bufsize=1048576";

    private static final int LARGE_KIB = 24 * 1024;
    private static final int WARM_KIB = 2 * 1024;
    private static final int SMALL_KIB = 64;
    private static final int IMAGES = 10;
    private static final int REFERENCES = 16;
    private static final int CALLS = 1000;
    private static final long SECOND = 1_000_000_000;
    private static final long MILLISECOND = 1_000_000;

    private final PrintStream out;
    private final int rounds;
    private final Vendor vendor;
    private final Lab lab;

    private Table(PrintStream out, int rounds, Vendor vendor, Lab lab) {
        this.out = out;
        this.rounds = rounds;
        this.vendor = vendor;
        this.lab = lab;
    }

    /** Prints it to standard output; the argument says how many rounds are run of each, 3 if there is none. */
    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length == 0 ? 3 : Integer.parseInt(arguments[0]);
        try (Vendor vendor = new Vendor();
                Lab lab = new Lab(LARGE_KIB)) {
            new Table(System.out, rounds, vendor, lab).print();
        }
    }

    private void print() {
        row("", CONTENDERS);
        out.println("|---|---|---|---|---|");
        answers();
        edits();
        URI warm = vendor.url(1, WARM_KIB, 0);
        Trial many = trial("warm", 1, warm);
        row("warm call of one 2 MiB image, median", many.ratios(Figures::inside, MILLISECOND, "ms"));
        Trial wide = trial("warm", 1, warm, LARGE_READS);
        row("… with " + LARGE_READS, wide.ratios(Figures::inside, MILLISECOND, "ms"));
        Trial cold = trial("answer", 1, warm);
        row("cold start to the first saved 2 MiB image, wall", cold.ratios(Figures::wall, SECOND, "s"));
        row("… on processors", cold.ratios(Figures::cpu, SECOND, "s"));
        Trial flight = trial("flight", CALLS, vendor.url(1, SMALL_KIB, 1000));
        row("1,000 calls in flight, each answered after 1 s, wall", flight.ratios(Figures::inside, SECOND, "s"));
        row("… threads", flight.counts(Figures::threads));
        row("jars at run time", each(Table::jars));
    }

    private void answers() {
        URI large = vendor.url(IMAGES, LARGE_KIB, 0);
        List<String> asTheyCome = List.of("raw", "drain", "openai-java", "easel");
        row(
                "one answer with ten 24 MiB images, as it comes",
                asTheyCome.stream()
                        .map(contender -> works(lab.run("answer", IMAGES, contender, large)))
                        .toList());
        row("… smallest heap", each(contender -> smallestHeap("answer", IMAGES, contender, large)));
        Trial trial = trial("answer", IMAGES, large);
        row("… wall, fresh process", trial.ratios(Figures::wall, SECOND, "s"));
        row("… on processors", trial.ratios(Figures::cpu, SECOND, "s"));
        long bytes = (long) IMAGES * LARGE_KIB * 1024;
        row("… bytes allocated per image byte", trial.medians(Figures::allocated, bytes));
        Trial wide = trial("answer", IMAGES, large, LARGE_READS);
        row("… wall, fresh process, with " + LARGE_READS, wide.ratios(Figures::wall, SECOND, "s"));
    }

    private void edits() {
        URI small = vendor.url(1, SMALL_KIB, 0);
        row(
                "sixteen 24 MiB references in one edit, smallest heap",
                each(contender -> smallestHeap("edit", REFERENCES, contender, small)));
        Trial trial = trial("edit", REFERENCES, small);
        row("… wall, fresh process", trial.ratios(Figures::wall, SECOND, "s"));
        row("… on processors", trial.ratios(Figures::cpu, SECOND, "s"));
    }

    private Trial trial(String job, int count, URI url, String... options) {
        return new Trial(lab, job, count, url, rounds, CONTENDERS, options);
    }

    private static String works(Ending ending) {
        return ending.isGood() ? "works" : "fails: " + ending.said();
    }

    private String smallestHeap(String job, int count, String contender, URI url) {
        return IntStream.of(HEAPS)
                .filter(mib ->
                        lab.run(job, count, contender, url, "-Xmx" + mib + "m").isGood())
                .mapToObj(mib -> mib + " MiB")
                .findFirst()
                .orElse("more than 2 GiB");
    }

    private static String jars(String contender) {
        List<Path> jars = ClassPath.jars(contender);
        long bytes = jars.stream().mapToLong(Table::size).sum();
        return "%d, %.1f MB".formatted(jars.size(), bytes / 1e6);
    }

    private static long size(Path jar) {
        try {
            return Files.isRegularFile(jar) ? Files.size(jar) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> each(Function<String, String> cell) {
        return CONTENDERS.stream().map(cell).toList();
    }

    private void row(String name, List<String> cells) {
        out.println("| " + name + " | " + String.join(" | ", cells) + " |");
        out.flush();
    }
}
