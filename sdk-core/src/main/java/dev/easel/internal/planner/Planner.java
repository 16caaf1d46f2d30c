package dev.easel.internal.planner;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.Problem;
import dev.easel.model.Capability;
import dev.easel.model.ModelCard;
import dev.easel.model.ModelCatalog;
import dev.easel.model.ModelId;
import dev.easel.model.Status;
import dev.easel.plan.Plan;
import dev.easel.plan.PlannedCall;
import dev.easel.pricing.Pricing;
import dev.easel.pricing.Quote;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import dev.easel.request.OnUnsupported;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Makes of a request what will really be sent. A pure function of request, delivery, catalogue and day; safe to share.
 *
 * @param catalog the models
 * @param onUnsupported what to do where a request does not say it
 * @param review the provider's own rules that data cannot say, by call
 */
public record Planner(ModelCatalog catalog, OnUnsupported onUnsupported, Function<PlannedCall, List<Problem>> review) {

    /**
     * Plans a request on a model.
     *
     * @throws InvalidRequestException listing every problem, if the model cannot do what is asked
     */
    public Plan plan(ImageRequest request, ModelId model, Delivery delivery, LocalDate date) {
        ModelCard card = Lookup.card(catalog, model, date);
        boolean adjusting = request.onUnsupported().orElse(onUnsupported) == OnUnsupported.ADJUST;
        Draft draft = new Draft(card, request, delivery, adjusting);
        if (card.status() != Status.UNLISTED) {
            check(draft, new Able(catalog, date));
        } else {
            SizeCheck.run(draft);
            QualityCheck.run(draft);
        }
        List<PlannedCall> calls = calls(draft);
        if (draft.problems().isEmpty()) {
            calls.forEach(call -> draft.problems().addAll(review.apply(call)));
        }
        throwIfAny(draft);
        return plan(draft, calls, date);
    }

    private static void check(Draft draft, Able able) {
        delivery(draft, able);
        prompt(draft);
        SizeCheck.run(draft);
        QualityCheck.run(draft);
        ReferenceCheck.run(draft, able);
        WishCheck.run(draft, able);
        OptionCheck.run(draft);
    }

    private static void delivery(Draft draft, Able able) {
        Capability needed = draft.delivery() == Delivery.STREAM ? Capability.STREAM : Capability.BATCH;
        if (draft.delivery() != Delivery.WHOLE && !draft.card().capabilities().contains(needed)) {
            draft.refuse(Problem.of("delivery", draft.delivery().toString(), "The model does not have it.")
                    .withAdvice(able.advice(needed)));
        }
    }

    private static void prompt(Draft draft) {
        String prompt = draft.asked().prompt();
        int length = prompt.codePointCount(0, prompt.length());
        if (length > draft.card().maxPromptLength().orElse(Integer.MAX_VALUE)) {
            draft.refuse(Problem.of(
                    "prompt",
                    length + " characters",
                    "The model reads at most %d. Shorten it."
                            .formatted(draft.card().maxPromptLength().getAsInt())));
        }
    }

    private static List<PlannedCall> calls(Draft draft) {
        ModelCard card = draft.card();
        int cap = draft.delivery() == Delivery.STREAM ? card.maxPerStream() : card.maxPerCall();
        int n = draft.asked().n().orElse(1);
        List<PlannedCall> calls = new ArrayList<>(1);
        for (int first = 0; first < n; first += Math.min(cap, n - first)) {
            calls.add(PlannedCall.builder()
                    .card(card)
                    .request(draft.sent())
                    .size(draft.size())
                    .quality(draft.quality())
                    .delivery(draft.delivery())
                    .first(first)
                    .n(Math.min(cap, n - first))
                    .build());
        }
        return calls;
    }

    private static void throwIfAny(Draft draft) {
        List<Problem> problems = draft.problems();
        if (problems.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder(draft.card().id() + " cannot do this as asked; nothing was sent.");
        problems.forEach(problem -> text.append("\n  ").append(problem));
        throw new InvalidRequestException(Failure.unsent(Category.INVALID_REQUEST, text.toString())
                .provider(draft.card().id().provider())
                .model(draft.card().id().toString())
                .problems(problems)
                .build());
    }

    private Plan plan(Draft draft, List<PlannedCall> calls, LocalDate date) {
        Pricing pricing = new Pricing(catalog.prices(), date);
        Quote quote = pricing.quote(Priced.workload(draft, calls));
        return Plan.builder()
                .request(draft.asked())
                .sent(draft.sent())
                .card(draft.card())
                .size(draft.size())
                .quality(draft.quality())
                .delivery(draft.delivery())
                .calls(calls)
                .adjustments(Priced.adjustments(draft, pricing, quote))
                .notices(Notices.of(draft.card(), date))
                .pricing(pricing)
                .quote(quote)
                .build();
    }
}
