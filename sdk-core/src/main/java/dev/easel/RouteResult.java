package dev.easel;

import dev.easel.error.Charge;
import dev.easel.model.ModelId;
import dev.easel.plan.Plan;
import dev.easel.pricing.Cost;
import dev.easel.result.ImageResult;
import dev.easel.result.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The images that one model of a route made, and which models were asked before it. Immutable and safe to share.
 *
 * @param plan what was to be done
 * @param images what came
 * @param path the models that were asked, in order; the images are of the last one
 */
public record RouteResult(RoutePlan plan, ImageResult images, List<Step> path) {

    /** Keeps an own copy. */
    public RouteResult {
        path = List.copyOf(path);
    }

    /** The model that made the images. */
    public ModelId model() {
        return images.plan().model();
    }

    /** What was paid, which was to this model alone. */
    public Cost cost() {
        return images.cost();
    }

    /**
     * One model of a route that was asked.
     *
     * @param model the model
     * @param plan what was sent, or would have been; empty where the model cannot do what is asked
     * @param outcome the images, or why none came
     * @param time from the begin of its call to its end; nothing where none was made
     */
    public record Step(ModelId model, Optional<Plan> plan, Outcome outcome, Duration time) {

        /** What it cost; empty where no image came, which is free unless {@link #charge()} says otherwise. */
        public Optional<Cost> cost() {
            return outcome.result().map(ImageResult::cost);
        }

        /** Whether it cost anything. */
        public Charge charge() {
            return outcome.error().map(why -> why.charge()).orElse(Charge.YES);
        }

        /** Such as {@code acme/fine: RATE_LIMIT, which cost nothing, in 0.4 s}. */
        @Override
        public String toString() {
            String became = outcome.error()
                    .map(why -> why.category() + ", which " + price())
                    .orElseGet(() -> "images for " + cost().orElseThrow());
            long tenths = time.toMillis() / 100;
            return "%s: %s, in %d.%d s".formatted(model, became, tenths / 10, tenths % 10);
        }

        private String price() {
            return switch (charge()) {
                case NO -> "cost nothing";
                case MAYBE -> "may have been billed";
                case YES -> "was billed";
            };
        }
    }
}
