package dev.easel.testkit;

import dev.easel.error.EaselException;
import dev.easel.image.Sidecar;
import dev.easel.result.ImageResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All that a caller, a listener and a log get to see. Closing it fails if a secret is there. Safe to share. */
final class Heard implements AutoCloseable {

    private final List<String> secrets;
    private final StringBuilder told = new StringBuilder();
    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    /** Listens until it is closed. */
    Heard(String... secrets) {
        this.secrets = List.of(secrets);
        PrintStream log = new PrintStream(logged, true, StandardCharsets.UTF_8);
        System.setOut(log);
        System.setErr(log);
    }

    /** Anything that is told. */
    synchronized <T> T add(T thing) {
        told.append(thing).append('\n');
        return thing;
    }

    synchronized EaselException add(EaselException e) {
        StringWriter all = new StringWriter();
        e.printStackTrace(new PrintWriter(all));
        told.append(all)
                .append(e.failure())
                .append(e.paidWork())
                .append(e.requestId())
                .append('\n');
        return e;
    }

    synchronized ImageResult add(ImageResult result) {
        told.append(result)
                .append(result.notices())
                .append(result.requestIds())
                .append(result.echoed())
                .append(result.failures())
                .append('\n');
        told.append(result.images());
        return result;
    }

    /** The same, and what is saved beside the images, where the prompt belongs. */
    synchronized void addSaved(ImageResult result, Path directory) throws IOException {
        add(result);
        for (Path image : result.saveIn(Files.createTempDirectory(directory, "saved"), Sidecar.JSON)) {
            String sidecar = Files.readString(image.resolveSibling(image.getFileName() + ".json"));
            told.append(sidecar.replace(HttpCompatibilityKit.CONFIDENTIAL, "the prompt's end"));
        }
    }

    /** What was logged since the last check. */
    String log() {
        return logged.toString(StandardCharsets.UTF_8);
    }

    /** All lines since the last check. */
    synchronized Stream<String> lines() {
        return (told + log()).lines();
    }

    /** Fails if a secret was told or logged since the last time, and shows where. */
    synchronized void check() {
        String all = told + log();
        told.setLength(0);
        logged.reset();
        for (String secret : secrets) {
            int at = all.indexOf(secret);
            if (at >= 0) {
                String where = all.substring(Math.max(0, at - 300), Math.min(all.length(), at + 100));
                throw new AssertionError("\"%s\" was told: …%s…".formatted(secret, where));
            }
        }
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
        check();
    }
}
