package dev.easel.internal.planner;

import dev.easel.error.Problem;
import dev.easel.image.Quality;
import dev.easel.model.ModelCard;
import dev.easel.model.ResolvedSize;
import dev.easel.model.SizeRule;
import dev.easel.plan.Adjustment;
import dev.easel.plan.Adjustment.Weight;
import dev.easel.plan.PlannedCall;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A plan while it is made. Used by one thread. */
final class Draft {

    private final ModelCard card;
    private final ImageRequest asked;
    private final Delivery delivery;
    private final boolean adjusting;
    private final List<Problem> problems = new ArrayList<>(0);
    private final List<Adjustment> adjustments = new ArrayList<>(0);
    private ImageRequest sent;
    private Optional<Quality> quality;
    private ResolvedSize size;
    private @Nullable List<PlannedCall> calls;

    Draft(ModelCard card, ImageRequest asked, Delivery delivery, boolean adjusting) {
        this.card = card;
        this.asked = asked;
        this.delivery = delivery;
        this.adjusting = adjusting;
        this.sent = asked;
        this.quality = card.standardQuality();
        this.size = sizes().standard();
    }

    /** The sizes of the model for the format as it stands. */
    SizeRule sizes() {
        return card.sizes(sent.format());
    }

    ModelCard card() {
        return card;
    }

    ImageRequest asked() {
        return asked;
    }

    /** The request as it stands after the checks so far. */
    ImageRequest sent() {
        return sent;
    }

    Delivery delivery() {
        return delivery;
    }

    ResolvedSize size() {
        return size;
    }

    Optional<Quality> quality() {
        return quality;
    }

    List<Problem> problems() {
        return problems;
    }

    List<Adjustment> adjustments() {
        return adjustments;
    }

    void size(ResolvedSize chosen) {
        size = chosen;
        calls = null;
    }

    void quality(Optional<Quality> chosen) {
        quality = chosen;
        calls = null;
    }

    /** The calls as the draft stands, made once for each of its states. */
    List<PlannedCall> calls() {
        if (calls == null) {
            calls = Calls.of(this, size);
        }
        return calls;
    }

    /** Notes what no adjustment can mend. */
    void refuse(Problem problem) {
        problems.add(problem);
    }

    /** Leaves a hint out, or refuses it. */
    void drop(Problem problem, Weight weight, UnaryOperator<ImageRequest.Builder> change) {
        change(problem, "", weight, change);
    }

    /** Takes another value, or refuses the one that was asked. */
    void change(Problem problem, String instead, Weight weight, UnaryOperator<ImageRequest.Builder> change) {
        if (adjusting) {
            take(problem, instead, weight, change);
        } else {
            problems.add(problem);
        }
    }

    /** Takes another value, which the request itself allows. */
    void take(Problem problem, String instead, Weight weight, UnaryOperator<ImageRequest.Builder> change) {
        adjustments.add(new Adjustment(problem.option(), problem.given(), instead, problem.reason(), weight));
        sent = change.apply(sent.toBuilder()).build();
        calls = null;
    }
}
