package dev.easel.examples.cli;

import dev.easel.Easel;
import dev.easel.plan.Adjustment;
import dev.easel.plan.Plan;
import dev.easel.plan.PlannedValue;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what would be sent, and sends nothing. */
@Command(name = "plan", description = "Shows what would be sent, and sends nothing.", mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PROMPT", description = "What to draw, in words.")
    private String prompt = "";

    @Mixin
    private RequestOptions options = new RequestOptions();

    @Mixin
    private Client client = new Client();

    @Option(names = "--stream", description = "Plan for a stream, which may take other calls and another price.")
    private boolean stream;

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        PrintWriter out = output.out();
        ImageRequest asked = options.request(prompt);
        try (Easel easel = client.open(asked)) {
            Plan plan = easel.plan(
                    options.complete(asked, client, easel, output.err()), stream ? Delivery.STREAM : Delivery.WHOLE);
            if (output.isJson()) {
                out.println(Documents.plan(plan).pretty());
            } else {
                print(plan, out);
            }
        }
        return ExitCode.DONE;
    }

    private static void print(Plan plan, PrintWriter out) {
        out.printf(
                "%s, %d image%s in %d call%s%n",
                plan.model(),
                plan.n(),
                s(plan.n()),
                plan.calls().size(),
                s(plan.calls().size()));
        for (PlannedValue value : plan.values()) {
            out.printf("  %-12s %-14s %s%n", value.option(), value.sent(), why(value));
        }
        for (Adjustment adjustment : plan.adjustments()) {
            out.println("  adjusted     " + adjustment);
        }
        out.println("  price        " + plan.quote());
        plan.notices().forEach(notice -> out.println("  note         " + notice));
    }

    private static String why(PlannedValue value) {
        return switch (value.why()) {
            case REQUEST -> value.asked().equals(value.sent()) ? "as asked" : "asked as " + value.asked();
            case DEFAULT -> "by default";
            case GUARD -> "so that the vendor's default does not surprise";
        };
    }

    private static String s(int count) {
        return count == 1 ? "" : "s";
    }
}
