package dev.easel.examples.benchmarks.table;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A way to call a vendor that speaks OpenAI's shape, and to save what it answers. Safe to share. */
interface Contender extends AutoCloseable {

    /** Asks for images, and saves all of them. */
    void answer(int images, Path directory) throws IOException, InterruptedException;

    /** Sends references, and saves the one image that comes of them. */
    void edit(List<Path> references, Path directory) throws IOException, InterruptedException;

    /** Asks for one image and saves it, without a thread that waits. */
    CompletableFuture<?> begin(Path directory);

    @Override
    void close();

    /** Makes one by its name. */
    static Contender named(String name, URI vendor) {
        return switch (name) {
            case "raw" -> new Raw(vendor);
            case "drain" -> new Drain(vendor);
            case "openai-java" -> new OpenAiJava(vendor, false);
            case "openai-java, limits lifted" -> new OpenAiJava(vendor, true);
            case "easel" -> new Ours(vendor);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
