package dev.easel.examples.cli;

import dev.easel.error.EaselException;
import dev.easel.json.DataNode;
import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import dev.easel.json.JsonException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Answers a file of JSON lines, line by line: what one line has wrong does not stop the others. */
final class JsonLines {

    private static final String WHAT = "file of requests";

    private JsonLines() {}

    /**
     * Answers each line that is not blank.
     *
     * @param answer adds what a line asks for to its answer, which begins with its id
     */
    static void answer(Path file, Consumer<Json> out, BiConsumer<DataNode, JsonBuilder> answer) {
        DataFile.requireFile(file, WHAT);
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
                number++;
                if (!line.get().isBlank()) {
                    out.accept(one(line.get(), "line " + number, answer));
                }
            }
        } catch (IOException e) {
            throw DataFile.unreadable(file, WHAT, e);
        }
    }

    private static Optional<String> next(BufferedReader lines) throws IOException {
        return Optional.ofNullable(lines.readLine());
    }

    private static Json one(String text, String place, BiConsumer<DataNode, JsonBuilder> answer) {
        Json id = Json.NULL;
        try {
            Json line = Json.parseStrict(text);
            id = line.get("id").isMissing() ? Json.NULL : line.get("id");
            JsonBuilder document = Json.object().put("id", id);
            answer.accept(new DataNode(place, line), document);
            return document.build();
        } catch (EaselException | JsonException e) {
            return Json.object()
                    .put("id", id)
                    .put("refused", String.valueOf(e.getMessage()))
                    .build();
        }
    }
}
