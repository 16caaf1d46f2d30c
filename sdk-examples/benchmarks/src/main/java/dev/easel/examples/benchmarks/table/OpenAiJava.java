package dev.easel.examples.benchmarks.table;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.ObjectMappers;
import com.openai.models.images.ImageEditParams;
import com.openai.models.images.ImageGenerateParams;
import com.openai.models.images.ImagesResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The vendor's own library for Java, as its README uses it. */
final class OpenAiJava implements Contender {

    private final OpenAIClient client;

    /**
     * Makes one.
     *
     * @param lifted whether its JSON parser may read strings of any length; as it comes they end at 20,000,000 characters
     */
    OpenAiJava(URI vendor, boolean lifted) {
        OpenAIOkHttpClient.Builder builder =
                OpenAIOkHttpClient.builder().apiKey("sk-benchmark-0000").baseUrl(vendor.toString());
        client = (lifted ? builder.jsonMapper(anyLength()) : builder).build();
    }

    private static JsonMapper anyLength() {
        JsonMapper mapper = ObjectMappers.jsonMapper();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build());
        return mapper;
    }

    private static ImageGenerateParams boat(int images) {
        return ImageGenerateParams.builder()
                .model("gpt-image-2")
                .prompt("A red boat")
                .n(images)
                .build();
    }

    @Override
    public void answer(int images, Path directory) throws IOException {
        save(client.images().generate(boat(images)), directory);
    }

    @Override
    public void edit(List<Path> references, Path directory) throws IOException {
        List<InputStream> open = new ArrayList<>();
        try {
            for (Path reference : references) {
                open.add(Files.newInputStream(reference));
            }
            ImageEditParams edit = ImageEditParams.builder()
                    .model("gpt-image-2")
                    .prompt("A red boat")
                    .image(ImageEditParams.Image.ofInputStreams(open))
                    .build();
            save(client.images().edit(edit), directory);
        } finally {
            for (InputStream stream : open) {
                stream.close();
            }
        }
    }

    @Override
    public CompletableFuture<?> begin(Path directory) {
        return client.async().images().generate(boat(1)).thenAcceptAsync(answer -> {
            try {
                save(answer, directory);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void save(ImagesResponse answer, Path directory) throws IOException {
        for (var image : answer.data().orElseThrow()) {
            byte[] bytes = Base64.getDecoder().decode(image.b64Json().orElseThrow());
            Files.write(directory.resolve(UUID.randomUUID() + ".png"), bytes);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
