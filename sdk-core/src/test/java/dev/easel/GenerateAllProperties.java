package dev.easel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.budget.Amount;
import dev.easel.budget.CreditLedger;
import dev.easel.budget.CreditPlan;
import dev.easel.budget.Entry;
import dev.easel.budget.WindowBalance;
import dev.easel.budget.local.MemoryLedger;
import dev.easel.error.BudgetExceededException;
import dev.easel.error.Charge;
import dev.easel.pricing.Credits;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageResults;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is held and spent for many requests, for any account, limit, numbers of images and failures. */
class GenerateAllProperties {

    private static final Clock CLOCK =
            Clock.fixed(TestModels.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    private static final int PRICE = 20;

    private static ImageRequest boat(int place, int n) {
        return ImageRequest.builder()
                .prompt("Boat " + place)
                .model(TestModels.SEEDED)
                .n(n)
                .build();
    }

    private static Amount credits(long amount) {
        return Amount.of(Credits.of(amount));
    }

    @Property(tries = 60)
    void theLongestBeginningThatFitsIsHeldOnceAndPaidForWhatCame(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 4) Integer> counts,
            @ForAll @IntRange(min = 0, max = 700) int account,
            @ForAll @IntRange(min = 0, max = 700) int limit,
            @ForAll Set<@IntRange(min = 0, max = 11) Integer> sinking) {
        int fitting = fitting(counts, Math.min(account, limit));
        int held = PRICE * counts.stream().limit(fitting).mapToInt(n -> n).sum();
        int paid = PRICE
                * IntStream.range(0, fitting)
                        .filter(place -> !sinking.contains(place))
                        .map(counts::get)
                        .sum();
        List<ImageRequest> boats = IntStream.range(0, counts.size())
                .mapToObj(place -> boat(place, counts.get(place)))
                .toList();
        CreditLedger ledger = MemoryLedger.create(CLOCK);
        ledger.open("acme", CreditPlan.perDay("test", credits(account)));
        try (Easel easel = GenerateAllBudgetTest.client(
                        GenerateAllTest.failing(Charge.NO, sinking.toArray(Integer[]::new)))
                .budget(ledger, "acme")
                .build()) {
            Easel limited = easel.withLimit(Credits.of(limit));
            if (fitting == 0) {
                assertThrows(BudgetExceededException.class, () -> limited.generateAll(boats));
            } else {
                ImageResults results = limited.generateAll(boats);
                assertEquals(boats.subList(fitting, boats.size()), results.notStarted());
                assertEquals(Credits.of(paid), results.cost().credits());
            }
        }
        List<Amount> holds = ledger
                .entries("acme", Instant.EPOCH, CLOCK.instant().plusSeconds(1))
                .stream()
                .filter(entry -> entry.kind() == Entry.Kind.HELD)
                .map(Entry::amount)
                .toList();
        assertEquals(fitting == 0 ? List.of() : List.of(credits(held)), holds);
        WindowBalance day = ledger.balance("acme").windows().get(0);
        assertEquals(credits(paid), day.used());
        assertEquals(credits(0), day.held());
    }

    private static int fitting(List<Integer> counts, int room) {
        int sum = 0;
        int fitting = 0;
        for (int n : counts) {
            sum += PRICE * n;
            if (sum > room) {
                break;
            }
            fitting++;
        }
        return fitting;
    }
}
