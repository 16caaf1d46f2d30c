package dev.easel.google;

import dev.easel.image.Reference;
import dev.easel.json.Json;
import dev.easel.plan.PlannedCall;
import dev.easel.spi.Answer;
import dev.easel.spi.Body;
import dev.easel.spi.Body.Part;
import dev.easel.spi.Credential;
import dev.easel.spi.HttpCall;
import dev.easel.spi.Uploads;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The Files API, which keeps a file for 48 hours. Only large references go there: a small one is sent sooner than it is
 * uploaded, and 14 of the largest that are sent inline stay below the 100 MB that one request may hold
 * (ai.google.dev/gemini-api/docs/file-input-methods, 2026-11-22).
 *
 * @param address where files are put
 * @param credential what the caller is known by
 */
record GoogleFiles(URI address, Optional<Credential> credential) implements Uploads {

    /** From how many bytes on a reference is uploaded. */
    static final long UPLOADED_FROM = 4L << 20;

    /** An hour less than Google's, since a call may begin late in it. */
    private static final Duration LIFE = Duration.ofHours(47);

    @Override
    public List<Reference> wanted(PlannedCall call) {
        return call.request().references().stream()
                .filter(reference -> reference.length().orElse(0) >= UPLOADED_FROM)
                .toList();
    }

    @Override
    public HttpCall upload(Reference reference) {
        Json metadata = Json.object()
                .put("file", Json.object().put("displayName", "reference").build())
                .build();
        Body form = Body.multipart(
                List.of(new Part.Document("metadata", metadata), new Part.File("file", reference, "reference")));
        return HttpCall.post(address, form)
                .putHeader("X-Goog-Upload-Protocol", "multipart")
                .credential(credential)
                .build();
    }

    @Override
    public Function<Answer, String> handle() {
        return answer -> answer.json().get("file").get("uri").text().orElse("");
    }

    @Override
    public Duration life() {
        return LIFE;
    }
}
