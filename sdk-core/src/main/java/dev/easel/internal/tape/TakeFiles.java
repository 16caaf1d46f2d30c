package dev.easel.internal.tape;

import dev.easel.disk.OwnFile;
import dev.easel.internal.text.Secrets;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The files of one exchange, without keys, for their owner only. Its JSON is written last. Used by one thread at a time. */
final class TakeFiles {

    static final String HEAD = ".json";
    static final String ANSWER = ".body";
    private static final String REQUEST = ".request";

    private final Path directory;
    private final String name;
    private final Secrets secrets;
    private final List<Path> made = new ArrayList<>();
    private boolean readable;
    private @Nullable OutputStream sent;
    private @Nullable OutputStream came;

    TakeFiles(Path directory, String name, Secrets secrets) {
        this.directory = directory;
        this.name = name;
        this.secrets = secrets;
    }

    private Path file(String ending) {
        return directory.resolve(name + ending);
    }

    private OutputStream open(String ending) throws IOException {
        Path file = file(ending);
        OwnFile own = OwnFile.create(file);
        made.add(file);
        return Channels.newOutputStream(own.channel());
    }

    void sent(byte[] block) throws IOException {
        OutputStream out = sent;
        if (out == null) {
            out = secrets.scrubbing(open(REQUEST));
            sent = out;
        }
        out.write(block);
    }

    /** In a compressed answer no key can be seen, so it is unpacked as it comes; one in an unknown coding is not kept. */
    void answered(String contentCoding) throws IOException {
        OutputStream body = secrets.scrubbing(open(ANSWER));
        came = switch (contentCoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> body;
            case "gzip", "x-gzip" -> Unpacking.to(body);
            default -> {
                body.close();
                yield null;
            }
        };
        readable = came != null;
    }

    void came(byte[] block) throws IOException {
        OutputStream out = came;
        if (out != null) {
            out.write(block);
        }
    }

    /** Whether the answer was in a coding that can be read. */
    boolean isReadable() {
        return readable;
    }

    void end(Recorded head) throws IOException {
        close();
        try (OutputStream out = open(HEAD)) {
            out.write((head.toJson().pretty() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private void close() throws IOException {
        OutputStream request = sent;
        OutputStream answer = came;
        sent = null;
        came = null;
        try {
            close(request);
        } finally {
            close(answer);
        }
    }

    private static void close(@Nullable OutputStream out) throws IOException {
        if (out != null) {
            out.close();
        }
    }

    /** Deletes what it made, as far as that can be done. */
    void forget() {
        try {
            close();
            for (Path file : made) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // Without its JSON, what is left is not part of the recording.
            return;
        }
    }
}
