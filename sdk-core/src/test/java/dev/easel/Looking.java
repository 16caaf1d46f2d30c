package dev.easel;

import dev.easel.image.Reference;
import dev.easel.json.Json;
import dev.easel.model.ModelCatalog;
import dev.easel.plan.PlannedCall;
import dev.easel.request.ImageRequest;
import dev.easel.spi.Answer;
import dev.easel.spi.Body;
import dev.easel.spi.CallContext;
import dev.easel.spi.Embedded;
import dev.easel.spi.HttpCall;
import dev.easel.spi.Step;
import dev.easel.spi.Uploads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Sends references and mask within the document, or by their handles where they were uploaded. */
final class Looking extends WireProvider implements Uploads {

    private final String id;
    private final ModelCatalog catalog;
    private final boolean uploading;

    Looking(RawServer server, boolean uploading) {
        this("acme", server, uploading);
    }

    Looking(String id, RawServer server, boolean uploading) {
        this(id, TestModels.of(id), server, uploading);
    }

    Looking(String id, ModelCatalog catalog, RawServer server, boolean uploading) {
        super(server.url("/v1/images"));
        this.id = id;
        this.catalog = catalog;
        this.uploading = uploading;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public ModelCatalog catalog() {
        return catalog;
    }

    @Override
    public Optional<Uploads> uploads() {
        return uploading ? Optional.of(this) : Optional.empty();
    }

    @Override
    public List<Reference> wanted(PlannedCall call) {
        List<Reference> wanted = new ArrayList<>(call.request().references());
        call.request().mask().ifPresent(wanted::add);
        return wanted;
    }

    @Override
    public HttpCall upload(Reference reference) {
        Body form = Body.multipart(List.of(new Body.Part.File("file", reference, "image")));
        return HttpCall.post(base.resolve("/v1/files"), form).build();
    }

    @Override
    public Function<Answer, String> handle() {
        return answer -> answer.json().get("id").text().orElse("");
    }

    @Override
    public Duration life() {
        return Duration.ofHours(1);
    }

    @Override
    public Step begin(PlannedCall call, CallContext context) {
        ImageRequest request = call.request();
        List<Embedded> embedded = new ArrayList<>();
        List<Json> images = request.references().stream()
                .map(reference -> Json.of(image(reference, context, embedded)))
                .toList();
        Json document = Json.object()
                .put("images", Json.array(images))
                .put(
                        "mask",
                        request.mask()
                                .map(mask -> image(mask, context, embedded))
                                .orElse("none"))
                .build();
        return new Step.Send(
                http(call).body(Body.json(document, embedded)).build(), Step.Price.PAID, WireProvider::images);
    }

    private static String image(Reference reference, CallContext context, List<Embedded> embedded) {
        return context.handle(reference).orElseGet(() -> {
            Embedded bytes = Embedded.base64(reference);
            embedded.add(bytes);
            return bytes.placeholder();
        });
    }
}
