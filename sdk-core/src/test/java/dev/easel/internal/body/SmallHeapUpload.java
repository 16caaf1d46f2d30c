package dev.easel.internal.body;

import dev.easel.image.Reference;
import dev.easel.json.Json;
import dev.easel.spi.Body;
import dev.easel.spi.Embedded;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** A program that uploads one file sixteen times in one request: {@code form|json FILE URI}. */
final class SmallHeapUpload {

    private static final int REFERENCES = 16;

    private SmallHeapUpload() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        List<Reference> references = Stream.generate(() -> Reference.of(Path.of(args[1])))
                .limit(REFERENCES)
                .toList();
        ExecutorService readers = Executors.newFixedThreadPool(2);
        Outgoing outgoing = new Bodies(readers).outgoing(args[0].equals("form") ? form(references) : json(references));
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        try (Sending sending = outgoing.begin().join()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(args[2]))
                    .header("Content-Type", outgoing.contentType().orElseThrow())
                    .POST(sending)
                    .build();
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            Runtime.getRuntime().exit(status == 200 ? 0 : 1);
        }
    }

    private static Body form(List<Reference> references) {
        return Body.multipart(references.stream()
                .<Body.Part>map(reference -> new Body.Part.File("image[]", reference, "image-1"))
                .toList());
    }

    private static Body json(List<Reference> references) {
        List<Embedded> embedded = references.stream().map(Embedded::dataUrl).toList();
        return Body.json(
                Json.array(
                        embedded.stream().map(one -> Json.of(one.placeholder())).toList()),
                embedded);
    }
}
