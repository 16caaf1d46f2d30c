package dev.easel.budget.local;

import dev.easel.budget.Amount;
import dev.easel.budget.CreditPlan;
import dev.easel.budget.Entry;
import dev.easel.budget.Entry.Kind;
import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Entries as they stand in a file; what is not there is not written. */
final class EntryJson {

    private EntryJson() {}

    static Json write(Entry entry) {
        JsonBuilder document = Json.object()
                .put("kind", entry.kind().name())
                .put("account", entry.account())
                .put("at", entry.at().toString())
                .put("amount", entry.amount().plain())
                .put("unit", entry.amount().unit())
                .putIfPresent("hold", entry.hold())
                .putIfPresent("part", entry.part())
                .putIfPresent("label", entry.label())
                .putIfPresent("until", entry.until().map(Instant::toString))
                .putIfPresent("owner", entry.owner())
                .putIfPresent("note", entry.note());
        entry.plan().ifPresent(plan -> document.put("plan", plan.toJson()));
        putMarks(document, entry);
        return document.build();
    }

    private static void putMarks(JsonBuilder document, Entry entry) {
        if (!entry.requestIds().isEmpty()) {
            document.put(
                    "requestIds",
                    Json.array(entry.requestIds().stream().map(Json::of).toList()));
        }
        if (entry.uncertain()) {
            document.put("uncertain", true);
        }
        if (entry.exceeded()) {
            document.put("exceeded", true);
        }
    }

    /** Reads what {@link #write} wrote; throws some runtime exception where anything else stands. */
    static Entry read(Json document) {
        Entry.Builder entry = Entry.builder()
                .kind(Kind.valueOf(text(document, "kind").orElseThrow()))
                .account(text(document, "account").orElseThrow())
                .at(Instant.parse(text(document, "at").orElseThrow()))
                .amount(new Amount(
                        new BigDecimal(text(document, "amount").orElseThrow()),
                        text(document, "unit").orElseThrow()))
                .hold(text(document, "hold"))
                .part(text(document, "part"))
                .label(text(document, "label"))
                .until(text(document, "until").map(Instant::parse))
                .owner(text(document, "owner"))
                .note(text(document, "note"))
                .requestIds(requestIds(document))
                .uncertain(document.get("uncertain").bool().orElse(false))
                .exceeded(document.get("exceeded").bool().orElse(false));
        if (document.get("plan").isObject()) {
            entry.plan(CreditPlan.read(document.get("plan")));
        }
        return entry.build();
    }

    private static List<String> requestIds(Json document) {
        return document.get("requestIds").items().stream()
                .map(id -> id.text().orElseThrow())
                .toList();
    }

    private static Optional<String> text(Json document, String key) {
        return document.get(key).text();
    }
}
