package dev.easel.google;

import dev.easel.image.Reference;
import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import dev.easel.request.ImageRequest;
import dev.easel.spi.CallContext;
import dev.easel.spi.Embedded;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the user says: the prompt, then the references in order, since a prompt names them by their place. */
final class GoogleContent {

    /** What the end of an address tells of a picture that nobody has seen yet. */
    private static final Map<String, String> TYPES =
            Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "webp", "image/webp");

    private final CallContext context;
    private final List<Embedded> embedded = new ArrayList<>();
    private final List<Json> parts = new ArrayList<>();

    private GoogleContent(CallContext context) {
        this.context = context;
    }

    static GoogleContent of(ImageRequest request, CallContext context) {
        GoogleContent content = new GoogleContent(context);
        content.parts.add(Json.object().put("text", request.prompt()).build());
        request.references().forEach(reference -> content.parts.add(content.part(reference)));
        return content;
    }

    /** The files that are written into the request while it is sent. */
    List<Embedded> embedded() {
        return embedded;
    }

    /** The whole as a turn of a conversation; Vertex AI wants its role. */
    Json turn() {
        return Json.object().put("role", "user").put("parts", Json.array(parts)).build();
    }

    private Json part(Reference reference) {
        Optional<String> handle =
                context.handle(reference).or(() -> reference.uri().map(URI::toString));
        return handle.map(uri -> file(reference, uri)).orElseGet(() -> inline(reference));
    }

    private static Json file(Reference reference, String uri) {
        JsonBuilder file = Json.object().putIfPresent("mimeType", mediaType(reference));
        return Json.object().put("fileData", file.put("fileUri", uri).build()).build();
    }

    private Json inline(Reference reference) {
        Embedded bytes = Embedded.base64(reference);
        embedded.add(bytes);
        JsonBuilder data = Json.object().putIfPresent("mimeType", mediaType(reference));
        return Json.object()
                .put("inlineData", data.put("data", bytes.placeholder()).build())
                .build();
    }

    private static Optional<String> mediaType(Reference reference) {
        return reference
                .format()
                .map(format -> format.mediaType())
                .or(() -> reference
                        .uri()
                        .map(uri -> uri.getPath().toLowerCase(Locale.ROOT))
                        .map(path -> TYPES.get(path.substring(path.lastIndexOf('.') + 1))));
    }
}
