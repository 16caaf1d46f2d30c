package dev.easel.internal.planner;

import dev.easel.image.Reference;
import dev.easel.plan.PlannedCall;
import dev.easel.request.ImageRequest;
import java.util.function.UnaryOperator;

/** Puts other references in the place of those of a call, in their order and their roles. */
public final class WithReferences {

    private WithReferences() {}

    /**
     * The same call with others.
     *
     * @param other what stands for a reference or the mask
     */
    public static PlannedCall of(PlannedCall call, UnaryOperator<Reference> other) {
        ImageRequest request = call.request();
        return PlannedCall.builder()
                .from(call)
                .request(request.toBuilder()
                        .references(request.references().stream().map(other).toList())
                        .mask(request.mask().map(other))
                        .build())
                .build();
    }
}
