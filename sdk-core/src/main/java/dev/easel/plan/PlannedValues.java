package dev.easel.plan;

import dev.easel.plan.PlannedValue.Why;
import dev.easel.request.ImageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists what a plan sends. Made when asked for, since most plans are only priced or run. */
final class PlannedValues {

    private final List<PlannedValue> values = new ArrayList<>();

    private PlannedValues() {}

    static List<PlannedValue> of(Plan plan) {
        PlannedValues all = new PlannedValues();
        all.addFixed(plan);
        all.addWishes(plan);
        plan.sent()
                .options()
                .keys()
                .forEach(option -> all.addAsked(
                        option.name(), plan.sent().options().get(option).map(Object::toString)));
        plan.calls()
                .get(0)
                .guards()
                .forEach(guard -> all.values.add(new PlannedValue(guard.option(), "", guard.value(), Why.GUARD)));
        return List.copyOf(all.values);
    }

    /** Size, quality and n are always sent: a price that holds needs them. */
    private void addFixed(Plan plan) {
        ImageRequest asked = plan.request();
        add("size", asked.size().map(Object::toString), plan.size().toString());
        plan.quality().ifPresent(quality -> add("quality", asked.quality().map(Object::toString), quality.toString()));
        add("n", asked.n().isPresent() ? Optional.of("" + asked.n().getAsInt()) : Optional.empty(), "" + plan.n());
    }

    private void addWishes(Plan plan) {
        ImageRequest sent = plan.sent();
        int references = sent.references().size();
        addAsked("references", references == 0 ? Optional.empty() : Optional.of("" + references));
        addAsked("mask", sent.mask().map(Object::toString));
        addAsked("seed", sent.seed().isPresent() ? Optional.of("" + sent.seed().getAsLong()) : Optional.empty());
        addAsked("background", sent.background().map(Object::toString));
        addAsked("format", sent.format().map(Object::toString));
        addAsked(
                "compression",
                sent.compression().isPresent()
                        ? Optional.of("" + sent.compression().getAsInt())
                        : Optional.empty());
        addAsked("webSearch", sent.webSearch().map(Object::toString));
        addAsked("endUser", sent.endUser().map(Sha256::hex));
    }

    private void addAsked(String option, Optional<String> value) {
        value.ifPresent(text -> values.add(new PlannedValue(option, text, text, Why.REQUEST)));
    }

    private void add(String option, Optional<String> asked, String sent) {
        values.add(new PlannedValue(option, asked.orElse(""), sent, asked.isPresent() ? Why.REQUEST : Why.DEFAULT));
    }
}
