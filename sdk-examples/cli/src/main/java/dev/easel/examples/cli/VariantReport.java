package dev.easel.examples.cli;

import dev.easel.image.GeneratedImage;
import dev.easel.image.ImageSize;
import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import dev.easel.result.ImageResult;
import dev.easel.result.ImageResults;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What became of variants, for people and for scripts.
 *
 * @param results how each of them ended
 * @param folders where their images are
 */
record VariantReport(ImageResults results, VariantFolders folders) {

    /** Tells it: what each variant came to on standard output, what there is to know besides on standard error. */
    void print(Output output) {
        PrintWriter out = output.out();
        results.entries().forEach(entry -> remarks(entry, output.err()));
        if (output.isJson()) {
            out.println(document().pretty());
        } else {
            results.entries().forEach(entry -> out.println(line(entry)));
            out.println("paid " + results.cost() + " together");
        }
    }

    private static void remarks(ImageResults.Entry entry, PrintWriter err) {
        String size = VariantFolders.size(entry.plan()) + ": ";
        entry.outcome().result().ifPresent(result -> {
            result.adjustments().forEach(adjustment -> err.println(size + "adjusted: " + adjustment));
            result.notices().forEach(notice -> err.println(size + "note: " + notice));
            result.sources().forEach(page -> err.println(size + "source: " + page));
            result.failures().forEach(failure -> err.println(size + "missing: " + failure.message()));
        });
    }

    private String line(ImageResults.Entry entry) {
        ImageSize size = VariantFolders.size(entry.plan());
        return size + ": " + folders.saved(size).map(VariantReport::came).orElseGet(() -> missing(entry));
    }

    private static String came(ImageResult result) {
        String pixels = result.images().stream()
                .map(GeneratedImage::size)
                .distinct()
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        String files = result.files().stream().map(Path::toString).collect(Collectors.joining(", "));
        return "%s, %s: %s".formatted(pixels, result.cost(), files);
    }

    private static String missing(ImageResults.Entry entry) {
        return entry.outcome().word() + ": "
                + entry.outcome().error().map(Throwable::getMessage).orElse("");
    }

    private Json document() {
        return Json.object()
                .put("quote", results.quote().toString())
                .put("cost", results.cost().toString())
                .put("variants", Documents.list(results.entries(), this::variant))
                .build();
    }

    private Json variant(ImageResults.Entry entry) {
        ImageSize size = VariantFolders.size(entry.plan());
        Optional<ImageResult> saved = folders.saved(size);
        JsonBuilder document = Json.object()
                .put("size", size.toString())
                .put("outcome", Documents.outcome(entry.outcome()))
                .put("millis", entry.time().toMillis());
        saved.ifPresentOrElse(
                result -> document.put("result", Documents.result(result)),
                () -> document.put("plan", Documents.plan(entry.plan())));
        entry.outcome().error().ifPresent(error -> document.put("error", Documents.error(error)));
        return document.build();
    }

    /** As that of {@code generate}. */
    int exitCode() {
        return ExitCode.of(
                results.entries().stream().map(ImageResults.Entry::outcome).toList());
    }
}
