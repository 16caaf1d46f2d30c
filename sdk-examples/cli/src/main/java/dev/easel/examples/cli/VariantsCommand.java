package dev.easel.examples.cli;

import dev.easel.Easel;
import dev.easel.EaselBuilder;
import dev.easel.error.InvalidRequestException;
import dev.easel.image.ImageSize;
import dev.easel.plan.Plans;
import dev.easel.request.ImageRequest;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the images of one prompt in several sizes at once. */
@Command(
        name = "variants",
        description = "Makes the images of one prompt in several sizes at once, each size in a folder of its own.",
        mixinStandardHelpOptions = true)
final class VariantsCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PROMPT", description = "What to draw, in words.")
    private String prompt = "";

    @Option(
            names = "--sizes",
            paramLabel = "A,B,C",
            required = true,
            split = ",",
            description = "The sizes, such as 1:1,9:16,21:9 or '2K 16:9',1536x1024.")
    private List<String> sizes = new ArrayList<>();

    @Mixin
    private RequestOptions options = new RequestOptions();

    @Mixin
    private Client client = new Client();

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
        ImageRequest asked = options.request(prompt);
        if (asked.size().isPresent()) {
            throw new InvalidRequestException("The sizes of variants are named by --sizes alone. Leave --size out.");
        }
        VariantReport report = ledger.paying(output.err(), account -> make(asked, account));
        report.print(output);
        return report.exitCode();
    }

    private VariantReport make(ImageRequest asked, Consumer<EaselBuilder> account) {
        PrintWriter err = output.err();
        try (Progress progress =
                        Progress.ofEach(err, plan -> VariantFolders.size(plan).toString());
                Easel easel = client.open(
                        asked,
                        account.andThen(
                                settings -> settings.timeouts(limit.timeouts()).listener(progress)))) {
            Plans plans =
                    easel.planAll(options.complete(asked, client, easel, err).variants(sizes()));
            VariantFolders folders = new VariantFolders(target.directory(), plans, target.ifExists());
            err.println("at most " + plans.quote() + " together");
            return new VariantReport(easel.generateAll(plans, folders), folders);
        }
    }

    private ImageSize[] sizes() {
        return sizes.stream().map(ImageSize::parse).toArray(ImageSize[]::new);
    }
}
