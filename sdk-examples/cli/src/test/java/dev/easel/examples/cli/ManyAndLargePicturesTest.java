package dev.easel.examples.cli;

import static dev.easel.examples.cli.Shell.easel;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.examples.cli.Shell.Ended;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many references go out and large pictures come in, against a server on this machine that speaks OpenAI's API. */
class ManyAndLargePicturesTest {

    @TempDir
    Path dir;

    private Ended generate(FakeOpenAi vendor, List<String> more) {
        List<String> words = new ArrayList<>(List.of("generate", "A red boat", "--base-url", vendor.baseUrl()));
        words.addAll(List.of("--out", dir.resolve("out").toString(), "--json"));
        words.addAll(more);
        Ended ended = easel(words.toArray(String[]::new));
        assertEquals(0, ended.code(), ended.err());
        return ended;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16})
    void allReferencesArriveInTheirOrder(int count) throws IOException {
        List<String> words = new ArrayList<>();
        List<byte[]> pictures = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            pictures.add(Pictures.png(32 + k, 32));
            words.addAll(List.of(
                    "--ref",
                    Files.write(dir.resolve(k + ".png"), pictures.get(k)).toString()));
        }
        try (FakeOpenAi vendor = new FakeOpenAi(Pictures.png(64, 64))) {
            generate(vendor, words);
            FakeOpenAi.Seen form = vendor.only();
            assertEquals("/v1/images/edits", form.path());
            assertEquals(count, form.count("image") + form.count("image[]"));
            int place = 0;
            for (byte[] picture : pictures) {
                place = form.body().indexOf(new String(picture, StandardCharsets.ISO_8859_1), place) + 1;
                assertTrue(place > 0, "a reference is missing or out of order");
            }
        }
    }

    @Test
    void fourImagesOfOneRequestAreFourFiles() throws IOException {
        try (FakeOpenAi vendor = new FakeOpenAi(Pictures.png(64, 64))) {
            Ended ended = generate(vendor, List.of("-n", "4"));
            assertEquals(4, ended.json().get("images").items().size());
            assertEquals(4, vendor.only().json().get("n").number().orElseThrow().intValueExact());
        }
    }

    @Test
    void aPictureOf24MegabytesArrivesByteForByte() throws IOException {
        byte[] large = Pictures.noise(3840, 2160);
        assertTrue(large.length > 24_000_000, large.length + " bytes");
        try (FakeOpenAi vendor = new FakeOpenAi(large)) {
            generate(vendor, List.of("--size", "3840x2160"));
            assertArrayEquals(large, Files.readAllBytes(dir.resolve("out/image-1.png")));
        }
    }
}
