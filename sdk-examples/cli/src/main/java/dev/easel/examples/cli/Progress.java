package dev.easel.examples.cli;

import dev.easel.event.CallEvent;
import dev.easel.event.CallListener;
import java.io.Console;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a call is: a bar on a terminal, plain lines elsewhere. */
interface Progress extends CallListener, AutoCloseable {

    @Override
    void close();

    static Progress on(PrintWriter err, int n) {
        return isTerminal() ? new Bar(n) : new Lines(err, n);
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
    record Lines(PrintWriter err, int n) implements Progress {
        @Override
        public void on(CallEvent event) {
            if (event instanceof CallEvent.Arrived arrived) {
                err.printf("image %d of %d: %s%n", arrived.index() + 1, n, arrived.image());
            } else if (event instanceof CallEvent.Progress progress) {
                err.printf("image %d of %d: %d %%%n", progress.call().first() + 1, n, progress.percent());
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

        Bar(int n) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Drawing")
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
            }
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
