package dev.easel.internal.body;

import dev.easel.image.ImageFormat;
import dev.easel.image.Reference;
import dev.easel.spi.Body;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a form as {@code multipart/form-data} (RFC 7578), its names escaped as browsers do. */
final class FormSegments {

    private static final String LINE = "\r\n";

    private final String boundary;
    private final Function<Reference, InputStream> opening;
    private final List<Segment> segments = new ArrayList<>();

    private FormSegments(String boundary, Function<Reference, InputStream> opening) {
        this.boundary = boundary;
        this.opening = opening;
    }

    static List<Segment> of(List<Body.Part> parts, String boundary, Function<Reference, InputStream> opening) {
        FormSegments form = new FormSegments(boundary, opening);
        parts.forEach(form::add);
        form.text("--" + boundary + "--" + LINE);
        return List.copyOf(form.segments);
    }

    private void add(Body.Part part) {
        if (part instanceof Body.Part.File file) {
            Segment.Raw bytes = Segment.Raw.of(file.reference(), opening);
            ImageFormat format = file.reference().format().orElseThrow();
            String name = file.fileName() + "." + format.extension();
            text(head(part, "; filename=\"" + escaped(name) + "\"" + LINE + "Content-Type: " + format.mediaType()));
            segments.add(bytes);
            text(LINE);
        } else if (part instanceof Body.Part.Field field) {
            text(head(part, "") + field.value() + LINE);
        } else if (part instanceof Body.Part.Document document) {
            text(head(part, LINE + "Content-Type: application/json") + document.value() + LINE);
        }
    }

    private String head(Body.Part part, String more) {
        String name = escaped(part.name());
        return "--" + boundary + LINE + "Content-Disposition: form-data; name=\"" + name + "\"" + more + LINE + LINE;
    }

    private void text(String text) {
        segments.add(Segment.Text.of(text));
    }

    /** What would end a name or its line is written in hexadecimal. */
    private static String escaped(String name) {
        return name.chars().mapToObj(FormSegments::escaped).collect(Collectors.joining());
    }

    private static String escaped(int sign) {
        boolean ends = sign == '"' || sign < ' ' || sign == 127;
        return ends ? "%%%02X".formatted(sign) : String.valueOf((char) sign);
    }
}
