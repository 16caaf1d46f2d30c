package dev.easel.sketch;

import dev.easel.plan.PlannedCall;
import dev.easel.spi.Step;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Where a script is played: each call takes its next act, in the order in which calls begin. Safe to share. */
final class Stage {

    private final SketchScript script;
    private final AtomicInteger begun = new AtomicInteger();

    Stage(SketchScript script) {
        this.script = script;
    }

    /**
     * What becomes of a call.
     *
     * @param preface what its result says before all else
     */
    Step next(PlannedCall call, List<String> preface) {
        Act act = script.act(begun.getAndIncrement());
        return new Step.Local(context -> new SketchWork(call, context, preface).run(act));
    }
}
