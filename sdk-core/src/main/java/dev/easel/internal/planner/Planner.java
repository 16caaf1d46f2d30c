package dev.easel.internal.planner;

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
        Draft draft = draft(card, request, delivery, date, adjusting);
        if (!draft.problems().isEmpty()) {
            throw Refusal.of(draft, adjusting ? draft : draft(card, request, delivery, date, true));
        }
        return plan(draft, date);
    }

    private Draft draft(ModelCard card, ImageRequest request, Delivery delivery, LocalDate date, boolean adjusting) {
        Draft draft = new Draft(card, request, delivery, adjusting);
        QualityCheck.run(draft);
        if (card.status() != Status.UNLISTED) {
            check(draft, new Able(catalog, date));
        }
        review(draft);
        return draft;
    }

    private static void check(Draft draft, Able able) {
        delivery(draft, able);
        prompt(draft);
        ReferenceCheck.run(draft, able);
        WishCheck.run(draft, able);
        OptionCheck.run(draft);
    }

    /** Comes last, since the provider's rules are for what is left of the request. */
    private void review(Draft draft) {
        Review rules = new Review(review);
        SizeCheck.run(draft, rules);
        if (draft.problems().isEmpty()) {
            rules.run(draft);
        }
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

    private Plan plan(Draft draft, LocalDate date) {
        List<PlannedCall> calls = draft.calls();
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
