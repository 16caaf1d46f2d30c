package dev.easel.examples.cli;

import dev.easel.event.CallEvent;
import dev.easel.event.CallListener;
import dev.easel.plan.Plan;
import java.io.Console;
import java.io.PrintWriter;
import java.util.function.Function;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a call is: a bar on a terminal, plain lines elsewhere. */
interface Progress extends CallListener, AutoCloseable {

    @Override
    void close();

    static Progress on(PrintWriter err, int n) {
        return isTerminal() ? new Bar("Drawing", n) : new Lines(err, "image", n);
    }

    /**
     * Of several requests at once.
     *
     * @param namer tells them apart
     */
    static Progress ofEach(PrintWriter err, Function<Plan, String> namer) {
        boolean terminal = isTerminal();
        return new ManyProgress(
                namer, (name, plan) -> terminal ? new Bar(name, plan.n()) : new Lines(err, name + ": image", plan.n()));
    }

    /** From JDK 22 on there is a console without a terminal too, and only it knows. */
    @SuppressWarnings("SystemConsoleNull") // the reason is told above
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** One line for each image. */
    record Lines(PrintWriter err, String what, int n) implements Progress {
        @Override
        public void on(CallEvent event) {
            if (event instanceof CallEvent.Arrived arrived) {
                err.printf("%s %d of %d: %s%n", what, arrived.index() + 1, n, arrived.image());
            } else if (event instanceof CallEvent.Progress progress) {
                err.printf("%s %d of %d: %d %%%n", what, progress.call().first() + 1, n, progress.percent());
            }
        }

        @Override
        public void close() {
            err.flush();
        }
    }

    /** A bar that is redrawn in place, on standard error. */
    final class Bar implements Progress {

        private final ProgressBar bar;

        Bar(String what, int n) {
            bar = new ProgressBarBuilder()
                    .setTaskName(what)
                    .setInitialMax(n)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .setUpdateIntervalMillis(200)
                    .build();
        }

        @Override
        public void on(CallEvent event) {
            if (event instanceof CallEvent.Arrived) {
                bar.step();
            } else if (event instanceof CallEvent.Partial partial) {
                bar.setExtraMessage(" preview of image " + (partial.index() + 1));
            } else if (event instanceof CallEvent.Failed) {
                bar.setExtraMessage(" failed");
            }
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
