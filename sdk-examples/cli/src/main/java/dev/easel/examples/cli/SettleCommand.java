package dev.easel.examples.cli;

import dev.easel.Easel;
import dev.easel.json.Json;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what calls did cost, by the usage that their vendors reported. */
@Command(
        name = "settle",
        description = "Tells what calls did cost, by the usage that their vendors reported.",
        mixinStandardHelpOptions = true)
final class SettleCommand implements Callable<Integer> {

    @Mixin
    private Client client = new Client();

    @Option(names = "--requests", paramLabel = "FILE", required = true, description = "JSON lines, one for each call.")
    private Path requests = Path.of("");

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        LocalDate today = LocalDate.now(output.clock());
        try (Easel easel = client.open()) {
            JsonLines.answer(requests, this::print, (line, answer) -> BillLine.answer(easel, today, line, answer));
        }
        return ExitCode.DONE;
    }

    private void print(Json answer) {
        PrintWriter out = output.out();
        if (output.isJson()) {
            out.println(answer);
        } else {
            Json refused = answer.get("refused");
            out.println(answer.get("id") + ": " + refused.text().orElseGet(() -> bill(answer)));
        }
    }

    private static String bill(Json answer) {
        String cost = answer.get("cost").text().orElse("unknown");
        String currency = answer.get("currency").text().map(code -> " " + code).orElse("");
        return cost + currency + " (" + answer.get("basis").text().orElse("") + ")";
    }
}
