package dev.easel.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.budget.CreditLedger;
import dev.easel.budget.CreditPlan;
import dev.easel.budget.Entry;
import dev.easel.budget.local.MemoryLedger;
import dev.easel.error.BudgetExceededException;
import dev.easel.image.Quality;
import dev.easel.request.ImageRequest;
import dev.easel.sketch.Sketch;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A month of a free account that draws medium pictures of gpt-image-2 for 20 credits each. */
class FreeMonthTest {

    private static final Instant FIRST_DAY = Instant.parse("2026-12-01T09:00:00Z");

    private static final ImageRequest PICTURE = ImageRequest.builder()
            .prompt("A lighthouse")
            .model("openai/gpt-image-2")
            .size("1K")
            .quality(Quality.MEDIUM)
            .build();

    private Instant now = FIRST_DAY;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    @Test
    void fourPicturesFitInADayAndFiveFullDaysInAMonth() {
        try (CreditLedger ledger = MemoryLedger.create(clock);
                Easel easel = Easel.builder()
                        .discover(Map.of())
                        .standIn(Sketch.standIn())
                        .clock(clock)
                        .budget(ledger, "free")
                        .build()) {
            ledger.open("free", CreditPlan.FREE);
            for (int day = 1; day <= 5; day++) {
                fourAreDrawn(easel);
                assertTrue(refusal(easel).getMessage().contains("80 credits a day"));
                now = now.plus(Duration.ofDays(1));
            }
            BudgetExceededException sixth = refusal(easel);
            assertTrue(sixth.getMessage().contains("400 credits a month"), sixth.getMessage());
            assertTrue(sixth.getMessage().contains("resets at 2027-01-01"), sixth.getMessage());
            assertEquals(20, settled(ledger));
        }
    }

    private static void fourAreDrawn(Easel easel) {
        for (int k = 0; k < 4; k++) {
            assertEquals(
                    20, easel.generate(PICTURE).cost().credits().orElseThrow().amount());
        }
    }

    private static BudgetExceededException refusal(Easel easel) {
        return assertThrows(BudgetExceededException.class, () -> easel.generate(PICTURE));
    }

    private long settled(CreditLedger ledger) {
        return ledger.entries("free", FIRST_DAY, now).stream()
                .filter(entry -> entry.kind() == Entry.Kind.SETTLED)
                .count();
    }
}
