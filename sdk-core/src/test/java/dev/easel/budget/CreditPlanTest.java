package dev.easel.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.error.InvalidRequestException;
import dev.easel.json.Json;
import dev.easel.pricing.Credits;
import dev.easel.pricing.Money;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditPlanTest {

    @Test
    void thePublishedPlansAreAsPublished() {
        assertEquals("free: 80 credits a day, 400 credits a month, in Z", CreditPlan.FREE.toString());
        assertEquals("premium: 1600 credits a day, in Z", CreditPlan.PREMIUM.toString());
        assertEquals("ultimate: 4000 credits a day, in Z", CreditPlan.ULTIMATE.toString());
        assertEquals(Optional.empty(), CreditPlan.PREMIUM.limit(Period.MONTH));
    }

    @Test
    void aPlanIsData() {
        String text = """
                {"name": "team", "unit": "USD", "perDay": 12.5, "perMonth": 200, "zone": "Europe/Paris"}""";
        CreditPlan plan = CreditPlan.read(Json.parse(text));
        Amount daily = Amount.of(Money.of("12.50", "USD"));
        assertEquals(
                CreditPlan.perDay("team", daily)
                        .andPerMonth(Amount.of(Money.of("200", "USD")))
                        .inZone(ZoneId.of("Europe/Paris")),
                plan);
        assertEquals(plan, CreditPlan.read(plan.toJson()));
        assertEquals(CreditPlan.FREE, CreditPlan.read(CreditPlan.FREE.toJson()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\": \"team\"}",
                "{\"name\": \"\", \"perDay\": 1}",
                "{\"name\": \"team\", \"perDay\": \"much\"}",
                "{\"name\": \"team\", \"perDay\": -1}",
                "{\"name\": \"team\", \"perDay\": 0.5}",
                "{\"name\": \"team\", \"perDay\": 1e19}",
                "{\"name\": \"team\", \"perDay\": 1, \"zone\": \"Mars/Olympus\"}",
                "{\"name\": \"a\\u0000b\", \"perDay\": 1}"
            })
    void aPlanThatCannotHoldIsRefused(String text) {
        assertThrows(InvalidRequestException.class, () -> CreditPlan.read(Json.parse(text)));
    }

    @Test
    void aPlanHasOneUnit() {
        Map<Period, Amount> mixed =
                Map.of(Period.DAY, Amount.of(Credits.of(1)), Period.MONTH, Amount.of(Money.of("1", "USD")));
        assertThrows(InvalidRequestException.class, () -> new CreditPlan("mixed", ZoneId.of("Asia/Tokyo"), mixed));
    }

    @Test
    void amountsAreEqualByValueAndNeverMixed() {
        assertEquals(Amount.of(Money.of("0.10", "USD")), Amount.of(Money.of("0.1", "USD")));
        assertEquals("1 credit", World.credits(1).toString());
        assertEquals("0.0527 USD", Amount.of(Money.of("0.05270", "USD")).toString());
        assertEquals(World.credits(0), World.credits(3).without(World.credits(5)));
        assertThrows(InvalidRequestException.class, () -> World.credits(1).plus(Amount.of(Money.of("1", "USD"))));
        assertThrows(InvalidRequestException.class, () -> Amount.of(Money.of("0.1234567890123456789", "USD")));
    }
}
