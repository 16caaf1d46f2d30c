package dev.easel.examples.benchmarks.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** What a good programmer writes by hand: HttpClient, and a streaming parser that decodes straight into the file. */
final class Raw implements Contender {

    private final JsonFactory json = new JsonFactory();
    private final Plain plain;

    Raw(URI vendor) {
        plain = new Plain(vendor);
    }

    @Override
    public void answer(int images, Path directory) throws IOException, InterruptedException {
        send(plain.generation(images), directory);
    }

    @Override
    public void edit(List<Path> references, Path directory) throws IOException, InterruptedException {
        send(plain.edit(references), directory);
    }

    private void send(HttpRequest request, Path directory) throws IOException, InterruptedException {
        try (InputStream body =
                plain.client().send(request, BodyHandlers.ofInputStream()).body()) {
            save(body, directory);
        }
    }

    @Override
    public CompletableFuture<?> begin(Path directory) {
        return plain.client()
                .sendAsync(plain.generation(1), BodyHandlers.ofByteArray())
                .thenAcceptAsync(answer -> {
                    try {
                        save(new ByteArrayInputStream(answer.body()), directory);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private void save(InputStream body, Path directory) throws IOException {
        try (JsonParser parser = json.createParser(body)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING && "b64_json".equals(parser.currentName())) {
                    try (OutputStream file = Files.newOutputStream(directory.resolve(UUID.randomUUID() + ".png"))) {
                        parser.readBinaryValue(file);
                    }
                }
            }
        }
    }

    @Override
    public void close() {}
}
