package dev.easel.bfl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.EaselBuilder;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What BFL answered once, without BFL: submitted, polled and downloaded. */
class RecordedTest extends VendorTest {

    @TempDir
    Path dir;

    private ImageResult recorded(ImageRequest request) {
        try (Easel easel = builder().record(dir).build()) {
            return easel.generate(request);
        }
    }

    @Test
    void aTaskIsSubmittedPolledAndDownloadedAgain() {
        EaselBuilder replaying = builder().replay(dir);
        ImageResult paid = recorded(BOAT);
        vendor.close();
        try (Easel easel = replaying.build()) {
            ImageResult again = easel.generate(BOAT);

            assertArrayEquals(paid.image().bytes(), again.image().bytes());
            assertEquals(paid.cost().lines(), again.cost().lines());
            assertEquals(paid.requestIds(), again.requestIds());
            assertEquals(List.of(), jobs.open());
        }
    }

    @Test
    void severalTasksComeAgainWhateverTheirOrder() {
        EaselBuilder replaying = builder().replay(dir);
        ImageRequest three = BOAT.toBuilder().n(3).build();
        ImageResult paid = recorded(three);
        vendor.close();
        try (Easel easel = replaying.build()) {
            ImageResult again = easel.generate(three);

            assertEquals(3, again.images().size());
            assertEquals(paid.cost().money(), again.cost().money());
            assertEquals(
                    paid.requestIds().stream().sorted().toList(),
                    again.requestIds().stream().sorted().toList());
        }
    }

    @Test
    void theKeyIsInNoFile() throws IOException {
        recorded(BOAT);

        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(dir)) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        assertTrue(all.toString().contains("polling_url"));
        assertFalse(all.toString().contains(BflStub.KEY));
    }
}
