package dev.easel.internal.body;

import dev.easel.error.InvalidRequestException;
import dev.easel.image.Reference;
import dev.easel.json.Json;
import dev.easel.spi.Body;
import dev.easel.spi.Embedded;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Writes a JSON document, with references where their placeholders stand. */
final class JsonSegments {

    private JsonSegments() {}

    static List<Segment> of(Body.JsonDocument document, Function<Reference, InputStream> opening) {
        String text = document.tree().toString();
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        for (Map.Entry<Integer, Embedded> place :
                places(text, document.embedded()).entrySet()) {
            Embedded embedded = place.getValue();
            Segment.Raw bytes = Segment.Raw.of(embedded.reference(), opening);
            segments.add(Segment.Text.of(text.substring(at, place.getKey()) + "\"" + prefix(embedded)));
            segments.add(new Segment.Encoded(bytes));
            at = place.getKey() + quoted(embedded).length() - 1;
        }
        segments.add(Segment.Text.of(text.substring(at)));
        return List.copyOf(segments);
    }

    private static NavigableMap<Integer, Embedded> places(String text, List<Embedded> embedded) {
        NavigableMap<Integer, Embedded> places = new TreeMap<>();
        for (Embedded each : embedded) {
            String string = quoted(each);
            int at = text.indexOf(string);
            if (at < 0) {
                throw new InvalidRequestException(
                        "The provider embeds %s, but its document has no place for it. Nothing was sent; report it."
                                .formatted(each.reference().describe()));
            }
            for (; at >= 0; at = text.indexOf(string, at + string.length())) {
                places.put(at, each);
            }
        }
        return places;
    }

    /** The whole string as it stands in the document; within another string its quotes would be escaped. */
    private static String quoted(Embedded embedded) {
        return Json.of(embedded.placeholder()).toString();
    }

    private static String prefix(Embedded embedded) {
        return embedded.form() == Embedded.Form.BASE64
                ? ""
                : "data:" + embedded.reference().format().orElseThrow().mediaType() + ";base64,";
    }
}
