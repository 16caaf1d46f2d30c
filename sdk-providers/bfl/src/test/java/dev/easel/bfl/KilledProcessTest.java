package dev.easel.bfl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.job.JobStore;
import dev.easel.job.Ticket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while its task pends loses nothing that was paid. */
@Timeout(120)
class KilledProcessTest {

    @TempDir
    Path dir;

    private final BflStub vendor = new BflStub();

    @AfterEach
    void close() {
        vendor.close();
    }

    private Process worker(String work) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TaskWorker.class.getName(),
                        work,
                        vendor.baseUrl(),
                        dir.resolve("jobs").toString(),
                        dir.resolve("out").toString())
                .inheritIO()
                .start();
    }

    private List<String> openTasks() {
        return JobStore.inFile(dir.resolve("jobs")).open().stream()
                .map(Ticket::taskId)
                .toList();
    }

    @Test
    void anotherProcessFinishesItsTaskFromTheFileOfJobsAndNothingIsPaidTwice() throws Exception {
        vendor.vendor().pends(true);
        Process first = worker("generate");
        vendor.vendor().awaitPoll();
        first.destroyForcibly();
        assertNotEquals(0, first.waitFor());
        assertEquals(List.of("task-1"), openTasks());

        vendor.vendor().pends(false);
        assertEquals(0, worker("resume").waitFor());

        assertArrayEquals(
                Pictures.of(ImageFormat.JPEG, PixelSize.of(1024, 1024)),
                Files.readAllBytes(dir.resolve("out/image-1.jpg")));
        assertEquals(1, vendor.submits().size());
        assertEquals(List.of(), openTasks());
        try (Stream<Path> files = Files.list(dir.resolve("out"))) {
            assertEquals(
                    List.of(dir.resolve("out/image-1.jpg")),
                    files.filter(Files::isRegularFile).toList());
        }
    }
}
