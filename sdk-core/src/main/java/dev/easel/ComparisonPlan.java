package dev.easel;

import dev.easel.error.InvalidRequestException;
import dev.easel.model.ModelId;
import dev.easel.plan.Plan;
import dev.easel.pricing.PriceSum;
import dev.easel.request.ImageRequest;
import dev.easel.request.OnUnsupported;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What one request would send to several models, before anything is sent. Immutable. */
public final class ComparisonPlan {

    private final ImageRequest request;
    private final List<Line> lines;

    private ComparisonPlan(ImageRequest request, List<Line> lines) {
        this.request = request;
        this.lines = lines;
    }

    /**
     * One model of a comparison.
     *
     * @param model the model
     * @param plan what would be sent; empty where the model cannot do what is asked
     * @param refusal why it cannot
     */
    public record Line(ModelId model, Optional<Plan> plan, Optional<InvalidRequestException> refusal) {

        private static Line of(ModelId model, ImageRequest request, Function<ImageRequest, Plan> planner) {
            try {
                Plan plan = planner.apply(request.toBuilder().model(model).build());
                return new Line(plan.model(), Optional.of(plan), Optional.empty());
            } catch (InvalidRequestException e) {
                return new Line(model, Optional.empty(), Optional.of(e));
            }
        }

        /** The plan, or the refusal thrown. */
        Plan planned() {
            return plan.orElseThrow(refusal::orElseThrow);
        }
    }

    static ComparisonPlan of(ImageRequest request, List<ModelId> models, Function<ImageRequest, Plan> planner) {
        if (models.isEmpty() || Set.copyOf(models).size() < models.size()) {
            throw new InvalidRequestException(
                    "A comparison needs one or more models, each once, but was given %s. Nothing was sent."
                            .formatted(models));
        }
        ImageRequest common = request.toBuilder()
                .onUnsupported(request.onUnsupported().orElse(OnUnsupported.ADJUST))
                .build();
        return new ComparisonPlan(
                request,
                models.stream().map(model -> Line.of(model, common, planner)).toList());
    }

    /** What was asked. */
    public ImageRequest request() {
        return request;
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
