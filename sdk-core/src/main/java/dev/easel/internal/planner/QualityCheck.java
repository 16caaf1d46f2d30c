package dev.easel.internal.planner;

import dev.easel.error.Problem;
import dev.easel.image.Quality;
import dev.easel.plan.Adjustment.Weight;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/** Takes the quality that the request names, the nearest that the model has, or none where it has no such setting. */
final class QualityCheck {

    private QualityCheck() {}

    static void run(Draft draft) {
        draft.asked().quality().ifPresent(asked -> check(draft, asked));
    }

    private static void check(Draft draft, Quality asked) {
        NavigableSet<Quality> known = draft.card().qualities().navigableKeySet();
        if (known.contains(asked)) {
            draft.quality(Optional.of(asked));
        } else if (known.isEmpty()) {
            Problem problem = Problem.of("quality", asked.toString(), "The model has no quality setting.");
            draft.drop(problem.withAdvice("Leave it out."), Weight.HINT, request -> request.quality(Optional.empty()));
        } else {
            Quality nearest = nearest(known, asked);
            Problem problem = Problem.of("quality", asked.toString(), "The qualities are " + known + ".")
                    .withNearest(List.of(nearest.toString()));
            draft.change(problem, nearest.toString(), Weight.HINT, request -> request.quality(nearest));
            draft.quality(Optional.of(nearest));
        }
    }

    /** The closest effort below, since it costs less, else the closest above. */
    private static Quality nearest(NavigableSet<Quality> known, Quality asked) {
        Quality wanted = asked == Quality.AUTO ? Quality.MEDIUM : asked;
        Quality below = known.floor(wanted);
        Quality above = known.ceiling(wanted);
        return below != null && below != Quality.AUTO ? below : above != null ? above : known.first();
    }
}
