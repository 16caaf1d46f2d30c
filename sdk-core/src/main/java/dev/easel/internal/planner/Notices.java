package dev.easel.internal.planner;

import dev.easel.model.ModelCard;
import dev.easel.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a caller should know of a model besides the plan. */
final class Notices {

    private Notices() {}

    static List<String> of(ModelCard card, LocalDate date) {
        List<String> notices = new ArrayList<>(0);
        if (card.status() == Status.UNLISTED) {
            notices.add(
                    "%s is not in the catalogue: nothing was checked, and its price is unknown.".formatted(card.id()));
        } else if (card.sizes().approximate()) {
            notices.add("The vendor may deliver other pixels than planned; the result tells the true ones.");
        }
        if (card.endsSoonAfter(date)) {
            String instead =
                    card.successor().map(next -> " Move to %s.".formatted(next)).orElse("");
            notices.add("%s shuts down on %s.%s"
                    .formatted(card.id(), card.shutdown().orElseThrow(), instead));
        }
        return notices;
    }
}
