package dev.easel.examples.cli;

import java.io.PrintWriter;
import java.time.Clock;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a command writes, and in which form. */
final class Output {

    @Option(names = "--json", description = "Print JSON: one document, or one line for each line that was read.")
    private boolean json;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** Whether a script reads it. */
    boolean isJson() {
        return json;
    }

    /** Standard output, for what was asked for. */
    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Standard error, for people. */
    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** The clock of this command line. */
    Clock clock() {
        return Main.clock(spec);
    }
}
