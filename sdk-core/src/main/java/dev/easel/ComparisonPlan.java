package dev.easel;

import dev.easel.error.InvalidRequestException;
import dev.easel.model.ModelId;
import dev.easel.plan.Plan;
import dev.easel.pricing.PriceSum;
import java.util.List;
import java.util.Optional;

/** What one request would send to several models, before anything is sent. Immutable. */
public final class ComparisonPlan {

    private final List<Line> lines;

    ComparisonPlan(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * One model of a comparison.
     *
     * @param model the model
     * @param plan what would be sent; empty where the model cannot do what is asked
     * @param refusal why it cannot
     */
    public record Line(ModelId model, Optional<Plan> plan, Optional<InvalidRequestException> refusal) {

        static Line of(Plan plan) {
            return new Line(plan.model(), Optional.of(plan), Optional.empty());
        }

        static Line refused(ModelId model, InvalidRequestException why) {
            return new Line(model, Optional.empty(), Optional.of(why));
        }
    }

    /** The models in the order in which they were named. */
    public List<Line> lines() {
        return lines;
    }

    /** The plans of the models that can do it. */
    public List<Plan> plans() {
        return lines.stream().flatMap(line -> line.plan().stream()).toList();
    }

    /** What they cost together at most. */
    public PriceSum quote() {
        return PriceSum.promised(plans().stream().map(Plan::quote).toList());
    }
}
