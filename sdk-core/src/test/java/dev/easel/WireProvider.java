package dev.easel;

import dev.easel.image.GeneratedImage;
import dev.easel.json.Json;
import dev.easel.model.ModelCatalog;
import dev.easel.plan.PlannedCall;
import dev.easel.spi.Answer;
import dev.easel.spi.ApiKey;
import dev.easel.spi.Body;
import dev.easel.spi.CallContext;
import dev.easel.spi.Credential;
import dev.easel.spi.Facts;
import dev.easel.spi.HttpCall;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.Lift;
import dev.easel.spi.Step;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A provider that posts a prompt as JSON and reads {@code data[].b64_json}, as many vendors have it. */
class WireProvider implements ImageProvider {

    /** The key that it sends. */
    static final String KEY = "sk-test-0123456789-abcdefghij-WXYZ";

    final URI base;

    WireProvider(URI base) {
        this.base = base;
    }

    @Override
    public String id() {
        return "acme";
    }

    @Override
    public ModelCatalog catalog() {
        return TestModels.CATALOG;
    }

    @Override
    public boolean trusts(URI uri) {
        return base.getAuthority().equals(uri.getAuthority());
    }

    @Override
    public Step begin(PlannedCall call, CallContext context) {
        return new Step.Send(http(call).build(), Step.Price.PAID, WireProvider::images);
    }

    ApiKey key() {
        return ApiKey.of(KEY);
    }

    HttpCall.Builder http(PlannedCall call) {
        Json body = Json.object().put("prompt", call.request().prompt()).build();
        return HttpCall.post(base, Body.json(body))
                .credential(Credential.bearer(key()))
                .lift(Lift.images("b64_json"));
    }

    static Step images(Answer answer) {
        List<GeneratedImage> images = new ArrayList<>();
        for (Json item : answer.json().get("data").items()) {
            Optional<GeneratedImage> image = answer.image(item.get("b64_json"));
            image.ifPresent(images::add);
        }
        if (images.isEmpty()) {
            return new Step.Fail(dev.easel.error.Failure.builder()
                    .category(dev.easel.error.Category.BAD_RESPONSE)
                    .charge(dev.easel.error.Charge.MAYBE)
                    .message("The vendor answered without an image: " + answer.json() + answer.text())
                    .build());
        }
        return new Step.Done(images, Facts.NONE);
    }
}
