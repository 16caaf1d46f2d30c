package dev.easel.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.budget.local.FileLedger;
import dev.easel.error.LocalFailureException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process whose files may not grow beyond some blocks, as on a full disk. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class FullDiskTest {

    private static final String ACME = "acme";

    @TempDir
    Path directory;

    /** Holds one credit after the other until that fails, and says how many it was told. */
    static final class Spender {

        private Spender() {}

        public static void main(String... args) {
            int told = 0;
            try (CreditLedger ledger = FileLedger.open(Path.of(args[0]))) {
                ledger.open(ACME, CreditPlan.ULTIMATE);
                while (true) {
                    ledger.hold(HoldRequest.of(ACME, World.credits(1)));
                    told++;
                }
            } catch (LocalFailureException e) {
                System.out.println(told + " " + e.getMessage());
            }
        }
    }

    @Test
    void aFullDiskAllowsNoSpendingAndLosesNothing() throws Exception {
        Path file = directory.resolve("acme.ledger");
        // 16 blocks are 8 or 16 KiB, as the shell counts them.
        List<String> limited = List.of("sh", "-c", "ulimit -f 16; exec \"$0\" \"$@\"");
        List<String> heard = new ArrayList<>();
        try (Child child = Child.start(limited, Spender.class, List.of(file.toString()))) {
            for (String line = child.line(); line != null; line = child.line()) {
                heard.add(line);
            }
            assertEquals(0, child.exit());
        }
        assertEquals(1, heard.size(), heard.toString());
        assertTrue(heard.get(0).contains("cannot be used") && heard.get(0).contains("Nothing was sent"), heard.get(0));
        long told = Long.parseLong(heard.get(0).split(" ", -1)[0]);
        assertTrue(told > 5 && Files.size(file) <= 16 * 1024);
        try (CreditLedger ledger = FileLedger.open(file)) {
            assertEquals(
                    World.credits(told), ledger.balance(ACME).windows().get(0).held());
            assertEquals(told, ledger.uncertain(ACME).size());
            ledger.hold(HoldRequest.of(ACME, World.credits(1)));
        }
    }
}
