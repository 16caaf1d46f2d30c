package dev.easel.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every fault at every moment in every form of a call: how it ends, how many requests were paid for, what the failure says of
 * that, that it is over in time, and that nothing is left. {@code target/faults.md} has the table.
 */
@Timeout(180)
class FaultBenchTest {

    private static final int IMAGE = 24 << 16;
    private static final int REFERENCE = 12 << 20;
    private static final int TRIES = 20;
    private static final int IN_TIME = 3;

    @TempDir
    private static Path directory;

    private static final FaultTable table = new FaultTable();
    private static final Set<Thread> threads = new HashSet<>();
    private static Path reference = Path.of("");
    private static byte[] image = {};

    static Stream<Fault> faults() {
        return Stream.of(
                        Break.faults(),
                        AnswerFaults.faults(),
                        ContentFaults.faults(),
                        TaskFaults.faults(),
                        SavingFaults.faults())
                .flatMap(each -> each);
    }

    @BeforeAll
    static void prepare() throws Exception {
        reference = LargePng.write(directory.resolve("reference.png"), REFERENCE);
        image = Files.readAllBytes(LargePng.write(directory.resolve("image.png"), IMAGE));
        // A call's first use of classes can take longer than the times that are set.
        for (Moment moment : Moment.values()) {
            for (Form form : moment.forms()) {
                seen(Fault.at(moment, Promise.ONE_OF_TWO, "warm"), form);
            }
        }
    }

    @TestFactory
    Stream<DynamicNode> endAsPromised() {
        List<Fault> all = faults().toList();
        return Stream.concat(
                Stream.of(Moment.values()).map(moment -> dynamicContainer(moment.toString(), rows(all, moment))),
                Stream.of(dynamicTest("no thread stays", () -> Remains.awaitEnd(threads))));
    }

    private static Stream<DynamicTest> rows(List<Fault> all, Moment moment) {
        return all.stream()
                .filter(fault -> fault.moment() == moment)
                .flatMap(fault -> fault.forms().stream().sorted().map(form -> row(fault, form)));
    }

    private static DynamicTest row(Fault fault, Form form) {
        return dynamicTest(fault.name(form), () -> {
            Seen seen = seenInTime(fault, form);
            table.add(fault, form, seen);
            assertEquals(List.of(), seen.wrongs(), seen::toString);
        });
    }

    /** A busy machine can be late once; a client that is late is so each time. */
    private static Seen seenInTime(Fault fault, Form form) throws Exception {
        Seen seen = seen(fault, form);
        for (int i = 1; i < IN_TIME && seen.isLate(); i++) {
            seen = seen(fault, form);
        }
        return seen;
    }

    private static Seen seen(Fault fault, Form form) throws Exception {
        for (int i = 0; i < TRIES; i++) {
            Path place = Files.createTempDirectory(directory, "row");
            try (Scene scene = new Scene(fault, form, new FaultKit(fault.moment(), place, reference), image)) {
                Optional<Seen> seen = scene.play();
                threads.addAll(scene.newThreads());
                threads.removeIf(thread -> !thread.isAlive());
                if (seen.isPresent()) {
                    return seen.get();
                }
            }
        }
        throw new AssertionError("the moment did not come within %s, %d times".formatted(Fault.TIME, TRIES));
    }

    @AfterAll
    static void write() throws IOException {
        table.write(Path.of("target", "faults.md"));
    }
}
