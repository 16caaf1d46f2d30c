package dev.easel.examples.benchmarks.table;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** HttpClient that throws away what it reads: the least that anything on top of it can take. Saves nothing. */
final class Drain implements Contender {

    private final Plain plain;

    Drain(URI vendor) {
        plain = new Plain(vendor);
    }

    @Override
    public void answer(int images, Path directory) throws IOException, InterruptedException {
        plain.client().send(plain.generation(images), BodyHandlers.discarding());
    }

    @Override
    public void edit(List<Path> references, Path directory) throws IOException, InterruptedException {
        plain.client().send(plain.edit(references), BodyHandlers.discarding());
    }

    @Override
    public CompletableFuture<?> begin(Path directory) {
        return plain.client().sendAsync(plain.generation(1), BodyHandlers.discarding());
    }

    @Override
    public void close() {}
}
