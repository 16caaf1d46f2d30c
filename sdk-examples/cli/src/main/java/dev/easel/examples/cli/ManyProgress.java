package dev.easel.examples.cli;

import dev.easel.event.CallEvent;
import dev.easel.plan.Plan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Shows how far each of several requests is, from the moment on at which it begins. */
final class ManyProgress implements Progress {

    private final Function<Plan, String> namer;
    private final BiFunction<String, Plan, Progress> shower;
    private final Map<String, Progress> begun = new LinkedHashMap<>();

    /**
     * Shows none yet.
     *
     * @param namer tells the requests apart
     * @param shower shows one, by its name
     */
    ManyProgress(Function<Plan, String> namer, BiFunction<String, Plan, Progress> shower) {
        this.namer = namer;
        this.shower = shower;
    }

    @Override
    public void on(CallEvent event) {
        begun(event.plan()).on(event);
    }

    /** One after another: bars that are made at the same time take each other's terminal away. */
    private synchronized Progress begun(Plan plan) {
        return begun.computeIfAbsent(namer.apply(plan), name -> shower.apply(name, plan));
    }

    @Override
    public synchronized void close() {
        begun.values().forEach(Progress::close);
    }
}
