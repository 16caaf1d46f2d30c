package dev.easel.examples.benchmarks.table;

import java.io.FileNotFoundException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The requests of those who use the JDK's HttpClient and nothing else. */
final class Plain {

    private static final String BOUNDARY = "easel-benchmark-9b1f6f0e";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI vendor;

    Plain(URI vendor) {
        this.vendor = vendor;
    }

    HttpClient client() {
        return client;
    }

    HttpRequest generation(int images) {
        String body = "{\"model\":\"gpt-image-2\",\"prompt\":\"A red boat\",\"n\":%d}".formatted(images);
        return request("/images/generations", "application/json", BodyPublishers.ofString(body));
    }

    HttpRequest edit(List<Path> references) throws FileNotFoundException {
        List<BodyPublisher> parts = new ArrayList<>();
        parts.add(text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nA red boat\r\n"));
        for (Path reference : references) {
            parts.add(text(
                    "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"image[]\"; filename=\"a.png\"\r\n"
                            + "Content-Type: image/png\r\n\r\n"));
            parts.add(BodyPublishers.ofFile(reference));
            parts.add(text("\r\n"));
        }
        parts.add(text("--" + BOUNDARY + "--\r\n"));
        BodyPublisher form = BodyPublishers.concat(parts.toArray(BodyPublisher[]::new));
        return request("/images/edits", "multipart/form-data; boundary=" + BOUNDARY, form);
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text, StandardCharsets.US_ASCII);
    }

    private HttpRequest request(String path, String type, BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create(vendor + path))
                .header("Content-Type", type)
                .header("Authorization", "Bearer sk-benchmark-0000")
                .POST(body)
                .build();
    }
}
