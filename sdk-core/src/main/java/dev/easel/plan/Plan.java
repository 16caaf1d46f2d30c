package dev.easel.plan;

import dev.easel.house.HouseStyle;
import dev.easel.image.Quality;
import dev.easel.model.ModelCard;
import dev.easel.model.ModelId;
import dev.easel.model.ResolvedSize;
import dev.easel.pricing.CallBill;
import dev.easel.pricing.Cost;
import dev.easel.pricing.Pricing;
import dev.easel.pricing.Quote;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What will really be sent, in how many calls; a pure function of request, catalogue and day. Immutable. */
@Value.Immutable
@HouseStyle
public abstract class Plan {

    Plan() {}

    /** Starts a plan; Easel's planner is the only one who should. */
    public static Builder builder() {
        return new Builder();
    }

    /** What the caller asked for. */
    public abstract ImageRequest request();

    /** What is left of it after the adjustments. */
    public abstract ImageRequest sent();

    /** The model's card. */
    public abstract ModelCard card();

    /** The size that is sent. */
    public abstract ResolvedSize size();

    /** The quality that is sent; empty where the model has no such setting. */
    public abstract Optional<Quality> quality();

    /** How the images are to come. */
    public abstract Delivery delivery();

    /** The calls, whose n sum to the request's. */
    public abstract List<PlannedCall> calls();

    /** All that differs from what was asked. */
    public abstract List<Adjustment> adjustments();

    /** What the caller should know besides, as sentences: a model that ends soon, pixels that may differ. */
    public abstract List<String> notices();

    /** What it will cost. */
    public abstract Quote quote();

    /** The prices that hold for it. */
    @Value.Auxiliary
    public abstract Pricing pricing();

    /** What it did cost, of what became of its calls. */
    public Cost settle(List<CallBill> bills) {
        return pricing().settle(quote().workload(), bills);
    }

    /** The model. */
    public ModelId model() {
        return card().id();
    }

    /** The number of images. */
    public int n() {
        return request().n().orElse(1);
    }

    /** Every value that is sent, and where it comes from. */
    public List<PlannedValue> values() {
        return PlannedValues.of(this);
    }

    /** Builds {@link Plan}s. Not thread-safe. */
    public static final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }
}
