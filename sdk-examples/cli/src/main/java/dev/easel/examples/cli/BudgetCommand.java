package dev.easel.examples.cli;

import dev.easel.budget.Balance;
import dev.easel.budget.CreditLedger;
import dev.easel.budget.Entry;
import dev.easel.budget.WindowBalance;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows how an account stands. */
@Command(
        name = "budget",
        description = "Shows what an account has spent, what is held, and what is left.",
        mixinStandardHelpOptions = true)
final class BudgetCommand implements Callable<Integer> {

    private static final String ROW = "%-7s %16s %16s %16s %16s   %s%n";

    @Mixin
    private LedgerOptions options = new LedgerOptions();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        try (LedgerPlace place = options.open()) {
            CreditLedger ledger = place.ledger();
            print(ledger.balance(place.account()), ledger.uncertain(place.account()));
        }
        return ExitCode.DONE;
    }

    private void print(Balance balance, List<Entry> uncertain) {
        PrintWriter out = output.out();
        if (output.isJson()) {
            out.println(BudgetDocument.of(balance, uncertain).pretty());
        } else {
            out.println(balance.account() + ", plan " + balance.plan());
            out.printf(ROW, "", "limit", "used", "held", "left", "resets");
            balance.windows().forEach(window -> row(out, window));
            uncertain.forEach(entry -> out.println("uncertain: " + entry.amount() + " of " + entry.at()
                    + entry.label().map(label -> ", " + label).orElse("")));
        }
    }

    private static void row(PrintWriter out, WindowBalance window) {
        out.printf(
                ROW,
                BudgetDocument.period(window),
                window.limit(),
                window.used(),
                window.held(),
                window.left(),
                window.resets());
    }
}
