package dev.easel.openai;

import dev.easel.image.Reference;
import dev.easel.json.Json;
import dev.easel.plan.PlannedCall;
import dev.easel.request.ImageRequest;
import dev.easel.spi.Body;
import dev.easel.spi.Credential;
import dev.easel.spi.HttpCall;
import dev.easel.spi.Lift;
import java.util.stream.Stream;

/** Turns planned calls into requests of OpenAI's image endpoints. Immutable. */
record OpenAiRequests(OpenAiOptions options) {

    private static final Lift IMAGES = Lift.images("b64_json");

    /** Without a reference a generation, else an edit. */
    HttpCall of(PlannedCall call) {
        Json fields = OpenAiFields.of(call).build();
        return call.request().references().isEmpty()
                ? post("/images/generations", Body.json(fields))
                : post("/images/edits", edit(call.request(), fields));
    }

    private HttpCall post(String path, Body body) {
        return HttpCall.post(options.url(path), body)
                .headers(options.headers())
                .credential(options.keyToSend().map(Credential::bearer))
                .lift(IMAGES)
                .build();
    }

    /** Files go as a form; web addresses, and what comes with them, only fit into JSON. */
    private static Body edit(ImageRequest request, Json fields) {
        return hasWebAddress(request) ? EditDocument.of(request, fields) : EditForm.of(request, fields);
    }

    static boolean hasWebAddress(ImageRequest request) {
        return Stream.concat(request.references().stream(), request.mask().stream())
                .map(Reference::uri)
                .anyMatch(uri -> uri.isPresent());
    }
}
