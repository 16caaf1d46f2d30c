package dev.easel.examples.cli;

import dev.easel.EaselBuilder;
import dev.easel.budget.CreditPlan;
import dev.easel.error.InvalidRequestException;
import dev.easel.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which account pays, and where its ledger is. */
final class LedgerOptions {

    private static final Map<String, CreditPlan> PLANS = Map.of(
            "free", CreditPlan.FREE,
            "premium", CreditPlan.PREMIUM,
            "ultimate", CreditPlan.ULTIMATE);

    @Option(
            names = "--ledger",
            paramLabel = "FILE-OR-JDBC-URL",
            description =
                    "The ledger: a file that all processes of this machine share, or a database (H2, PostgreSQL).")
    private @Nullable String ledger;

    @Option(names = "--account", paramLabel = "NAME", description = "The account in the ledger.")
    private @Nullable String account;

    @Option(
            names = "--plan",
            paramLabel = "PLAN",
            description =
                    "Opens the account, or changes its plan: free (80 credits a day, 400 a month), premium (1,600 a day), ultimate (4,000 a day), or a JSON file.")
    private @Nullable String plan;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** Does work with the settings of a client by which the account pays, if one is named, and says what is left of it. */
    <T> T paying(PrintWriter err, Function<Consumer<EaselBuilder>, T> work) {
        if (!areGiven()) {
            return work.apply(settings -> {});
        }
        try (LedgerPlace place = open()) {
            T result = work.apply(settings -> settings.budget(place.ledger(), place.account()));
            err.println("left: " + place.ledger().balance(place.account()).left() + " of " + place.account());
            return result;
        }
    }

    private boolean areGiven() {
        return ledger != null || account != null || plan != null;
    }

    /** Opens the ledger, and the account if a plan is named. */
    LedgerPlace open() {
        if (ledger == null || account == null) {
            throw new InvalidRequestException("An account is named by --ledger and --account together; %s is missing."
                    .formatted(ledger == null ? "--ledger" : "--account"));
        }
        Clock clock = Main.clock(spec);
        return plan == null
                ? LedgerPlace.open(ledger, account, clock)
                : LedgerPlace.open(ledger, account, plan(plan), clock);
    }

    private static CreditPlan plan(String word) {
        CreditPlan known = PLANS.get(word.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        Path file = Path.of(word);
        if (!Files.isRegularFile(file)) {
            throw new InvalidRequestException(
                    "There is no plan \"%s\". It is free, premium, ultimate, or the path of a JSON file."
                            .formatted(word));
        }
        return DataFile.read(file, "plan", LedgerOptions::read);
    }

    private static CreditPlan read(InputStream stream, String origin) throws IOException {
        return CreditPlan.read(Json.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
    }
}
