package dev.easel.internal.sieve;

import dev.easel.json.Json;
import java.util.List;

/** Documents with numbers for placeholders, so that they can be compared. */
final class PlainDocument {

    private PlainDocument() {}

    static Json of(Sifted sifted) {
        List<String> images = List.copyOf(sifted.images().keySet());
        List<String> opaque = List.copyOf(sifted.opaque().keySet());
        String text = sifted.json().toString();
        for (int i = 0; i < images.size(); i++) {
            text = text.replace('"' + images.get(i) + '"', '"' + Scribe.image(i) + '"');
        }
        for (int i = 0; i < opaque.size(); i++) {
            text = text.replace('"' + opaque.get(i) + '"', '"' + Scribe.opaque(i) + '"');
        }
        return Json.parse(text);
    }
}
