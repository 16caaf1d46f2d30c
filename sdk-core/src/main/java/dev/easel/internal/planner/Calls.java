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
        List<PlannedCall> calls = new ArrayList<>(1);
        for (int first = 0; first < n; first += Math.min(cap, n - first)) {
            calls.add(PlannedCall.builder()
                    .card(card)
                    .request(draft.sent())
                    .size(size)
                    .quality(draft.quality())
                    .delivery(draft.delivery())
                    .first(first)
                    .n(Math.min(cap, n - first))
                    .build());
        }
        return calls;
    }
}
