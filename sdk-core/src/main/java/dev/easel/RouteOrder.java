package dev.easel;

import dev.easel.ComparisonPlan.Line;
import dev.easel.internal.pace.Latencies;
import dev.easel.plan.Plan;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The models of a route in the order in which they are asked.
 *
 * @param lines the models
 * @param notices whose place does not tell what it seems to
 */
record RouteOrder(List<Line> lines, List<String> notices) {

    static RouteOrder byPrice(List<Line> given) {
        PriceUnit unit = PriceUnit.of(plans(given));
        return sorted(
                given,
                unit::most,
                "The price of %s in " + unit + " is unknown, so models of a known price go before it.");
    }

    static RouteOrder byLatency(List<Line> given, Latencies latencies) {
        return sorted(
                given,
                plan -> latencies.of(plan.model()).or(() -> usual(plan)),
                "How long %s takes is unknown, so models of a known time go before it.");
    }

    private static Optional<Duration> usual(Plan plan) {
        return plan.card().typicalSeconds().stream()
                .mapToObj(Duration::ofSeconds)
                .findFirst();
    }

    /** Those without a key go last, those without a plan behind them. Asks for each key once: they change meanwhile. */
    private static <T extends Comparable<? super T>> RouteOrder sorted(
            List<Line> given, Function<Plan, Optional<T>> key, String unknown) {
        List<Keyed<T>> all = given.stream()
                .map(line -> new Keyed<>(line, line.plan().flatMap(key)))
                .toList();
        return new RouteOrder(
                all.stream().sorted(RouteOrder::compare).map(Keyed::line).toList(),
                all.stream()
                        .filter(each -> each.key().isEmpty())
                        .flatMap(each -> each.line().plan().stream())
                        .map(plan -> unknown.formatted(plan.model()))
                        .toList());
    }

    private static <T extends Comparable<? super T>> int compare(Keyed<T> one, Keyed<T> other) {
        if (one.key().isPresent() && other.key().isPresent()) {
            return one.key().get().compareTo(other.key().get());
        }
        return Comparator.<Keyed<T>, Boolean>comparing(each -> each.key().isEmpty())
                .thenComparing(each -> each.line().plan().isEmpty())
                .compare(one, other);
    }

    private record Keyed<T>(Line line, Optional<T> key) {}

    private static List<Plan> plans(List<Line> lines) {
        return lines.stream().flatMap(line -> line.plan().stream()).toList();
    }
}
