package dev.easel.examples.quickstart;

import dev.easel.plan.PlannedValue;
import dev.easel.result.ImageResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** A page that shows images with what was sent for them. */
final class Gallery {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Easel quickstart</title>
            <style>
              :root { color-scheme: light dark; }
              body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 3rem auto; padding: 0 1.5rem; }
              main { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: 2.5rem; align-items: start; }
              figure { margin: 0; }
              img { width: 100%%; height: auto; border-radius: 6px; box-shadow: 0 1px 8px rgb(0 0 0 / .25); }
              figcaption { margin-top: .75rem; }
              small { opacity: .75; }
            </style>
            <h1>Easel quickstart</h1>
            <p>Drawn by the offline provider on this machine. No key, no network, no cost.</p>
            <main>
            %s</main>
            </html>
            """;

    private static final String FIGURE = """
            <figure>
              <a href="%1$s"><img src="%1$s" alt="%2$s" width="%3$d" height="%4$d"></a>
              <figcaption>%2$s<br><small>%5$s</small></figcaption>
            </figure>
            """;

    private Gallery() {}

    static Path write(Path page, Map<Path, ImageResult> drawn) throws IOException {
        String figures = drawn.entrySet().stream()
                .map(entry -> figure(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
        return Files.writeString(page, PAGE.formatted(figures));
    }

    private static String figure(Path file, ImageResult result) {
        String sent = result.plan().values().stream().map(Gallery::text).collect(Collectors.joining(", "));
        return FIGURE.formatted(
                file.getFileName(),
                escaped(result.plan().request().prompt()),
                result.image().size().width(),
                result.image().size().height(),
                escaped(result.plan().model() + ": " + sent));
    }

    private static String text(PlannedValue value) {
        return value.option() + " " + value.sent();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
