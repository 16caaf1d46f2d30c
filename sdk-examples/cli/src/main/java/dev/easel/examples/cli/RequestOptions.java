package dev.easel.examples.cli;

import dev.easel.Easel;
import dev.easel.image.ImageFormat;
import dev.easel.image.Quality;
import dev.easel.image.Reference;
import dev.easel.request.ImageRequest;
import dev.easel.request.OnUnsupported;
import dev.easel.request.OversizedReferences;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that describe an image, shared by all commands that plan. */
final class RequestOptions {

    @Option(names = "--model", paramLabel = "ID", description = "The model, such as sketch/sketch-1.")
    private @Nullable String model;

    @Option(names = "--size", paramLabel = "SIZE", description = "auto, 2K, 16:9, '2K 16:9' or 1536x1024.")
    private @Nullable String size;

    @Option(names = "--quality", paramLabel = "WORD", description = "auto, low, medium, high, xhigh or max.")
    private @Nullable String quality;

    @Option(names = "--ref", paramLabel = "FILE", description = "A reference image; up to 16 times.")
    private List<Path> references = new ArrayList<>();

    @Option(
            names = "--scale-references",
            description = "Send smaller copies of references that are too large for the model, and say so.")
    private boolean scaleReferences;

    @Option(names = "--mask", paramLabel = "FILE", description = "Where the first reference may change.")
    private @Nullable Path mask;

    @Option(names = "-n", paramLabel = "N", description = "How many images, 1 to 10.")
    private @Nullable Integer n;

    @Option(names = "--seed", paramLabel = "N", description = "A number that makes the result repeatable.")
    private @Nullable Long seed;

    @Option(names = "--format", paramLabel = "WORD", description = "png, jpeg, webp, gif or svg.")
    private @Nullable String format;

    @Option(names = "--web-search", description = "Let the model search the web before it draws.")
    private boolean webSearch;

    @Mixin
    private VendorSettings settings = new VendorSettings();

    @Option(names = "--adjust", description = "Snap what the model cannot do, and say so, instead of refusing it.")
    private boolean adjust;

    /** The request with a model, and with the settings that only its vendor has. */
    ImageRequest complete(ImageRequest request, Client client, Easel easel, PrintWriter err) {
        return settings.in(client.withModel(request, easel, err), easel);
    }

    /** The request for several models, which is adjusted to what each of them can do. */
    ImageRequest lenient(String prompt) {
        return request(prompt).toBuilder().onUnsupported(OnUnsupported.ADJUST).build();
    }

    /** The request as far as it can be read without a client. */
    ImageRequest request(String prompt) {
        ImageRequest.Builder request = ImageRequest.builder().prompt(prompt);
        references.forEach(file -> request.addReference(Reference.of(file)));
        if (scaleReferences) {
            request.oversizedReferences(OversizedReferences.SCALE_DOWN);
        }
        if (model != null) {
            request.model(model);
        }
        if (size != null) {
            request.size(size);
        }
        if (quality != null) {
            request.quality(Quality.parse(quality));
        }
        if (mask != null) {
            request.mask(Reference.of(mask));
        }
        if (n != null) {
            request.n(n);
        }
        if (seed != null) {
            request.seed(seed);
        }
        if (format != null) {
            request.format(ImageFormat.parse(format));
        }
        if (webSearch) {
            request.webSearch(true);
        }
        return request.onUnsupported(adjust ? OnUnsupported.ADJUST : OnUnsupported.REJECT)
                .build();
    }
}
