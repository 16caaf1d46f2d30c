package dev.easel.examples.cli;

import static dev.easel.examples.cli.Shell.easel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.examples.cli.Shell.Ended;
import dev.easel.json.Json;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A shell keeps within its plan. Pictures of 20 credits are drawn offline. */
class BudgetCommandTest {

    @TempDir
    Path dir;

    private String ledger() {
        return dir.resolve("easel.ledger").toString();
    }

    private String h2() {
        return "jdbc:h2:file:" + dir.resolve("base");
    }

    /** What is drawn on an account, with other words besides. */
    private Ended draw(String ledger, String out, String... more) {
        List<String> words = List.of(
                "generate",
                "A boat",
                "--offline",
                "--model",
                "openai/gpt-image-2",
                "--out",
                dir.resolve(out).toString(),
                "--ledger",
                ledger,
                "--account",
                "acme");
        return easel(Stream.concat(words.stream(), List.of(more).stream()).toArray(String[]::new));
    }

    private static Json balance(String ledger, String... more) {
        Ended ended = easel(Stream.concat(
                        List.of("budget", "--ledger", ledger, "--account", "acme", "--json").stream(),
                        List.of(more).stream())
                .toArray(String[]::new));
        assertEquals(0, ended.code(), ended.err());
        return ended.json();
    }

    private static long used(Json balance) {
        return balance.get("windows")
                .items()
                .get(0)
                .get("used")
                .number()
                .orElseThrow()
                .longValueExact();
    }

    @Test
    void theFifthPictureOfAFreeDayIsRefusedAndNothingIsLeftOfIt() {
        for (int k = 1; k <= 4; k++) {
            assertEquals(0, draw(ledger(), "out-" + k, "--plan", "free").code());
        }
        Ended fifth = draw(ledger(), "out-5", "--plan", "free", "--json");

        assertEquals(3, fifth.code());
        Json error = fifth.json().get("error");
        assertEquals("BUDGET", error.get("category").text().orElseThrow());
        assertEquals("NO", error.get("charge").text().orElseThrow());
        assertTrue(fifth.err().contains("up to 20 credits") && fifth.err().contains("resets at"), fifth.err());
        assertFalse(Files.exists(dir.resolve("out-5")));
        assertEquals(80, used(balance(ledger())));
    }

    @Test
    void eachLedgerKeepsTheBillOfWhatWasDrawn() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            for (String place : List.of(ledger(), h2(), postgres.getJdbcUrl("postgres", "postgres"))) {
                balance(place, "--plan", "premium");
                assertEquals(
                        0, draw(place, "out-" + place.hashCode(), "-n", "2").code());
                assertEquals(40, used(balance(place)));
            }
        }
    }

    @Test
    void manyShellsAtOnceNeverOverspend() {
        balance(ledger(), "--plan", "free");
        List<CompletableFuture<Ended>> shells = IntStream.range(0, 6)
                .mapToObj(k -> CompletableFuture.supplyAsync(() -> draw(ledger(), "out-" + k)))
                .toList();
        List<Integer> codes =
                shells.stream().map(shell -> shell.join().code()).sorted().toList();

        assertEquals(List.of(0, 0, 0, 0, 3, 3), codes);
        assertEquals(80, used(balance(ledger())));
    }

    @Test
    void aPlanOfOnesOwnComesFromAFile() throws IOException {
        Path plan =
                Files.writeString(dir.resolve("studio.json"), "{\"name\":\"studio\",\"unit\":\"USD\",\"perDay\":0.10}");
        assertEquals(0, draw(ledger(), "one", "--plan", plan.toString()).code());
        assertEquals(3, draw(ledger(), "two").code());
        assertEquals("USD", balance(ledger()).get("unit").text().orElseThrow());
    }

    @Test
    void peopleSeeATable() {
        Ended ended = easel("budget", "--ledger", ledger(), "--account", "acme", "--plan", "free");
        assertTrue(ended.out().contains("acme, plan free: 80 credits a day, 400 credits a month"), ended.out());
        assertTrue(ended.out().lines().anyMatch(line -> line.startsWith("month") && line.contains("400 credits")));
    }

    @ParameterizedTest
    @CsvSource({
        "There is no ledger, --ledger missing.ledger --account acme",
        "--account is missing, --ledger missing.ledger",
        "--ledger is missing, --account acme",
        "There is no plan, --ledger missing.ledger --account acme --plan gold",
        "A ledger is a file, --ledger jdbc:mysql://localhost/x --account acme",
        "not found, --ledger jdbc:h2:file:./missing --account acme"
    })
    void whatIsWrongIsSaidAndNothingIsMade(String said, String words) {
        Ended ended = easel(("budget " + words).split(" "));
        assertTrue(ended.code() == 2 || ended.code() == 4, ended.err());
        assertTrue(ended.err().contains(said), ended.err());
        assertFalse(Files.exists(Path.of("missing.ledger")) || Files.exists(Path.of("missing.mv.db")));
    }
}
