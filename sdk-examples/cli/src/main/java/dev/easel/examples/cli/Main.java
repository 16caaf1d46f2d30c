package dev.easel.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Plans and generates images from a shell. */
@Command(
        name = "easel",
        description = "Plans and generates images, on any provider that has a key, or offline.",
        mixinStandardHelpOptions = true,
        version = "easel 0.1.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ModelsCommand.class,
            PlanCommand.class,
            PriceCommand.class,
            GenerateCommand.class,
            VariantsCommand.class,
            CompareCommand.class,
            ResumeCommand.class,
            BudgetCommand.class,
            SettleCommand.class
        })
public final class Main {

    private final Clock clock;

    private Main(Clock clock) {
        this.clock = clock;
    }

    /** The clock that all commands of a line go by. */
    static Clock clock(CommandSpec spec) {
        return ((Main) spec.root().userObject()).clock;
    }

    /** Runs a command and ends the process with its exit code. */
    public static void main(String... args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(Clock.systemUTC(), out, err, args));
    }

    /** Runs a command. */
    static int run(Clock clock, PrintWriter out, PrintWriter err, String... args) {
        List<String> words = Arrays.asList(args);
        boolean json = words.contains("--json");
        CommandLine line = new CommandLine(new Main(clock))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, parsed) -> new ErrorReport(out, err, json).tell(e))
                .setParameterExceptionHandler((e, given) -> usage(e, new ErrorReport(out, err, json)));
        return args.length == 0 ? line.execute("--help") : line.execute(args);
    }

    private static int usage(ParameterException e, ErrorReport report) {
        String help = "Try 'easel %s --help'.".formatted(e.getCommandLine().getCommandName());
        return report.tellUsage(e.getMessage() + ". " + help.replace("easel easel ", "easel "));
    }
}
