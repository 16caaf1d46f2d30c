package dev.easel.internal.text;

import dev.easel.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes the key of one attempt out of whatever its answer repeats. Immutable; never printed. */
public final class Secrets {

    /** Nothing to hide. */
    public static final Secrets NONE = new Secrets(List.of(), "");

    private static final int SHORTEST = 6;
    private static final int SHOWN = 4;

    private final List<String> secrets;
    private final String instead;

    private Secrets(List<String> secrets, String instead) {
        this.secrets = secrets;
        this.instead = instead;
    }

    /** Hides a key, its halves if it has a colon, and each as a URL would write it. */
    public static Secrets of(String key) {
        List<String> all = Stream.concat(Stream.of(key), Stream.of(key.split(":", -1)))
                .flatMap(part -> Stream.of(part, URLEncoder.encode(part, StandardCharsets.UTF_8)))
                .filter(part -> part.length() >= SHORTEST)
                .distinct()
                .toList();
        boolean isLong = key.length() >= 4 * SHOWN;
        return new Secrets(all, "…" + (isLong ? key.substring(key.length() - SHOWN) : ""));
    }

    /** The text without the key. */
    public String scrub(String text) {
        String clean = text;
        for (String secret : secrets) {
            clean = clean.replace(secret, instead);
        }
        return clean;
    }

    /** Passes bytes on without the key. */
    public OutputStream scrubbing(OutputStream target) {
        return secrets.isEmpty() ? target : new ScrubbedStream(target, secrets, instead);
    }

    /** Hides what both hide. */
    public Secrets and(Secrets other) {
        return secrets.containsAll(other.secrets)
                ? this
                : new Secrets(
                        Stream.concat(secrets.stream(), other.secrets.stream())
                                .distinct()
                                .toList(),
                        "…");
    }

    /** Whether both hide the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secrets same && secrets.equals(same.secrets);
    }

    @Override
    public int hashCode() {
        return secrets.hashCode();
    }

    private boolean isIn(String text) {
        return secrets.stream().anyMatch(text::contains);
    }

    /** The document without the key, in its keys too. */
    public Json scrub(Json json) {
        return holds(json) ? copy(json) : json;
    }

    private boolean holds(Json json) {
        return json.text().filter(this::isIn).isPresent()
                || json.items().stream().anyMatch(this::holds)
                || json.fields().entrySet().stream().anyMatch(each -> isIn(each.getKey()) || holds(each.getValue()));
    }

    private Json copy(Json json) {
        if (json.isText()) {
            return Json.of(scrub(json.text().orElse("")));
        }
        if (json.isArray()) {
            return Json.array(json.items().stream().map(this::copy).toList());
        }
        return json.isObject() ? object(json) : json;
    }

    private Json object(Json json) {
        var copy = Json.object();
        for (Map.Entry<String, Json> each : json.fields().entrySet()) {
            copy.put(scrub(each.getKey()), copy(each.getValue()));
        }
        return copy.build();
    }

    /** The exception, or one that tells the same without the key: some of the JDK's repeat what a server sent. */
    public Throwable scrub(Throwable failure) {
        List<Throwable> chain = chain(failure);
        if (chain.stream().noneMatch(each -> isIn(String.valueOf(each.getMessage())))) {
            return failure;
        }
        IOException told = new IOException(scrub(failure.toString()));
        told.setStackTrace(failure.getStackTrace());
        return told;
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable each = failure; each != null && !chain.contains(each); each = each.getCause()) {
            chain.add(each);
            for (Throwable other : each.getSuppressed()) {
                chain.add(other);
            }
        }
        return chain;
    }

    /** Shows nothing. */
    @Override
    public String toString() {
        return "Secrets";
    }
}
