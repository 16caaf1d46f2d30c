package dev.easel.bfl;

import dev.easel.plan.PlannedCall;
import dev.easel.spi.Body;
import dev.easel.spi.Credential;
import dev.easel.spi.Endpoint;
import dev.easel.spi.HttpCall;
import java.net.URI;

/** Turns planned calls into requests of BFL's API, and asks how their tasks stand. Immutable. */
record BflRequests(BflOptions options) {

    private static final URI FINETUNINGS = URI.create("https://api.us1.bfl.ai/v1");

    /** Submits a task; the path is the model. */
    HttpCall submit(PlannedCall call) {
        String model = call.card().id().name();
        URI url = Endpoint.of(home(model)).path(model.split("/", -1)).uri();
        return authorized(HttpCall.post(url, body(call)));
    }

    /** Fine-tunings are served by one cluster alone, unless the caller chose another host. */
    private URI home(String model) {
        return model.endsWith("-finetuned") && !options.isElsewhere() ? FINETUNINGS : options.baseUrl();
    }

    /** In the dialect of the model's family, since a field of another one would be refused. */
    static Body body(PlannedCall call) {
        BflSheet sheet = new BflSheet(call);
        String model = call.card().id().name();
        if (model.startsWith("flux-3")) {
            Flux3Fields.fill(sheet);
        } else if (model.startsWith("flux-2")) {
            Flux2Fields.fill(sheet);
        } else if (model.startsWith("flux-tools/")) {
            ToolFields.fill(sheet);
        } else {
            Flux1Fields.fill(sheet);
        }
        return sheet.body();
    }

    /** Asks how a task stands. */
    HttpCall poll(URI url) {
        return authorized(HttpCall.get(url));
    }

    /** Where a task can be asked for whose polling URL was not told. */
    URI usualPollingUrl(String taskId) {
        return Endpoint.of(options.baseUrl())
                .path("get_result")
                .query("id", taskId)
                .uri();
    }

    private HttpCall authorized(HttpCall.Builder call) {
        return call.credential(options.keyToSend().map(key -> new Credential("x-key", "", key)))
                .build();
    }
}
