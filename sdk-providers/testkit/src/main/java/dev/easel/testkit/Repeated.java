package dev.easel.testkit;

import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Writes a secret into an answer, into each place in turn. */
final class Repeated {

    private static final int LONGEST = 500;
    private static final List<String> HEADERS = List.of(
            "x-request-id",
            "request-id",
            "Content-Type",
            "Retry-After",
            "x-should-retry",
            "WWW-Authenticate",
            "Set-Cookie");

    private final String secret;

    Repeated(String secret) {
        this.secret = secret;
    }

    /** The answer with the secret in one place after another; always in the same order. */
    List<StubReply> in(StubReply reply) {
        List<StubReply> all = new ArrayList<>();
        all.add(reply.reason("Sorry " + secret));
        HEADERS.forEach(name -> all.add(reply.header(name, "a-" + secret)));
        all.add(reply.status(302).header("Location", "/" + secret + "?key=" + secret));
        all.add(reply.status(302).header("Location", "http://10.0.0.1/" + secret));
        all.add(reply.body("<html>" + secret + "</html>"));
        all.add(reply.body("{\"" + secret + "\": " + secret));
        all.add(reply.body(secret).closedAfter(secret.length() - 1));
        inText(reply.text(), reply.isStream()).forEach(text -> all.add(reply.body(text)));
        return all;
    }

    private List<String> inText(String text, boolean stream) {
        return stream ? inEvents(text) : inDocument(text);
    }

    /** A file, which is no document, has no places. */
    private List<String> inDocument(String text) {
        Json document = text.stripLeading().startsWith("{") ? Json.parse(text) : Json.MISSING;
        List<String> all = new ArrayList<>();
        for (Json each : in(document)) {
            all.add(each.toString());
            all.add(escaped(each.toString()));
        }
        return all;
    }

    /** The same document with the secret written in JSON's longest form. */
    private String escaped(String text) {
        StringBuilder hidden = new StringBuilder();
        secret.chars().forEach(c -> hidden.append("\\u%04x".formatted(c)));
        return text.replace(secret, hidden);
    }

    private List<String> inEvents(String stream) {
        List<String> all = new ArrayList<>();
        String[] lines = stream.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            for (String line : inLine(lines[i])) {
                String[] other = lines.clone();
                other[i] = line;
                all.add(String.join("\n", other));
            }
        }
        return all;
    }

    private List<String> inLine(String line) {
        if (line.startsWith("data:")) {
            return inDocument(line.substring("data:".length())).stream()
                    .map(data -> "data: " + data)
                    .toList();
        }
        return line.startsWith("event:")
                ? List.of(line + secret, line + "\n: " + secret, "id: " + secret + "\n" + line)
                : List.of();
    }

    private List<Json> in(Json value) {
        if (value.isText()) {
            return inString(value.text().orElseThrow());
        }
        if (value.isArray()) {
            return inList(value.items());
        }
        return value.isObject() ? inObject(value.fields()) : List.of();
    }

    /** Images stay as they are. */
    private List<Json> inString(String text) {
        boolean isUrl = text.startsWith("http");
        return text.length() > LONGEST
                ? List.of()
                : List.of(Json.of(secret), Json.of(text + (isUrl ? "?key=" : " ") + secret));
    }

    private List<Json> inList(List<Json> items) {
        List<Json> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            for (Json other : in(items.get(i))) {
                List<Json> changed = new ArrayList<>(items);
                changed.set(i, other);
                all.add(Json.array(changed));
            }
        }
        return all;
    }

    private List<Json> inObject(Map<String, Json> fields) {
        List<Json> all = new ArrayList<>();
        fields.forEach((name, value) ->
                in(value).forEach(other -> all.add(object(fields, object -> object.put(name, other)))));
        for (String name : List.of("message", "detail", "revised_prompt", secret)) {
            all.add(object(fields, object -> object.put(name, secret)));
        }
        return all;
    }

    private static Json object(Map<String, Json> fields, UnaryOperator<JsonBuilder> change) {
        JsonBuilder object = Json.object();
        fields.forEach(object::put);
        return change.apply(object).build();
    }
}
