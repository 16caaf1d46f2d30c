package dev.easel;

import dev.easel.error.InvalidRequestException;
import dev.easel.model.ModelId;
import java.util.List;
import java.util.Set;

/**
 * Several models of which one makes the images: where one cannot, the next one is asked. Immutable and safe to share.
 *
 * <p>The next one is asked only after a failure that surely cost nothing ({@link dev.easel.error.Charge#NO}) and that another
 * model may not have: a wish that the model cannot fulfil, no connection, a rate limit, a vendor's account that is empty, a key
 * that is missing or refused, a vendor whose side failed. It is not asked after a refusal of the content, unless
 * {@link #alsoAfterRefusal()} says so; nor after what concerns all models, such as the caller's own budget, a file of this
 * machine, or the end of the client. So at most one model is paid. Some images of several are a result, after which nobody else
 * is asked.
 */
public final class Route {

    /** By what models are put in order. */
    enum Order {
        GIVEN,
        PRICE,
        LATENCY
    }

    private final Order order;
    private final List<ModelId> models;
    private final boolean afterRefusal;

    private Route(Order order, List<ModelId> models, boolean afterRefusal) {
        this.order = order;
        this.models = models;
        this.afterRefusal = afterRefusal;
    }

    /**
     * The models in the order given.
     *
     * @throws InvalidRequestException if none is named, or one twice
     */
    public static Route first(ModelId... models) {
        return of(Order.GIVEN, models);
    }

    /**
     * The model first that costs least at most: in credits, if the price of all is known in credits, else in the currency in
     * which most prices are known. Models whose price is unknown come last, as the plan says; ties keep the order given.
     *
     * @throws InvalidRequestException if none is named, or one twice
     */
    public static Route cheapest(ModelId... models) {
        return of(Order.PRICE, models);
    }

    /**
     * The model first that was fastest of late: by the median time of the last requests that this client, or a view of it, had
     * fulfilled. A model that it has not seen yet is put by the usual time of its card, and last without one; ties keep the
     * order given.
     *
     * @throws InvalidRequestException if none is named, or one twice
     */
    public static Route fastest(ModelId... models) {
        return of(Order.LATENCY, models);
    }

    private static Route of(Order order, ModelId... models) {
        List<ModelId> named = List.of(models);
        if (named.isEmpty() || Set.copyOf(named).size() < named.size()) {
            throw new InvalidRequestException(
                    "A route needs one or more models, each once, but was given %s.".formatted(named));
        }
        return new Route(order, named, false);
    }

    /** The same route, where the next model is also asked if one refuses the content and does not bill that. */
    public Route alsoAfterRefusal() {
        return new Route(order, models, true);
    }

    /** The models as they were given. */
    public List<ModelId> models() {
        return models;
    }

    /** Whether the next model is asked after a refusal of the content. */
    public boolean goesOnAfterRefusal() {
        return afterRefusal;
    }

    Order order() {
        return order;
    }
}
