package dev.easel.examples.cli;

import dev.easel.Easel;
import dev.easel.error.InvalidRequestException;
import dev.easel.model.ModelCard;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the models that are known. */
@Command(name = "models", description = "Lists the models that are known.", mixinStandardHelpOptions = true)
final class ModelsCommand implements Callable<Integer> {

    @Mixin
    private Client client = new Client();

    @Option(names = "--provider", paramLabel = "P", description = "Only the models of this provider.")
    private @Nullable String provider;

    @Mixin
    private Output output = new Output();

    @Option(names = "--markdown", description = "Print a page, as docs/models.md.")
    private boolean markdown;

    @Override
    public Integer call() {
        PrintWriter out = output.out();
        try (Easel easel = client.open()) {
            List<ModelCard> cards = chosen(List.copyOf(easel.models().cards()));
            if (output.isJson()) {
                out.println(Documents.models(cards, today()).pretty());
            } else if (markdown) {
                out.print(ModelsPage.of(cards));
                out.flush();
            } else {
                cards.forEach(card -> print(card, out));
            }
        }
        return ExitCode.DONE;
    }

    private List<ModelCard> chosen(List<ModelCard> all) {
        List<ModelCard> cards = all.stream()
                .filter(card -> provider == null || card.id().provider().equals(provider))
                .toList();
        if (cards.isEmpty()) {
            List<String> known =
                    all.stream().map(card -> card.id().provider()).distinct().toList();
            throw new InvalidRequestException(
                    "No models of provider \"%s\" are known. There are %s.".formatted(provider, known));
        }
        return cards;
    }

    private LocalDate today() {
        return LocalDate.now(output.clock());
    }

    private void print(ModelCard card, PrintWriter out) {
        out.printf("%s (%s)%n", card.id(), card.name());
        ModelFacts.of(card, ModelFacts.statusOn(today(), card)).forEach((name, fact) -> {
            if (!fact.equals(ModelFacts.NONE)) {
                out.printf("    %-11s %s%n", name, fact);
            }
        });
        ModelFacts.notes(card).forEach(note -> out.printf("    %-11s %s%n", "note", note));
    }
}
