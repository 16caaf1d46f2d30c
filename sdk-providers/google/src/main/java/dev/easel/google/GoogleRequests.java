package dev.easel.google;

import dev.easel.json.Json;
import dev.easel.plan.PlannedCall;
import dev.easel.spi.Body;
import dev.easel.spi.CallContext;
import dev.easel.spi.HttpCall;
import dev.easel.spi.Lift;
import java.util.List;
import java.util.Set;

/** Turns planned calls into requests of {@code generateContent}. Immutable. */
record GoogleRequests(Door door) {

    /** A signature of thoughts was seen to be 2.9 MB long, more than twice its image (a recording of 2026-08). */
    private static final Lift LIFT = new Lift(Set.of("data"), Set.of("thoughtSignature"));

    HttpCall of(PlannedCall call, CallContext context) {
        GoogleContent content = GoogleContent.of(call.request(), context);
        Json body = GoogleFields.of(call)
                .put("contents", Json.array(List.of(content.turn())))
                .build();
        return HttpCall.post(door.generateContent(call.card().id().name()), Body.json(body, content.embedded()))
                .credential(door.credential())
                .lift(LIFT)
                .build();
    }
}
