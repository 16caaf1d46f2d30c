package dev.easel.examples.benchmarks.table;

import dev.easel.examples.benchmarks.table.Lab.Ending;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** All contenders at one job, one after another, several times; told by their medians. */
final class Trial {

    private final Map<String, List<Figures>> runs = new LinkedHashMap<>();
    private final Map<String, String> failures = new LinkedHashMap<>();

    /**
     * Runs them.
     *
     * @param options for the Java of each process
     */
    Trial(Lab lab, String job, int count, URI vendor, int rounds, List<String> contenders, String... options) {
        for (int round = 0; round < rounds; round++) {
            for (String contender : contenders) {
                System.err.printf("%s %d, %s, round %d of %d%n", job, count, contender, round + 1, rounds);
                add(contender, lab.run(job, count, contender, vendor, options));
            }
        }
    }

    private void add(String contender, Ending ending) {
        if (ending.isGood()) {
            runs.computeIfAbsent(contender, none -> new ArrayList<>()).addAll(ending.figures());
        } else {
            failures.put(contender, ending.said());
        }
    }

    /** The median as a multiple of the first contender's, whose own is told in its unit. */
    List<String> ratios(ToLongFunction<Figures> figure, long unit, String name) {
        String first = runs.keySet().iterator().next();
        double base = median(first, figure);
        return cells(contender -> contender.equals(first)
                ? "1 (%.3g %s)".formatted(base / unit, name)
                : "%.2f ×".formatted(median(contender, figure) / base));
    }

    /** The median in a unit. */
    List<String> medians(ToLongFunction<Figures> figure, long unit) {
        return cells(contender -> "%.2f".formatted(median(contender, figure) / unit));
    }

    List<String> counts(ToLongFunction<Figures> figure) {
        return cells(contender -> "%.0f".formatted(median(contender, figure)));
    }

    private interface Cell {
        String of(String contender);
    }

    private List<String> cells(Cell cell) {
        Map<String, String> all = new LinkedHashMap<>();
        runs.keySet().forEach(contender -> all.put(contender, cell.of(contender)));
        failures.forEach((contender, said) -> all.put(contender, "fails: " + said));
        return List.copyOf(all.values());
    }

    private double median(String contender, ToLongFunction<Figures> figure) {
        List<Long> sorted = runs.getOrDefault(contender, List.of()).stream()
                .map(figure::applyAsLong)
                .sorted()
                .collect(Collectors.toList());
        return sorted.get(sorted.size() / 2);
    }
}
