package dev.easel.openai;

import com.github.tomakehurst.wiremock.http.Request;
import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes requests apart. */
final class Forms {

    private static final Pattern NAME = Pattern.compile("; name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("; filename=\"([^\"]*)\"");
    private static final Pattern NESTED = Pattern.compile("(\\w+)\\[(\\w+)](?:\\[(\\w+)])?");

    private Forms() {}

    static Received read(Request request) {
        Map<String, String> headers = new LinkedHashMap<>();
        request.getHeaders()
                .all()
                .forEach(header -> headers.put(header.key().toLowerCase(Locale.ROOT), header.firstValue()));
        return request.isMultipart()
                ? form(request, headers)
                : new Received(request.getUrl(), headers, true, Json.parse(request.getBody()), List.of());
    }

    private static Received form(Request request, Map<String, String> headers) {
        JsonBuilder fields = Json.object();
        Map<String, JsonBuilder> nested = new LinkedHashMap<>();
        List<Received.Sent> files = new ArrayList<>();
        for (Request.Part part : request.getParts()) {
            String head = part.getHeader("Content-Disposition").firstValue();
            String name = found(NAME, head);
            if (head.contains("; filename=")) {
                files.add(new Received.Sent(
                        name,
                        found(FILE_NAME, head),
                        part.getHeader("Content-Type").firstValue(),
                        part.getBody()));
            } else {
                put(fields, nested, name, part.getBody().asString());
            }
        }
        nested.forEach((name, inner) -> fields.put(name, inner.build()));
        return new Received(request.getUrl(), headers, false, fields.build(), files);
    }

    private static void put(JsonBuilder fields, Map<String, JsonBuilder> nested, String name, String text) {
        Matcher path = NESTED.matcher(name);
        if (!path.matches()) {
            fields.put(name, typed(name, text));
            return;
        }
        JsonBuilder inner = nested.computeIfAbsent(path.group(1), key -> Json.object());
        if (path.group(3) == null) {
            inner.put(path.group(2), text);
        } else {
            inner.put(path.group(2), Json.object().put(path.group(3), text).build());
        }
    }

    /** A form knows text only; what OpenAI reads as a number or a truth value becomes one. */
    private static Json typed(String name, String text) {
        boolean word = name.equals("prompt") || name.equals("model") || name.equals("safety_identifier");
        return !word && text.matches("-?\\d+|true|false") ? Json.parse(text) : Json.of(text);
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
