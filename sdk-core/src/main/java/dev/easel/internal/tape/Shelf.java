package dev.easel.internal.tape;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.error.Failures;
import dev.easel.internal.text.Secrets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The recorded exchanges that were not used yet. A request first claims one of its method and URL, which fails before anything is
 * sent, and takes it once its body is known. Safe to share.
 */
final class Shelf {

    private static final int MOST_SHOWN = 20;

    private final Path directory;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** The exchanges of one method and URL. */
    private static final class Row {
        final List<Recorded> left = new ArrayList<>();
        int all;
        int claimed;
    }

    Shelf(Path directory, List<Recorded> all) {
        this.directory = directory;
        for (Recorded each : all) {
            Row row = rows.computeIfAbsent(key(each.method(), each.url()), key -> new Row());
            row.left.add(each);
            row.all++;
        }
    }

    private static String key(String method, String url) {
        return method + " " + url;
    }

    /**
     * The URL of the recording that a request means: its own, else the one that is the same without keys, which are taken out
     * of answers too, and so of the URLs there; else its own without keys.
     */
    String place(String method, String url, Secrets secrets) {
        if (rows.containsKey(key(method, url))) {
            return url;
        }
        String clean = secrets.scrub(url);
        return recorded(method)
                .filter(each -> secrets.scrub(each).equals(clean))
                .findFirst()
                .orElse(clean);
    }

    private Stream<String> recorded(String method) {
        String start = key(method, "");
        return rows.keySet().stream().filter(key -> key.startsWith(start)).map(key -> key.substring(start.length()));
    }

    /**
     * Keeps one exchange for a request.
     *
     * @throws dev.easel.error.EaselException if none is left
     */
    synchronized void claim(String method, String url) {
        Row row = rows.get(key(method, url));
        if (row == null || row.claimed == row.left.size()) {
            throw Failures.exception(Failure.unsent(
                            Category.CONNECT,
                            "No answer to %s is %s in %s. Nothing was sent. There are: %s. Record it anew."
                                    .formatted(
                                            Recorded.place(method, url),
                                            row == null ? "recorded" : "left",
                                            directory,
                                            list()))
                    .build());
        }
        row.claimed++;
    }

    /** The exchange that was claimed: the first to the same body, else the first of all. */
    synchronized Recorded take(String method, String url, String digest) {
        Row row = rows.getOrDefault(key(method, url), new Row());
        Recorded taken = row.left.stream()
                .filter(each -> each.requestDigest().equals(digest))
                .findFirst()
                .orElseGet(() -> row.left.get(0));
        row.left.remove(taken);
        row.claimed--;
        return taken;
    }

    private String list() {
        String shown = rows.entrySet().stream()
                .limit(MOST_SHOWN)
                .map(each -> line(each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
        return rows.size() > MOST_SHOWN ? shown + " and more" : shown;
    }

    private static String line(String key, Row row) {
        String[] words = key.split(" ", 2);
        return "%s (%d, of which %d left)"
                .formatted(Recorded.place(words[0], words[1]), row.all, row.left.size() - row.claimed);
    }
}
