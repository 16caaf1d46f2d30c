package dev.easel.testkit;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.image.GeneratedImage;
import dev.easel.image.Reference;
import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import dev.easel.model.CatalogReader;
import dev.easel.model.ModelCatalog;
import dev.easel.plan.PlannedCall;
import dev.easel.request.Delivery;
import dev.easel.spi.Answer;
import dev.easel.spi.Body;
import dev.easel.spi.CallContext;
import dev.easel.spi.Credential;
import dev.easel.spi.EventSink;
import dev.easel.spi.Facts;
import dev.easel.spi.HttpCall;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.Lift;
import dev.easel.spi.ProviderFailures;
import dev.easel.spi.Step;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A whole provider for a vendor that answers at once, as OpenAI does: JSON, forms with references, and streams. */
final class ProntoProvider implements ImageProvider {

    private static final ModelCatalog MODELS = CatalogReader.resource(
            ProntoProvider.class.getResourceAsStream("pronto-models.json"), "pronto-models.json");

    private final ToyOptions options;

    ProntoProvider(ToyOptions options) {
        this.options = options;
    }

    @Override
    public String id() {
        return options.id();
    }

    @Override
    public ModelCatalog catalog() {
        return MODELS.under(options.id());
    }

    @Override
    public boolean trusts(URI uri) {
        return options.trusts(uri);
    }

    @Override
    public Step begin(PlannedCall call, CallContext context) {
        HttpCall request = request(call);
        return call.delivery() == Delivery.STREAM
                ? new Step.Listen(request, () -> ProntoProvider::event)
                : new Step.Send(
                        request,
                        Step.Price.PAID,
                        answer -> images(answer, answer.json().get("data").items()));
    }

    private HttpCall request(PlannedCall call) {
        boolean edit = !call.request().references().isEmpty();
        return HttpCall.post(
                        options.url(edit ? "/images/edits" : "/images/generations"),
                        edit ? form(call) : Body.json(fields(call)))
                .credential(Credential.bearer(options.key()))
                .lift(Lift.images("b64_json"))
                .build();
    }

    private static Json fields(PlannedCall call) {
        JsonBuilder fields = Json.object()
                .put("model", call.card().id().name())
                .put("prompt", call.request().prompt())
                .put("n", call.n())
                .put("size", call.size().toString());
        if (call.delivery() == Delivery.STREAM) {
            fields.put("stream", true);
        }
        return fields.build();
    }

    private static Body form(PlannedCall call) {
        List<Body.Part> parts = new ArrayList<>();
        fields(call)
                .fields()
                .forEach((name, value) ->
                        parts.add(new Body.Part.Field(name, value.text().orElseGet(value::toString))));
        for (Reference reference : call.request().references()) {
            parts.add(new Body.Part.File("image[]", reference, "image-" + parts.size()));
        }
        call.request().mask().ifPresent(mask -> parts.add(new Body.Part.File("mask", mask, "mask")));
        return Body.multipart(parts);
    }

    private static Optional<Step> event(Answer event, EventSink sink) {
        switch (event.event()) {
            case "image_generation.partial_image" ->
                event.image(event.json().get("b64_json")).ifPresent(sink::partial);
            case "image_generation.completed" -> {
                return Optional.of(images(event, List.of(event.json())));
            }
            case "error" -> {
                return Optional.of(new Step.Fail(told(event, Category.SERVER, Charge.MAYBE)));
            }
            default -> {}
        }
        return Optional.empty();
    }

    private static Step images(Answer answer, List<Json> entries) {
        List<GeneratedImage> images = entries.stream()
                .flatMap(entry -> answer.image(entry.get("b64_json")).stream())
                .toList();
        return images.isEmpty()
                ? new Step.Fail(told(answer, Category.BAD_RESPONSE, Charge.MAYBE))
                : new Step.Done(
                        images,
                        Facts.builder().usage(answer.json().get("usage")).build());
    }

    @Override
    public Failure explain(Answer answer) {
        Failure byStatus = ProviderFailures.of(answer);
        return told(answer, byStatus.category(), byStatus.charge());
    }

    /** What the vendor says went wrong, in its own words, which Easel makes fit to be shown. */
    private static Failure told(Answer answer, Category otherwise, Charge charge) {
        Json error = answer.json().get("error");
        boolean moderated = error.get("code").equals(Json.of("content_policy_violation"));
        String message = error.get("message").text().orElse("");
        return Failure.builder()
                .category(moderated ? Category.MODERATED : otherwise)
                .charge(charge)
                .code(error.get("code").text())
                .message("The vendor answered with HTTP status %d and said %s."
                        .formatted(answer.status(), ProviderFailures.quoted(message)))
                .build();
    }
}
