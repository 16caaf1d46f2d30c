package dev.easel.internal.planner;

import dev.easel.model.ModelCard;
import dev.easel.model.ResolvedSize;
import dev.easel.plan.PlannedCall;
import dev.easel.request.Delivery;
import java.util.ArrayList;
import java.util.List;

/** Splits n over the model's cap per call. */
final class Calls {

    private Calls() {}

    static List<PlannedCall> of(Draft draft, ResolvedSize size) {
        ModelCard card = draft.card();
        int cap = draft.delivery() == Delivery.STREAM ? card.maxPerStream() : card.maxPerCall();
        int n = draft.asked().n().orElse(1);
        if (n <= cap) {
            return List.of(call(draft, size, 0, n));
        }
        List<PlannedCall> calls = new ArrayList<>();
        for (int first = 0; first < n; first += cap) {
            calls.add(call(draft, size, first, Math.min(cap, n - first)));
        }
        return calls;
    }

    private static PlannedCall call(Draft draft, ResolvedSize size, int first, int n) {
        return PlannedCall.builder()
                .card(draft.card())
                .request(draft.sent())
                .size(size)
                .quality(draft.quality())
                .delivery(draft.delivery())
                .first(first)
                .n(n)
                .build();
    }
}
