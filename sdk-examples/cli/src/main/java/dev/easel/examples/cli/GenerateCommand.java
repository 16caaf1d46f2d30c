package dev.easel.examples.cli;

import dev.easel.Easel;
import dev.easel.EaselBuilder;
import dev.easel.image.IfExists;
import dev.easel.job.JobStore;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageResult;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes images and saves them in a directory. */
@Command(
        name = "generate",
        description = "Makes images and saves them as image-1, image-2 … in a directory.",
        mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PROMPT", description = "What to draw, in words.")
    private String prompt = "";

    @Mixin
    private RequestOptions options = new RequestOptions();

    @Mixin
    private Client client = new Client();

    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    @Mixin
    private Target target = new Target();

    @Option(
            names = "--stream",
            description = "Stream the images, and save the previews that come beside them, as image-1-partial-1 …")
    private boolean stream;

    @Mixin
    private TimeLimit limit = new TimeLimit();

    @Option(
            names = "--jobs",
            paramLabel = "FILE",
            description = "Keep tasks under way in a file, so that 'easel resume' finishes them after a crash.")
    private @Nullable Path jobs;

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        PrintWriter err = output.err();
        ImageRequest request = options.request(prompt);
        ImageResult result = ledger.paying(err, account -> generate(request, account, err));
        report(result, output.out(), err);
        return result.failures().isEmpty() ? ExitCode.DONE : ExitCode.PARTIAL;
    }

    private ImageResult generate(ImageRequest asked, Consumer<EaselBuilder> settings, PrintWriter err) {
        try (Progress progress = Progress.on(err, asked.n().orElse(1));
                Easel easel = client.open(
                        asked,
                        settings.andThen(keepingJobs())
                                .andThen(builder ->
                                        builder.timeouts(limit.timeouts()).listener(progress)))) {
            ImageRequest request = options.complete(asked, client, easel, err);
            IfExists ifExists = target.ifExists();
            return stream
                    ? new Streaming(target.directory(), ifExists, err).run(easel, request)
                    : easel.generateInto(target.directory(), request, ifExists);
        }
    }

    /** The file is opened before anything is sent, so that one which is of no use is refused in time. */
    private Consumer<EaselBuilder> keepingJobs() {
        if (jobs == null) {
            return settings -> {};
        }
        JobStore store = JobStore.inFile(jobs);
        return settings -> settings.jobs(store);
    }

    private void report(ImageResult result, PrintWriter out, PrintWriter err) {
        result.adjustments().forEach(adjustment -> err.println("adjusted: " + adjustment));
        result.notices().forEach(notice -> err.println("note: " + notice));
        result.sources().forEach(page -> err.println("source: " + page));
        err.println("cost: " + result.cost() + ", " + result.deviation());
        result.failures().forEach(failure -> err.println("missing: " + failure.message()));
        if (output.isJson()) {
            out.println(Documents.result(result).pretty());
        } else {
            result.files().forEach(out::println);
        }
    }
}
