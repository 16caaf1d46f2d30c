package dev.easel.examples.cli;

import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import dev.easel.plan.Plan;
import dev.easel.pricing.Basis;
import dev.easel.pricing.Cost;
import dev.easel.pricing.Money;
import dev.easel.pricing.PriceLine;
import dev.easel.pricing.Quote;
import dev.easel.pricing.Range;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/** Quotes and costs as JSON: credits are whole numbers, money is text, and what is unknown is null. */
final class Prices {

    private Prices() {}

    /** The quote of a plan. */
    static Json quote(Plan plan) {
        return quote(plan, plan.quote());
    }

    /** A quote of a plan's model, perhaps from another seller. */
    static Json quote(Plan plan, Quote quote) {
        JsonBuilder document = Json.object()
                .put("model", plan.model().toString())
                .put("seller", quote.workload().seller())
                .put(
                        "width",
                        plan.size().pixels().map(size -> Json.of(size.width())).orElse(Json.NULL))
                .put(
                        "height",
                        plan.size().pixels().map(size -> Json.of(size.height())).orElse(Json.NULL))
                .put(
                        "calls",
                        Json.array(
                                quote.workload().calls().stream().map(Json::of).toList()))
                .put(
                        "credits",
                        quote.credits()
                                .map(credits -> Json.of(credits.amount()))
                                .orElse(Json.NULL))
                .put("moneyMin", text(quote.moneyMin().map(Money::plain)))
                .put("moneyMax", text(quote.moneyMax().map(Money::plain)))
                .put("currency", text(quote.currency()))
                .put("basis", quote.basis().name())
                .put("listDate", text(quote.listDate().map(Object::toString)));
        quote.margin().ifPresent(margin -> document.put("margin", margin.toString()));
        document.put("costPerCredit", text(quote.costPerCredit().map(Range::toString)));
        return document.put("lines", lines(quote.lines())).build();
    }

    /** What a call did cost. */
    static Json cost(Cost cost) {
        return Json.object()
                .put(
                        "credits",
                        cost.credits().map(credits -> Json.of(credits.amount())).orElse(Json.NULL))
                .put("money", text(cost.money().map(Money::plain)))
                .put("currency", text(cost.currency()))
                .put("basis", cost.basis().name())
                .put("uncertain", cost.isUncertain())
                .put("lines", lines(cost.lines()))
                .build();
    }

    static Json lines(Collection<PriceLine> lines) {
        return Json.array(lines.stream().map(Prices::line).toList());
    }

    private static Json line(PriceLine line) {
        return Json.object()
                .put("kind", line.kind())
                .put("quantity", decimal(line.quantity().amount()))
                .put("quantityMin", line.quantity().min().toPlainString())
                .put("quantityMax", decimal(line.quantity().max()))
                .put("unit", line.unit())
                .put("unitPrice", decimal(line.unitPrice().amount()))
                .put("amount", decimal(line.amount().amount()))
                .put("min", known(line) ? Json.of(line.amount().min().toPlainString()) : Json.NULL)
                .put("max", decimal(line.amount().max()))
                .put("basis", line.basis().name())
                .put("note", line.note())
                .build();
    }

    /** Of a line of which nothing is known the lower end says nothing either. */
    private static boolean known(PriceLine line) {
        return line.basis() != Basis.UNKNOWN || line.amount().min().signum() > 0;
    }

    private static Json decimal(Optional<BigDecimal> value) {
        return text(value.map(BigDecimal::toPlainString));
    }

    static Json text(Optional<String> value) {
        return value.map(Json::of).orElse(Json.NULL);
    }
}
