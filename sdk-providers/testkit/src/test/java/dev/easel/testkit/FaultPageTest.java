package dev.easel.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about faults tells the promises that the bench holds Easel to, and each is held to something. */
class FaultPageTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "faults.md");

    @Test
    void tellsEachPromiseWithItsRows() throws IOException {
        String page = Files.readString(PAGE);
        String table = Stream.of(Promise.values())
                .map(promise -> "| %s | %s | %d |".formatted(promise.number(), promise.sentence(), rows(promise)))
                .collect(Collectors.joining("\n"));
        assertTrue(page.contains(table), () -> "docs/faults.md should hold\n" + table);
    }

    @Test
    void noPromiseIsWithoutARow() {
        Set<Promise> held = FaultBenchTest.faults().map(Fault::promise).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(Promise.class), held);
    }

    @Test
    void noTwoRowsAreCalledTheSame() {
        List<String> names = FaultBenchTest.faults()
                .flatMap(fault -> fault.forms().stream().map(fault::name))
                .toList();
        assertEquals(names.size(), Set.copyOf(names).size());
    }

    private static int rows(Promise promise) {
        return FaultBenchTest.faults()
                .filter(fault -> fault.promise() == promise)
                .mapToInt(fault -> fault.forms().size())
                .sum();
    }
}
