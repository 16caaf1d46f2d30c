package dev.easel.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.budget.Child;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.LocalFailureException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class FileJobStoreTest {

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = directory.resolve("jobs.jsonl");
    }

    @Nested
    class AsEveryStore extends JobStoreFacts {

        @Override
        protected JobStore empty() {
            return JobStore.inFile(file);
        }

        @Override
        protected JobStore again() {
            return JobStore.inFile(file);
        }
    }

    private static Set<String> tasks(JobStore store) {
        return store.open().stream().map(Ticket::taskId).collect(Collectors.toSet());
    }

    private void keep(String... tasks) {
        JobStore store = JobStore.inFile(file);
        Arrays.stream(tasks).map(JobWorker::ticket).forEach(store::put);
    }

    @Test
    void theFileIsItsOwnersAloneAndNothingElseStaysButItsLock() throws IOException {
        keep("one");

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (Stream<Path> all = Files.list(directory)) {
            assertEquals(
                    Set.of("jobs.jsonl", "jobs.jsonl.lock"),
                    all.map(each -> each.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    @Test
    void whereverTheLastRecordIsTornTheOthersAreFoundAndTheNextIsKept() throws IOException {
        keep("one", "two");
        byte[] whole = Files.readAllBytes(file);
        int last = new String(whole, 0, whole.length - 1, StandardCharsets.UTF_8).lastIndexOf('\n') + 1;
        for (int length = last; length < whole.length - 1; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            JobStore store = JobStore.inFile(file);
            assertEquals(Set.of("one"), tasks(store));
            store.put(JobWorker.ticket("three"));
            assertEquals(Set.of("one", "three"), tasks(JobStore.inFile(file)));
        }
    }

    @Test
    void aLineThatCannotBeReadStaysInTheFile() throws IOException {
        keep("one");
        String strange = "{\"provider\": \"bfl\", \"task\": \"from the future\"}";
        Files.writeString(file, strange + "\n", StandardOpenOption.APPEND);
        JobStore store = JobStore.inFile(file);
        store.put(JobWorker.ticket("two"));
        store.remove(JobWorker.ticket("one"));

        assertEquals(Set.of("two"), tasks(store));
        assertTrue(Files.readAllLines(file).contains(strange));
    }

    @Test
    void anotherFileIsRefusedAndLeftAlone() throws IOException {
        for (String text : List.of("Dear diary", "{\"easel-jobs\":2}\n", "{\"easel-jo", "\n")) {
            Files.writeString(file, text);
            LocalFailureException e = assertThrows(LocalFailureException.class, () -> JobStore.inFile(file));
            assertTrue(e.getMessage().contains("no file of jobs"), e.getMessage());
            assertEquals(text, Files.readString(file));
        }
    }

    @Test
    void aDirectoryThatIsMissingIsSaid() {
        Path nowhere = directory.resolve("missing").resolve("jobs.jsonl");
        assertThrows(InvalidRequestException.class, () -> JobStore.inFile(nowhere));
    }

    @Test
    void aFileThatWasTakenAwayIsMadeAgain() throws IOException {
        keep("one");
        JobStore store = JobStore.inFile(file);
        Files.delete(file);
        assertEquals(List.of(), store.open());
        store.put(JobWorker.ticket("two"));
        assertEquals(Set.of("two"), tasks(store));
    }

    @Test
    void anInterruptDoesNotLoseATicketAndIsKept() {
        JobStore store = JobStore.inFile(file);
        Thread.currentThread().interrupt();
        store.put(JobWorker.ticket("one"));
        assertTrue(Thread.interrupted());
        assertEquals(Set.of("one"), tasks(store));
    }

    @Test
    void severalProcessesLoseNoTicketOfEachOther() {
        List<String> names = List.of("a", "b", "c");
        List<Child> workers = names.stream()
                .map(name -> Child.start(JobWorker.class, List.of(file.toString(), name, "20")))
                .toList();
        for (Child worker : workers) {
            assertEquals(0, worker.exit());
        }
        Set<String> expected = new HashSet<>();
        for (String name : names) {
            for (int k = 0; k < 20; k += 2) {
                expected.add(name + "-" + k);
            }
        }
        assertEquals(expected, tasks(JobStore.inFile(file)));
    }
}
