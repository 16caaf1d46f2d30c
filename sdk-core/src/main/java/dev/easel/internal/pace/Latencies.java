package dev.easel.internal.pace;

import dev.easel.model.ModelId;
import dev.easel.plan.Plan;
import dev.easel.request.Delivery;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How long the last requests took that brought all their images, by model. Kept in memory only; safe to share. */
public final class Latencies {

    /** How many requests of one model count. */
    static final int KEPT = 5;

    private final Map<ModelId, Deque<Duration>> byModel = new ConcurrentHashMap<>();

    /** Takes the time of one request. A stream is as slow as who reads it, so none counts. */
    public void add(Plan plan, Duration time) {
        if (plan.delivery() == Delivery.WHOLE) {
            add(plan.model(), time);
        }
    }

    void add(ModelId model, Duration time) {
        Deque<Duration> times = byModel.computeIfAbsent(model, it -> new ArrayDeque<>());
        synchronized (times) {
            times.add(time);
            if (times.size() > KEPT) {
                times.remove();
            }
        }
    }

    /** The median, the shorter one of two; empty for a model that brought nothing yet. */
    public Optional<Duration> of(ModelId model) {
        Deque<Duration> times = byModel.get(model);
        if (times == null) {
            return Optional.empty();
        }
        synchronized (times) {
            return times.stream().sorted().skip((times.size() - 1) / 2).findFirst();
        }
    }
}
