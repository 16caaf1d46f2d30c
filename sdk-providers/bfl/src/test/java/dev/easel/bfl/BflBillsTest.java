package dev.easel.bfl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.budget.Balance;
import dev.easel.budget.CreditLedger;
import dev.easel.budget.CreditPlan;
import dev.easel.budget.local.MemoryLedger;
import dev.easel.error.ContentRejectedException;
import dev.easel.pricing.Basis;
import dev.easel.pricing.Cost;
import dev.easel.pricing.Credits;
import dev.easel.pricing.Money;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageResult;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a task did cost is what BFL says of it. */
class BflBillsTest extends VendorTest {

    private void submits(String bill) {
        vendor.vendor()
                .answersSubmit(Told.json(
                        200,
                        "{\"id\": \"task-1\", \"polling_url\": \"%s/get_result?id=task-1\", %s}"
                                .formatted(vendor.baseUrl(), bill)));
    }

    private void polls(String cost) {
        vendor.vendor()
                .answersPoll(Vendor.ready("task-1", vendor.baseUrl().replace("/v1", ""))
                        .replace("\"cost\": null", "\"cost\": " + cost));
    }

    private Cost cost(ImageRequest request) {
        try (Easel easel = vendor.easel()) {
            return easel.generate(request).cost();
        }
    }

    /** Recorded costs: of flux-2-pro at one and at 1.98 megapixels, and an older one of flux-2-flex, in credits of a cent. */
    @ParameterizedTest
    @CsvSource({
        "flux-2-pro, 3.0, 0.03",
        "flux-2-pro, 4.5, 0.045",
        "flux-2-flex, 6.0, 0.06",
        "flux-3-image, 4.8, 0.048",
        "flux-2-klein-4b, 1.4, 0.014"
    })
    void theCostOfTheSubmitSettles(String model, String credits, String usd) {
        submits("\"cost\": %s, \"input_mp\": 0.0, \"output_mp\": 1.0".formatted(credits));
        polls("null");

        Cost cost = cost(BOAT.toBuilder().model("bfl/" + model).build());
        assertEquals(Optional.of(Money.of(usd, "USD")), cost.money());
        assertEquals(Basis.PUBLISHED, cost.basis());
        assertFalse(cost.isUncertain());
    }

    @Test
    void theSettledCostOfTheResultWins() {
        submits("\"cost\": 3.0, \"input_mp\": 0.0, \"output_mp\": 1.0");
        polls("4.5");

        assertEquals(Optional.of(Money.of("0.045", "USD")), cost(BOAT).money());
    }

    @Test
    void whereNoCostIsToldTheListIsTakenForWhatCame() {
        submits("\"cost\": null");
        polls("null");

        Cost cost = cost(BOAT);
        assertEquals(Optional.of(Money.of("0.03", "USD")), cost.money());
        assertEquals(Basis.ASSUMED, cost.basis());
    }

    @Test
    void aBillAboveItsQuoteIsSaid() {
        submits("\"cost\": 4.5");
        polls("null");
        try (Easel easel = vendor.easel()) {
            ImageResult result = easel.generate(BOAT);
            assertTrue(result.cost().exceeds(result.quote()));
        }
    }

    @Test
    void aModeratedTaskCostsNothingWhateverTheSubmitSaid() {
        submits("\"cost\": 3.0");
        vendor.vendor().answersPoll("{\"id\": \"task-1\", \"status\": \"Request Moderated\", \"result\": null}");
        try (CreditLedger ledger = MemoryLedger.create(Days.CLOCK)) {
            ledger.open("acme", CreditPlan.FREE);
            try (Easel easel = vendor.builder().budget(ledger, "acme").build()) {
                assertThrows(ContentRejectedException.class, () -> easel.generate(BOAT));
            }
            Balance balance = ledger.balance("acme");
            assertEquals(Credits.of(80).toString(), balance.left().toString());
        }
    }
}
