package dev.easel.examples.cli;

import dev.easel.Easel;
import dev.easel.error.EaselException;
import dev.easel.error.InvalidRequestException;
import dev.easel.json.Json;
import dev.easel.model.ModelId;
import dev.easel.pricing.PriceMode;
import dev.easel.request.ImageRequest;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a request would cost on one model or on several, and sends nothing. */
@Command(
        name = "price",
        description = "Tells what a request would cost, line by line, and sends nothing.",
        mixinStandardHelpOptions = true)
final class PriceCommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "PROMPT", description = "What to draw, in words.")
    private @Nullable String prompt;

    @Mixin
    private RequestOptions options = new RequestOptions();

    @Mixin
    private Client client = new Client();

    @Option(names = "--models", paramLabel = "IDS", split = ",", description = "Several models, with commas between.")
    private List<String> models = new ArrayList<>();

    @Option(names = "--seller", paramLabel = "S", description = "Who sells it; the model's usual seller unless set.")
    private @Nullable String seller;

    @Option(names = "--prompt-tokens", paramLabel = "K", description = "The prompt's tokens, if you have counted them.")
    private @Nullable Long promptTokens;

    @Option(names = "--partial-images", paramLabel = "K", description = "How many previews are to be streamed.")
    private @Nullable Integer partialImages;

    @Option(names = "--mode", paramLabel = "WORD", description = "standard, batch, flex or priority.")
    private String mode = PriceMode.STANDARD.toString();

    @Option(names = "--requests", paramLabel = "FILE", description = "JSON lines to price, instead of a prompt.")
    private @Nullable Path requests;

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        PrintWriter out = output.out();
        try (Easel easel = prompt == null ? client.open() : client.open(options.request(prompt))) {
            if (requests != null) {
                JsonLines.answer(requests, out::println, (line, answer) -> {
                    PriceOrder.Priced priced = RequestLine.read(line).price(easel);
                    answer.put("quote", Prices.quote(priced.plan(), priced.quote()));
                });
            } else if (models.isEmpty()) {
                print(List.of(order(easel, Optional.empty()).price(easel)), out);
            } else {
                compare(easel, out);
            }
        }
        return ExitCode.DONE;
    }

    private PriceOrder order(Easel easel, Optional<String> model) {
        if (prompt == null) {
            throw new InvalidRequestException("The prompt is missing. Say what to draw, or give --requests FILE.");
        }
        ImageRequest asked = options.request(prompt);
        ImageRequest request = model.map(
                        id -> asked.toBuilder().model(ModelId.parse(id)).build())
                .orElse(asked);
        return new PriceOrder(
                options.complete(request, client, easel, output.err()),
                true,
                Optional.ofNullable(seller),
                promptTokens == null ? OptionalLong.empty() : OptionalLong.of(promptTokens),
                partialImages == null ? OptionalInt.empty() : OptionalInt.of(partialImages),
                PriceMode.parse(mode));
    }

    private void print(List<PriceOrder.Priced> all, PrintWriter out) {
        if (output.isJson()) {
            out.println(quotes(all.stream()
                    .map(each -> Prices.quote(each.plan(), each.quote()))
                    .toList()));
        } else {
            all.forEach(each -> PriceTable.print(each, out));
        }
    }

    /** A model that cannot do it says so in its place, and the others are priced. */
    private void compare(Easel easel, PrintWriter out) {
        List<Json> documents = new ArrayList<>();
        for (String model : models) {
            try {
                PriceOrder.Priced priced = order(easel, Optional.of(model)).price(easel);
                documents.add(Prices.quote(priced.plan(), priced.quote()));
                if (!output.isJson()) {
                    PriceTable.print(priced, out);
                }
            } catch (EaselException e) {
                documents.add(Json.object()
                        .put("model", model)
                        .put("refused", String.valueOf(e.getMessage()))
                        .build());
                output.err().println("easel: " + e.getMessage());
            }
        }
        if (output.isJson()) {
            out.println(quotes(documents));
        }
    }

    private static String quotes(List<Json> documents) {
        return Json.object().put("quotes", Json.array(documents)).build().pretty();
    }
}
