package dev.easel;

import dev.easel.ComparisonFolder.Picture;
import dev.easel.ComparisonFolder.Shown;
import dev.easel.internal.pixels.Thumbnail;
import dev.easel.result.ImageResult;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The page of a comparison: light and dark, on a phone and on paper, without scripts, and with nothing from elsewhere. */
final class ComparisonPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>%1$s</title>
            <style>
              :root { color-scheme: light dark; --line: rgb(128 128 128 / .35); }
              body { font: 16px/1.5 system-ui, sans-serif; max-width: 80rem; margin: 2.5rem auto; padding: 0 1.25rem; }
              h1 { font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere; }
              h1.long { font-size: 1rem; font-weight: 500; line-height: 1.5; max-width: 60rem; }
              main { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%%), 1fr)); gap: 2rem; margin-top: 2rem; }
              article, tr { break-inside: avoid; }
              h2 { font-size: 1rem; margin: 0 0 .5rem; overflow-wrap: anywhere; }
              img { width: 100%%; height: auto; border-radius: 6px; box-shadow: 0 1px 8px rgb(0 0 0 / .25); }
              article > a { display: block; margin-bottom: .75rem; }
              p { margin: .25rem 0; overflow-wrap: anywhere; }
              .none { border: 1px dashed var(--line); border-radius: 6px; padding: 1rem; margin-bottom: .75rem; }
              .scroll { overflow-x: auto; margin: 2.5rem 0; }
              table { border-collapse: collapse; width: 100%%; font-variant-numeric: tabular-nums; }
              th, td { text-align: left; vertical-align: top; padding: .4rem 1rem .4rem 0; border-bottom: 1px solid var(--line); }
              tbody th { font-weight: inherit; }
              th:nth-child(-n+6), td:nth-child(-n+6) { white-space: nowrap; }
              td:last-child { min-width: 16rem; }
              @media print { body { margin: 0; max-width: none; } img { box-shadow: none; } .scroll { overflow: visible; } }
            </style>
            <h1%6$s>%1$s</h1>
            %2$s<p>%3$s</p>
            <main>
            %4$s</main>
            <div class="scroll" role="region" aria-label="Figures" tabindex="0">
            <table>
            %5$s</tbody>
            </table>
            </div>
            </html>
            """;

    private static final String IMAGE = """
            <a href="%1$s"><img src="%2$s" alt="%3$s" width="%4$d" height="%5$d" loading="lazy"></a>
            """;

    private static final String ARTICLE = """
            <article>
            <h2>%1$s</h2>
            %2$s%3$s%4$s</article>
            """;

    private static final String HEAD = ComparisonTable.HEAD.stream()
            .map("<th scope=\"col\">%s</th>"::formatted)
            .collect(Collectors.joining("", "<thead><tr>", "</tr></thead>\n<tbody>\n"));

    /** From how many characters on a prompt is no heading to the eye. */
    private static final int LONG = 160;

    private ComparisonPage() {}

    /**
     * The page.
     *
     * @param sheet where the picture of it is, or why there is none; as HTML
     */
    static String of(Comparison comparison, List<Shown> shown, String sheet) {
        String articles = shown.stream().map(each -> article(comparison, each)).collect(Collectors.joining());
        String rows = shown.stream()
                .map(each -> row(ComparisonTable.row(each.entry())))
                .collect(Collectors.joining());
        return PAGE.formatted(
                escaped(comparison.plan().request().prompt()),
                paragraphs(ComparisonTable.head(comparison)),
                sheet,
                articles,
                HEAD + rows,
                comparison.plan().request().prompt().length() > LONG ? " class=\"long\"" : "");
    }

    private static String article(Comparison comparison, Shown shown) {
        return ARTICLE.formatted(
                escaped(shown.entry().model().toString()),
                images(comparison, shown),
                paragraphs(ComparisonTable.caption(shown.entry())),
                paragraphs(notices(shown)));
    }

    private static List<String> notices(Shown shown) {
        return shown.entry().outcome().result().map(ImageResult::notices).orElse(List.of());
    }

    private static String paragraphs(List<String> texts) {
        return texts.stream()
                .map(text -> "<p>%s</p>\n".formatted(escaped(text)))
                .collect(Collectors.joining());
    }

    private static String images(Comparison comparison, Shown shown) {
        if (shown.pictures().isEmpty()) {
            return "<p class=\"none\">No image</p>\n";
        }
        return IntStream.range(0, shown.pictures().size())
                .mapToObj(place -> image(comparison, shown, place))
                .collect(Collectors.joining());
    }

    private static String image(Comparison comparison, Shown shown, int place) {
        Picture picture = shown.pictures().get(place);
        int all = shown.pictures().size();
        return IMAGE.formatted(
                escaped(picture.file()),
                escaped(picture.thumbnail().map(ComparisonPage::dataUrl).orElse(picture.file())),
                escaped(comparison.plan().request().prompt() + ", by "
                        + shown.entry().model() + (all > 1 ? ", image %d of %d".formatted(place + 1, all) : "")),
                picture.size().width(),
                picture.size().height());
    }

    private static String dataUrl(Thumbnail thumbnail) {
        return "data:" + thumbnail.format().mediaType() + ";base64,"
                + Base64.getEncoder().encodeToString(thumbnail.bytes());
    }

    private static String row(List<String> texts) {
        return texts.stream()
                .skip(1)
                .map(text -> "<td>%s</td>".formatted(escaped(text)))
                .collect(Collectors.joining(
                        "", "<tr><th scope=\"row\">%s</th>".formatted(escaped(texts.get(0))), "</tr>\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
