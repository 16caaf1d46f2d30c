package dev.easel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.Failures;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.LocalFailureException;
import dev.easel.error.PaidImage;
import dev.easel.error.PaidWork;
import dev.easel.image.GeneratedImage;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageResults;
import dev.easel.result.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** No image that came is lost, whichever request failed and whichever file could not be written. */
@Timeout(60)
class ImageResultsTest {

    private static final ImageRequest TWO_BOATS = ImageRequest.builder()
            .prompt("Two boats")
            .model(TestModels.SEEDED)
            .n(2)
            .build();

    @TempDir
    Path dir;

    private static ImageResults drawn(int requests) {
        try (Easel easel =
                Easel.builder().provider(new FakeProvider(FakeProvider::draw)).build()) {
            return easel.generateAll(Collections.nCopies(requests, TWO_BOATS));
        }
    }

    /** The request was cancelled after its images had come. */
    private static ImageResults.Entry cancelled(ImageResults.Entry entry) {
        Collection<GeneratedImage> images =
                entry.outcome().result().orElseThrow().images();
        Failure failure = Failure.builder()
                .category(Category.CANCELLED)
                .charge(Charge.MAYBE)
                .message("It was cancelled.")
                .paidWork(PaidWork.builder().taskId("task-7").images(images).build())
                .build();
        return new ImageResults.Entry(entry.plan(), Outcome.of(Failures.exception(failure)), Duration.ZERO);
    }

    private static Set<PaidImage> held(EaselException e) {
        List<PaidImage> images = e.paidWork().orElseThrow().images();
        Set<PaidImage> each = Set.copyOf(images);
        assertEquals(each.size(), images.size(), "each once");
        return each;
    }

    @Test
    void imagesOfCancelledRequestsStayBesideThoseOfTheOthers() {
        ImageResults all = drawn(3);
        List<ImageResults.Entry> entries = all.entries();
        ImageResults results =
                ImageResults.of(List.of(entries.get(0), cancelled(entries.get(1)), cancelled(entries.get(2))));

        EaselException e = assertThrows(EaselException.class, results::orThrow);

        assertEquals(Set.copyOf(all.images()), held(e));
        assertEquals("task-7", e.paidWork().orElseThrow().taskId().orElseThrow());
    }

    @Test
    void aFileThatCannotBeWrittenLeavesTheNamesOfThoseThatWereAndAllOtherImages() throws IOException {
        ImageResults results = drawn(4);
        Files.createDirectories(dir.resolve("request-3"));
        Files.writeString(dir.resolve("request-3/image-2.png"), "mine");

        LocalFailureException e = assertThrows(LocalFailureException.class, () -> results.saveIn(dir));

        List<GeneratedImage> left = new ArrayList<>(results.images()).subList(5, 8);
        assertEquals(Set.copyOf(left), held(e));
        for (String saved : List.of("request-1/image-1.png", "request-2/image-2.png", "request-3/image-1.png")) {
            assertTrue(e.getMessage().contains(dir.resolve(saved).toString()), e.getMessage());
        }
    }

    @Test
    void aFolderThatCannotBeMadeLeavesAllImagesThatWereToGoThere() throws IOException {
        ImageResults results = drawn(3);
        Files.writeString(dir.resolve("request-2"), "mine");

        InvalidRequestException e = assertThrows(InvalidRequestException.class, () -> results.saveIn(dir));

        assertEquals(Set.copyOf(results.images().subList(2, 6)), held(e));
        assertTrue(e.getMessage().contains(dir.resolve("request-1/image-2.png").toString()), e.getMessage());
    }
}
