package dev.easel.internal.planner;

import dev.easel.error.Problem;
import dev.easel.image.ImageSize;
import dev.easel.model.ResolvedSize;
import dev.easel.model.SizeResolution;
import dev.easel.model.SizeResolution.Illegal;
import dev.easel.model.SizeResolution.Legal;
import dev.easel.plan.Adjustment.Weight;
import java.util.List;

/** Turns the wish for a size into exact pixels by the model's own rules. */
final class SizeCheck {

    private SizeCheck() {}

    static void run(Draft draft) {
        draft.asked().size().ifPresent(asked -> check(draft, asked));
    }

    private static void check(Draft draft, ImageSize asked) {
        SizeResolution resolution = draft.card().sizes().resolve(asked);
        if (resolution instanceof Legal legal) {
            draft.size(legal.size());
        } else if (resolution instanceof Illegal illegal) {
            snap(draft, asked, illegal);
        }
    }

    private static void snap(Draft draft, ImageSize asked, Illegal illegal) {
        ResolvedSize nearest = illegal.nearest().get(0);
        List<String> legal = illegal.nearest().stream().map(SizeCheck::text).toList();
        Problem problem = Problem.of("size", asked.toString(), illegal.reason()).withNearest(legal);
        draft.change(problem, text(nearest), Weight.SIZE, request -> request.size(nearest.size()));
        draft.size(nearest);
    }

    private static String text(ResolvedSize size) {
        return size.size().toString();
    }
}
