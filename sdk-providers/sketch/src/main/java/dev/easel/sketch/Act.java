package dev.easel.sketch;

import dev.easel.spi.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a script lets become of one call. Immutable.
 *
 * @param before what happens first, in order
 * @param ending how it ends
 */
record Act(List<Happening> before, Ending ending) {

    /** Draws as if there were no script. */
    static final Act DRAWN = new Act(List.of(), work -> work.draw(Integer.MAX_VALUE));

    Act {
        before = List.copyOf(before);
    }

    /** The same, after one more thing has happened. */
    Act after(Happening happening) {
        List<Happening> all = new ArrayList<>(before);
        all.add(happening);
        return new Act(all, ending);
    }

    Act ending(Ending other) {
        return new Act(before, other);
    }

    Step play(SketchWork work) throws IOException {
        for (Happening happening : before) {
            happening.to(work);
        }
        return ending.of(work);
    }

    /** Something before the end. */
    @FunctionalInterface
    interface Happening {
        void to(SketchWork work) throws IOException;
    }

    /** The end. */
    @FunctionalInterface
    interface Ending {
        Step of(SketchWork work) throws IOException;
    }
}
