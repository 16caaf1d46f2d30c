package dev.easel.budget;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.budget.local.FileLedger;
import dev.easel.error.Category;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.LocalFailureException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a ledger whose file is cut, changed, replaced or foreign. */
class FileDamageTest {

    private static final String ACME = "acme";

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void threeHolds() {
        file = directory.resolve("acme.ledger");
        try (CreditLedger ledger = FileLedger.open(file)) {
            ledger.open(ACME, CreditPlan.FREE);
            hold(ledger, 1);
            hold(ledger, 2);
            hold(ledger, 4);
        }
    }

    private static void hold(CreditLedger ledger, long credits) {
        ledger.hold(HoldRequest.of(ACME, World.credits(credits)));
    }

    private Amount held() {
        try (CreditLedger ledger = FileLedger.open(file)) {
            return ledger.balance(ACME).windows().get(0).held();
        }
    }

    @Test
    void aTornLastRecordIsDroppedWhereverItWasTorn() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int last = lastLine(whole);
        for (int cut = last; cut < whole.length; cut++) {
            Files.write(file, Arrays.copyOf(whole, cut));
            assertEquals(World.credits(3), held());
        }
        for (int place = last; place < whole.length - 1; place += 7) {
            byte[] changed = whole.clone();
            changed[place] ^= 1;
            Files.write(file, changed);
            assertEquals(World.credits(3), held());
        }
    }

    @Test
    void bookingGoesOnInPlaceOfATornRecord() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 5));
        try (CreditLedger ledger = FileLedger.open(file)) {
            hold(ledger, 8);
        }
        assertEquals(World.credits(11), held());
    }

    @Test
    void anyOtherDamageAllowsNoSpending() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int place = 0; place < lastLine(whole); place += 11) {
            byte[] changed = whole.clone();
            changed[place] ^= 4;
            Files.write(file, changed);
            assertNothingCanBeHeld("acme.ledger");
            assertArrayEquals(changed, Files.readAllBytes(file));
        }
    }

    @Test
    void aLineEndThatIsDamagedMakesNoTornRecordOfTwoWholeOnes() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int place = 0; place < whole.length - 1; place++) {
            if (whole[place] == '\n') {
                byte[] changed = whole.clone();
                changed[place] ^= 4;
                Files.write(file, changed);
                assertNothingCanBeHeld("acme.ledger");
                Files.write(file, Arrays.copyOf(changed, place + 9));
                assertNothingCanBeHeld("acme.ledger");
            }
        }
    }

    @Test
    void aRecordWhoseEndNeverCameToTheDiskIsTorn() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        whole[whole.length - 1] = 0;
        Files.write(file, Arrays.copyOf(whole, whole.length + 100));
        assertEquals(World.credits(3), held());
    }

    @Test
    void aRecordThatIsMissingRepeatedOrMovedShows() throws IOException {
        String[] lines = Files.readString(file).split("(?<=\n)(?=.)", -1);
        assertEquals(5, lines.length);
        Files.writeString(file, lines[0] + lines[1] + lines[3] + lines[4]);
        assertNothingCanBeHeld("damaged at byte");
        Files.writeString(file, lines[0] + lines[1] + lines[2] + lines[2] + lines[3]);
        assertNothingCanBeHeld("damaged at byte");
        Files.writeString(file, lines[0] + lines[1] + lines[3] + lines[2] + lines[4]);
        assertNothingCanBeHeld("damaged at byte");
    }

    @Test
    void aFileThatIsNoLedgerIsRefusedAndLeftAlone() throws IOException {
        for (String content : new String[] {"hello", "hello\n", "hello\nworld\n", "\u0000\u0000"}) {
            Files.writeString(file, content);
            assertNothingCanBeHeld("acme.ledger");
            assertEquals(content, Files.readString(file));
        }
    }

    @Test
    void anotherVersionIsRefused() throws IOException {
        Files.writeString(file, firstLine("{\"easel-ledger\":1}"));
        try (CreditLedger ledger = FileLedger.open(file)) {
            assertThrows(InvalidRequestException.class, () -> ledger.balance(ACME));
        }
        Files.writeString(file, firstLine("{\"easel-ledger\":2}"));
        assertNothingCanBeHeld("another version");
    }

    @Test
    void aFileWhoseVeryFirstLineWasTornIsBegunAnew() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int cut : new int[] {0, 1, 9, 20}) {
            Files.write(file, Arrays.copyOf(whole, cut));
            try (CreditLedger ledger = FileLedger.open(file)) {
                ledger.open(ACME, CreditPlan.FREE);
                hold(ledger, 5);
            }
            assertEquals(World.credits(5), held());
        }
    }

    @Test
    void aFileThatIsCutReplacedOrDeletedWhileInUseAllowsNoSpending() throws IOException {
        Path copy = directory.resolve("copy");
        Files.copy(file, copy);
        try (CreditLedger ledger = FileLedger.open(file)) {
            ledger.balance(ACME);
            Files.write(file, Arrays.copyOf(Files.readAllBytes(copy), 60));
            assertTrouble(ledger, "shorter");
        }
        Files.copy(copy, file, StandardCopyOption.REPLACE_EXISTING);
        try (CreditLedger ledger = FileLedger.open(file)) {
            ledger.balance(ACME);
            Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
            assertTrouble(ledger, "moved, replaced or deleted");
            hold(ledger, 1);
            Files.delete(file);
            assertTrouble(ledger, "moved, replaced or deleted");
        }
    }

    @Test
    void aLostLockAllowsNoSpendingUntilItIsThereAgain() throws IOException {
        try (CreditLedger ledger = FileLedger.open(file)) {
            ledger.balance(ACME);
            Files.delete(directory.resolve("acme.ledger.lock"));
            assertTrouble(ledger, "acme.ledger.lock was moved, replaced or deleted");
            hold(ledger, 1);
        }
        assertEquals(World.credits(8), held());
    }

    @Test
    void aDirectoryThatIsMissingIsSaid() {
        assertThrows(InvalidRequestException.class, () -> FileLedger.open(directory.resolve("no/such/ledger")));
        assertThrows(InvalidRequestException.class, () -> FileLedger.open(directory));
    }

    @Test
    void aClosedLedgerIsClosedAndOthersOnItsFileAreNot() {
        CreditLedger one = FileLedger.open(file);
        CreditLedger other = FileLedger.open(file);
        hold(one, 8);
        one.close();
        one.close();
        assertThrows(InvalidRequestException.class, () -> hold(one, 1));
        hold(other, 16);
        assertEquals(World.credits(31), other.balance(ACME).windows().get(0).held());
        other.close();
        assertEquals(World.credits(31), held());
    }

    @Test
    void aLinkAndItsTargetAreOneLedger() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link"), file);
        try (CreditLedger one = FileLedger.open(file);
                CreditLedger other = FileLedger.open(link)) {
            hold(one, 8);
            hold(other, 16);
        }
        assertTrue(Files.notExists(directory.resolve("link.lock")));
        assertEquals(World.credits(31), held());
    }

    @Test
    void theFileIsItsOwnersAlone() throws IOException {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    /** The first line of a file: its checksum is over four zeros and itself. */
    private static String firstLine(String json) {
        CRC32C sum = new CRC32C();
        sum.update(new byte[4]);
        sum.update(json.getBytes(StandardCharsets.UTF_8));
        return "%08x %s%n".formatted(sum.getValue(), json);
    }

    private void assertNothingCanBeHeld(String saying) {
        try (CreditLedger ledger = FileLedger.open(file)) {
            assertTrouble(ledger, saying);
        }
    }

    private static void assertTrouble(CreditLedger ledger, String saying) {
        LocalFailureException e = assertThrows(LocalFailureException.class, () -> hold(ledger, 1));
        assertEquals(Category.LOCAL_IO, e.category());
        assertTrue(e.getMessage().contains(saying), e.getMessage());
        assertTrue(e.getMessage().contains("Nothing was sent"), e.getMessage());
    }

    private static int lastLine(byte[] whole) {
        return new String(whole, 0, whole.length - 1, StandardCharsets.UTF_8).lastIndexOf('\n') + 1;
    }
}
