package dev.easel.examples.cli;

import dev.easel.event.CallEvent;
import dev.easel.image.ImageSize;
import dev.easel.plan.Plan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Shows how far each of several variants is, from the moment on at which it begins. */
final class VariantProgress implements Progress {

    private final Function<Plan, Progress> shower;
    private final Map<ImageSize, Progress> begun = new LinkedHashMap<>();

    VariantProgress(Function<Plan, Progress> shower) {
        this.shower = shower;
    }

    @Override
    public void on(CallEvent event) {
        begun(event.plan()).on(event);
    }

    /** One after another: bars that are made at the same time take each other's terminal away. */
    private synchronized Progress begun(Plan plan) {
        return begun.computeIfAbsent(VariantFolders.size(plan), size -> shower.apply(plan));
    }

    @Override
    public synchronized void close() {
        begun.values().forEach(Progress::close);
    }
}
