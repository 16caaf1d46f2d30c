package dev.easel.examples.cli;

import static dev.easel.examples.cli.Shell.easel;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.examples.cli.Shell.Ended;
import dev.easel.job.JobStore;
import dev.easel.job.Ticket;
import dev.easel.json.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tasks that outlive the shell in which they were begun. */
@Timeout(120)
class ResumeCommandTest {

    @TempDir
    Path dir;

    private byte[] picture;
    private FakeBfl vendor;
    private Path jobs;
    private Path out;

    @BeforeEach
    void open() throws IOException {
        picture = Pictures.png(1024, 1024);
        vendor = new FakeBfl(picture);
        jobs = dir.resolve("jobs");
        out = dir.resolve("out");
    }

    @AfterEach
    void close() {
        vendor.close();
    }

    private List<String> words(String... more) {
        List<String> words = new ArrayList<>(List.of("generate", "A red boat", "--model", "bfl/flux-2-pro"));
        words.addAll(List.of("--base-url", vendor.baseUrl(), "--jobs", jobs.toString(), "--out", out.toString()));
        words.addAll(List.of(more));
        return words;
    }

    private Ended generate(String... more) {
        return easel(words(more).toArray(String[]::new));
    }

    private Ended resume(String... more) {
        List<String> words = new ArrayList<>(List.of("resume", "--jobs", jobs.toString()));
        words.addAll(List.of(more));
        return easel(words.toArray(String[]::new));
    }

    private List<Ticket> open(Path file) {
        return JobStore.inFile(file).open();
    }

    private void killWhileItsTaskPends() throws Exception {
        vendor.says("Pending");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(words());
        Process shell = new ProcessBuilder(command).inheritIO().start();
        vendor.awaitPoll();
        shell.destroyForcibly();
        assertNotEquals(0, shell.waitFor());
    }

    @Test
    void aTaskWhoseShellWasKilledIsFinishedWhereItsImageWasToGo() throws Exception {
        killWhileItsTaskPends();
        assertEquals(1, open(jobs).size());
        vendor.says("Ready");

        Ended ended = resume("--json");

        assertEquals(0, ended.code(), ended.err());
        assertArrayEquals(picture, Files.readAllBytes(out.resolve("image-1.png")));
        Json task = ended.json().get("tasks").get(0);
        assertEquals(Json.of("task-1"), task.get("task"));
        assertEquals(
                Json.of(out.resolve("image-1.png").toString()),
                task.get("images").get(0).get("file"));
        assertEquals(Json.of(0), ended.json().get("open"));
        assertEquals(1, vendor.submits());
        assertEquals(List.of(), open(jobs));
    }

    @Test
    void aTaskThatStillPendsWhenTheTimeIsUpStaysOpen() throws Exception {
        killWhileItsTaskPends();

        Ended ended = resume("--timeout", "1");

        assertEquals(5, ended.code(), ended.err());
        assertTrue(ended.err().contains("tasks: 1, still open: 1"), ended.err());
        assertEquals(1, open(jobs).size());
        assertEquals(1, vendor.submits());
    }

    @Test
    void aTaskThatWasModeratedMeanwhileIsTakenFromTheFile() throws Exception {
        killWhileItsTaskPends();
        vendor.says("Content Moderated");

        Ended ended = resume("--json");

        assertEquals(3, ended.code(), ended.err());
        Json failure = ended.json().get("tasks").get(0).get("failures").get(0);
        assertEquals(Json.of("MODERATED"), failure.get("category"));
        assertEquals(Json.of("NO"), failure.get("charge"));
        assertEquals(List.of(), open(jobs));
    }

    @Test
    void whatIsInTheWayIsNotReplacedAndTheTaskStaysOpen() throws Exception {
        killWhileItsTaskPends();
        vendor.says("Ready");
        Files.createDirectories(out);
        Files.writeString(out.resolve("image-1.jpg"), "mine");

        Ended refused = resume();
        assertEquals(2, refused.code(), refused.err());
        assertTrue(refused.err().contains("exists already"), refused.err());
        assertEquals(1, open(jobs).size());

        Path other = dir.resolve("other");
        assertEquals(0, resume("--out", other.toString()).code());
        assertArrayEquals(picture, Files.readAllBytes(other.resolve("image-1.png")));
        assertEquals("mine", Files.readString(out.resolve("image-1.jpg")));
    }

    @Test
    void eachImageOfARequestIsATaskAndHasItsOwnName() {
        vendor.says("Ready");
        assertEquals(0, generate("-n", "3").code());
        assertEquals(List.of(), open(jobs));
        JobStore store = JobStore.inFile(jobs);
        for (int first : new int[] {0, 2}) {
            store.put(ticket("task-" + (first + 1), vendor.baseUrl(), first));
        }

        Ended ended = resume();

        assertEquals(0, ended.code(), ended.err());
        Path again = dir.resolve("again");
        assertTrue(Files.exists(again.resolve("image-1.png")) && Files.exists(again.resolve("image-3.png")));
        assertEquals(3, vendor.submits());
    }

    private Ticket ticket(String task, String server, int first) {
        return Ticket.builder()
                .provider("bfl")
                .model("bfl/flux-2-pro")
                .taskId(task)
                .pollingUrl(URI.create(server + "/get_result?id=" + task))
                .first(first)
                .n(1)
                .created(Instant.parse("2026-11-22T10:00:00Z"))
                .server(URI.create(server))
                .directory(dir.resolve("again"))
                .build();
    }

    @Test
    void aServerElsewhereIsGivenAKeyOnlyIfItIsNamedAgain() {
        JobStore.inFile(jobs).put(ticket("task-1", "https://flux.example.invalid/v1", 0));

        Ended ended = resume("--api-key-env", "EASEL_TEST_KEY");

        assertEquals(2, ended.code(), ended.err());
        assertTrue(ended.err().contains("Add --base-url https://flux.example.invalid/v1"), ended.err());
        assertEquals(1, open(jobs).size());
    }

    @Test
    void withoutAnOpenTaskThereIsNothingToDo() {
        vendor.says("Ready");
        assertEquals(0, generate().code());

        Ended ended = resume("--json");

        assertEquals(0, ended.code(), ended.err());
        assertEquals(List.of(), ended.json().get("tasks").items());
    }

    @Test
    void aFileThatIsMissingOrSomethingElseIsRefusedAndNothingIsSent() throws IOException {
        assertEquals(2, resume().code());
        Files.writeString(jobs, "Dear diary");
        assertEquals(4, resume().code());
        assertEquals(4, generate().code());
        assertEquals("Dear diary", Files.readString(jobs));
        assertEquals(0, vendor.submits());
    }
}
