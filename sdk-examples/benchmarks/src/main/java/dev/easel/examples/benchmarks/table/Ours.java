package dev.easel.examples.benchmarks.table;

import dev.easel.Easel;
import dev.easel.image.IfExists;
import dev.easel.image.Reference;
import dev.easel.openai.OpenAi;
import dev.easel.request.ImageRequest;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Easel with its OpenAI provider, as an application uses it. */
final class Ours implements Contender {

    private final Easel easel;

    Ours(URI vendor) {
        easel = Easel.builder()
                .provider(OpenAi.provider(
                        options -> options.key("sk-benchmark-0000").baseUrl(vendor)))
                .build();
    }

    private static ImageRequest.Builder boat() {
        return ImageRequest.builder().prompt("A red boat");
    }

    @Override
    public void answer(int images, Path directory) {
        easel.generateInto(directory, boat().n(images).build(), IfExists.REPLACE);
    }

    @Override
    public void edit(List<Path> references, Path directory) {
        List<Reference> pictures = references.stream().map(Reference::of).toList();
        easel.generateInto(directory, boat().references(pictures).build(), IfExists.REPLACE);
    }

    @Override
    public CompletableFuture<?> begin(Path directory) {
        Path file = directory.resolve(UUID.randomUUID() + ".png");
        return easel.generateAsync(boat().build())
                .thenAccept(result -> result.image().saveTo(file));
    }

    @Override
    public void close() {
        easel.close();
    }
}
