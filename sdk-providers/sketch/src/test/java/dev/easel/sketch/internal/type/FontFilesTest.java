package dev.easel.sketch.internal.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FontFilesTest {
    @Test
    void everyFontIsTheFileThatWasBundled() throws Exception {
        Map<String, String> sums = text("SHA256SUMS")
                .lines()
                .map(line -> line.split(" +"))
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]));

        assertEquals(new TreeSet<>(FontFiles.ALL), new TreeSet<>(sums.keySet()));
        for (String file : FontFiles.ALL) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(file));
            assertEquals(sums.get(file), HexFormat.of().formatHex(digest), file);
        }
    }

    @Test
    void originNamesEveryFontAndLicencesAreWhole() throws IOException {
        String origin = text("ORIGIN.md");

        FontFiles.ALL.forEach(file -> assertTrue(origin.contains(file), file));
        assertTrue(text("OFL-1.1.txt").contains("PERMISSION & CONDITIONS"));
        assertTrue(text("APACHE-2.0.txt").contains("END OF TERMS AND CONDITIONS"));
    }

    @Test
    void machineWithoutFontSystemIsToldWhatToInstallEachTime() {
        Error cause = new InternalError("Fontconfig head is null");
        FontFiles.Attempt attempt = FontFiles.Attempt.at(file -> {
            throw cause;
        });

        for (int i = 0; i < 2; i++) {
            var e = assertThrows(FontsUnavailableException.class, attempt::fonts);
            String message = String.valueOf(e.getMessage());
            assertTrue(message.contains("Fontconfig head is null"), message);
            assertTrue(message.contains("apt-get install fontconfig"), message);
            assertTrue(message.contains("apk add fontconfig ttf-dejavu"), message);
            assertSame(cause, e.getCause());
        }
    }

    private static String text(String file) throws IOException {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = FontFiles.class.getResourceAsStream(FontFiles.FOLDER + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        }
    }
}
