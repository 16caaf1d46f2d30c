package dev.easel.examples.cli;

import dev.easel.budget.Amount;
import dev.easel.budget.Balance;
import dev.easel.budget.Entry;
import dev.easel.budget.WindowBalance;
import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import java.util.List;
import java.util.Locale;

/** How an account stands, as JSON: credits are whole numbers, money is text. */
final class BudgetDocument {

    private BudgetDocument() {}

    static Json of(Balance balance, List<Entry> uncertain) {
        return Json.object()
                .put("account", balance.account())
                .put("plan", balance.plan().name())
                .put("unit", balance.plan().unit())
                .put("at", balance.at().toString())
                .put("left", amount(balance.left()))
                .put(
                        "windows",
                        Json.array(balance.windows().stream()
                                .map(BudgetDocument::window)
                                .toList()))
                .put(
                        "uncertain",
                        Json.array(uncertain.stream().map(BudgetDocument::entry).toList()))
                .build();
    }

    private static Json window(WindowBalance window) {
        return Json.object()
                .put("period", period(window))
                .put("from", window.window().start().toString())
                .put("resets", window.resets().toString())
                .put("limit", amount(window.limit()))
                .put("used", amount(window.used()))
                .put("held", amount(window.held()))
                .put("left", amount(window.left()))
                .build();
    }

    private static Json entry(Entry entry) {
        JsonBuilder document = Json.object()
                .put("at", entry.at().toString())
                .put("amount", amount(entry.amount()))
                .put(
                        "requestIds",
                        Json.array(entry.requestIds().stream().map(Json::of).toList()));
        entry.label().ifPresent(label -> document.put("label", label));
        return document.build();
    }

    /** {@code day} or {@code month}. */
    static String period(WindowBalance window) {
        return window.window().period().name().toLowerCase(Locale.ROOT);
    }

    private static Json amount(Amount amount) {
        return amount.unit().equals(Amount.CREDITS)
                ? Json.of(amount.value().longValueExact())
                : Json.of(amount.plain());
    }
}
