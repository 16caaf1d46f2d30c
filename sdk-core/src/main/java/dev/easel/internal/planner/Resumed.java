package dev.easel.internal.planner;

import dev.easel.job.Ticket;
import dev.easel.model.ModelCard;
import dev.easel.model.ModelCatalog;
import dev.easel.model.ModelId;
import dev.easel.model.UnlistedCard;
import dev.easel.plan.Plan;
import dev.easel.plan.PlannedCall;
import dev.easel.pricing.PriceList;
import dev.easel.pricing.Pricing;
import dev.easel.pricing.Quote;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import java.time.LocalDate;
import java.util.List;

/** Makes the plan of a task that was sent before, perhaps by another process: what it was asked is not known any more. */
public final class Resumed {

    private Resumed() {}

    /** A plan of one call, at the standard size and an unknown price. */
    public static Plan of(Ticket ticket, ModelCatalog catalog, LocalDate date) {
        ModelId model = ModelId.parse(ticket.model());
        ModelCard card = catalog.find(model).orElseGet(() -> UnlistedCard.of(model));
        ImageRequest.Builder request = ImageRequest.builder()
                .prompt("Task " + ticket.taskId())
                .model(card.id())
                .n(ticket.n());
        ticket.label().ifPresent(request::label);
        return plan(new Draft(card, request.build(), Delivery.WHOLE, false), ticket, date);
    }

    private static Plan plan(Draft draft, Ticket ticket, LocalDate date) {
        List<PlannedCall> calls = List.of(PlannedCall.builder()
                .card(draft.card())
                .request(draft.sent())
                .size(draft.size())
                .first(ticket.first())
                .n(ticket.n())
                .build());
        Pricing pricing = new Pricing(PriceList.empty(), date);
        Quote quote = pricing.quote(Priced.workload(draft, calls));
        return Plan.builder()
                .request(draft.asked())
                .sent(draft.sent())
                .card(draft.card())
                .size(draft.size())
                .delivery(Delivery.WHOLE)
                .calls(calls)
                .addNotices("Task %s was resumed; its size and price are not known here.".formatted(ticket.taskId()))
                .pricing(pricing)
                .quote(quote)
                .build();
    }
}
