package dev.easel.internal.pace;

import dev.easel.model.ModelId;
import dev.easel.policy.Pacing;
import dev.easel.policy.Pacing.Rate;
import dev.easel.spi.TaskCap;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;

/** The lanes of all models of one client. Safe to share. */
public final class Pacer {

    private final Pacing pacing;
    private final LongSupplier nanos;
    private final BiConsumer<Duration, Runnable> timer;
    private final Map<ModelId, Lane> lanes = new ConcurrentHashMap<>();
    private final Map<String, Lane> tasks = new ConcurrentHashMap<>();

    /**
     * Makes one.
     *
     * @param nanos a clock that never goes back, such as {@code System::nanoTime}
     * @param timer does something later
     */
    public Pacer(Pacing pacing, LongSupplier nanos, BiConsumer<Duration, Runnable> timer) {
        this.pacing = pacing;
        this.nanos = nanos;
        this.timer = timer;
    }

    /** Where a model's requests wait. */
    public Lane lane(ModelId model) {
        return lanes.computeIfAbsent(model, id -> new Lane(pacing.of(id.provider(), id.name()), this));
    }

    /** Where the tasks of a provider wait that its vendor counts together. */
    public Lane tasks(String provider, TaskCap cap) {
        return tasks.computeIfAbsent(
                provider + "/" + cap.group(), group -> new Lane(Rate.concurrent(cap.most()), this));
    }

    long now() {
        return nanos.getAsLong();
    }

    void after(Duration time, Runnable then) {
        timer.accept(time, then);
    }
}
