package dev.easel.openai;

import dev.easel.image.Reference;
import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import dev.easel.request.ImageRequest;
import dev.easel.spi.Body;
import dev.easel.spi.Embedded;
import java.util.ArrayList;
import java.util.List;

/** An edit as JSON, with the references as web addresses; files beside them go as {@code data:} URLs. */
final class EditDocument {

    /** How long a {@code data:} URL may be, in characters (OpenAI's OpenAPI document 2.3.0, 2026-08-21). */
    private static final long MAX_URL_LENGTH = 20_971_520;

    private static final int LONGEST_PREFIX = "data:image/jpeg;base64,".length();

    /** How many bytes of a file fit into a {@code data:} URL. */
    static final long MAX_BYTES = (MAX_URL_LENGTH - LONGEST_PREFIX) / 4 * 3;

    private final List<Embedded> embedded = new ArrayList<>();

    private EditDocument() {}

    static Body of(ImageRequest request, Json fields) {
        EditDocument document = new EditDocument();
        JsonBuilder all = Json.object();
        fields.fields().forEach(all::put);
        all.put(
                "images",
                Json.array(request.references().stream().map(document::image).toList()));
        request.mask().ifPresent(mask -> all.put("mask", document.image(mask)));
        return Body.json(all.build(), document.embedded);
    }

    private Json image(Reference reference) {
        String url = reference.uri().map(Object::toString).orElseGet(() -> embed(reference));
        return Json.object().put("image_url", url).build();
    }

    private String embed(Reference reference) {
        Embedded inside = Embedded.dataUrl(reference);
        embedded.add(inside);
        return inside.placeholder();
    }
}
