package dev.easel;

import dev.easel.ComparisonPlan.Line;
import dev.easel.internal.pace.Latencies;
import dev.easel.plan.Plan;
import dev.easel.pricing.Credits;
import dev.easel.pricing.Money;
import dev.easel.pricing.Quote;
import dev.easel.request.ImageRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** In which order the models of a route are asked, and what each of them would cost, before anything is sent. Immutable. */
public final class RoutePlan {

    private final Route route;
    private final ImageRequest request;
    private final List<Line> lines;
    private final List<String> notices;

    private RoutePlan(Route route, ImageRequest request, RouteOrder order) {
        this.route = route;
        this.request = request;
        this.lines = order.lines();
        this.notices = order.notices();
    }

    static RoutePlan of(Route route, ImageRequest request, Function<ImageRequest, Plan> planner, Latencies latencies) {
        List<Line> given = ComparisonPlan.of(request, route.models(), planner).lines();
        RouteOrder order = switch (route.order()) {
            case GIVEN -> new RouteOrder(given, List.of());
            case PRICE -> RouteOrder.byPrice(given);
            case LATENCY -> RouteOrder.byLatency(given, latencies);
        };
        return new RoutePlan(route, request, order);
    }

    /** The route. */
    public Route route() {
        return route;
    }

    /** What was asked. */
    public ImageRequest request() {
        return request;
    }

    /** The models in the order in which they are asked; by price or latency, those that cannot do it come last. */
    public List<Line> lines() {
        return lines;
    }

    /** The plans of the models that can do it, in that order. */
    public List<Plan> plans() {
        return lines.stream().flatMap(line -> line.plan().stream()).toList();
    }

    /** The most that it costs in credits, whichever model is paid; empty if that is unknown of one. */
    public Optional<Credits> credits() {
        return most(plans().stream().map(plan -> plan.quote().credits()).toList());
    }

    /** The most that it costs in money, whichever model is paid; empty if that is unknown of one, or in several currencies. */
    public Optional<Money> money() {
        List<Quote> quotes = plans().stream().map(Plan::quote).toList();
        boolean same = quotes.stream().map(Quote::currency).distinct().count() <= 1;
        return same ? most(quotes.stream().map(Quote::moneyMax).toList()) : Optional.empty();
    }

    private static <T extends Comparable<T>> Optional<T> most(List<Optional<T>> amounts) {
        return amounts.stream().allMatch(Optional::isPresent)
                ? amounts.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** What the caller should know of the order, as sentences: whose price is unknown, who was not seen yet. */
    public List<String> notices() {
        return notices;
    }
}
