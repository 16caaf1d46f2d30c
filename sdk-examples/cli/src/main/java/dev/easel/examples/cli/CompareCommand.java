package dev.easel.examples.cli;

import dev.easel.Comparison;
import dev.easel.ComparisonPlan;
import dev.easel.Easel;
import dev.easel.EaselBuilder;
import dev.easel.model.ModelId;
import dev.easel.request.ImageRequest;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the images of one prompt on several models, and a page that shows them side by side. */
@Command(
        name = "compare",
        description = "Makes the images of one prompt on several models, and a page that shows them side by side.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PROMPT", description = "What to draw, in words.")
    private String prompt = "";

    @Mixin
    private RequestOptions options = new RequestOptions();

    @Mixin
    private Client client = new Client();

    @Option(
            names = "--models",
            paramLabel = "A,B,C",
            required = true,
            split = ",",
            description = "The models, such as openai/gpt-image-2,google/gemini-3-pro-image.")
    private List<String> models = new ArrayList<>();

    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    @Mixin
    private Target target = new Target();

    @Mixin
    private TimeLimit limit = new TimeLimit();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        return ledger.paying(output.err(), this::compare);
    }

    private int compare(Consumer<EaselBuilder> account) {
        ImageRequest request = options.lenient(prompt);
        PrintWriter err = output.err();
        try (Progress progress = Progress.ofEach(err, plan -> plan.model().toString());
                Easel easel = client.open(
                        request,
                        account.andThen(
                                settings -> settings.timeouts(limit.timeouts()).listener(progress)))) {
            ComparisonPlan plan = easel.planComparison(request, named(easel));
            err.println("at most " + plan.quote() + " together");
            Comparison comparison =
                    easel.compareInto(target.directory(), plan, entry -> tell(entry, err), target.ifExists());
            report(comparison, target.directory().resolve("index.html"));
            return exitCode(comparison);
        }
    }

    private List<ModelId> named(Easel easel) {
        return models.stream().map(ModelId::parse).map(id -> known(easel, id)).toList();
    }

    private static ModelId known(Easel easel, ModelId id) {
        return easel.models().find(id).map(card -> card.id()).orElse(id);
    }

    private static void tell(Comparison.Entry entry, PrintWriter err) {
        err.println(entry.model() + ": "
                + entry.outcome()
                        .error()
                        .map(Throwable::getMessage)
                        .orElseGet(() -> entry.time().toMillis() + " ms"));
    }

    private void report(Comparison comparison, Path page) {
        PrintWriter out = output.out();
        if (output.isJson()) {
            out.println(ComparisonDocument.of(comparison, page).pretty());
        } else {
            out.println(comparison.table());
            out.println("paid " + comparison.cost() + " together");
            out.println(page);
        }
    }

    /** As that of {@code generate}. */
    private static int exitCode(Comparison comparison) {
        return ExitCode.of(
                comparison.entries().stream().map(Comparison.Entry::outcome).toList());
    }
}
