package dev.easel.google;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.image.PixelSize;
import dev.easel.json.Json;
import dev.easel.pricing.Basis;
import dev.easel.pricing.CallBill;
import dev.easel.pricing.Cost;
import dev.easel.pricing.Credits;
import dev.easel.pricing.Money;
import dev.easel.spi.Step;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What recorded calls were billed (R and K as in {@link GooglePricesTest}): each token at the rate of its kind. */
class GoogleBillsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gemini-3-pro-image | 0.137744 | {\"promptTokenCount\": 22, \"candidatesTokenCount\": 1216, \"thoughtsTokenCount\": 179, \"totalTokenCount\": 1417, \"candidatesTokensDetails\": [{\"modality\": \"IMAGE\", \"tokenCount\": 1120}], \"serviceTier\": \"standard\"}",
                "gemini-2.5-flash-image | 0.0388201 | {\"promptTokenCount\": 17, \"candidatesTokenCount\": 1336, \"totalTokenCount\": 1353, \"candidatesTokensDetails\": [{\"modality\": \"IMAGE\", \"tokenCount\": 1290}]}",
                "gemini-2.5-flash-image | 0.0387152 | {\"promptTokenCount\": 9, \"candidatesTokenCount\": 1295, \"totalTokenCount\": 1304, \"candidatesTokensDetails\": [{\"modality\": \"TEXT\", \"tokenCount\": 5}, {\"modality\": \"IMAGE\", \"tokenCount\": 1290}], \"trafficType\": \"ON_DEMAND\"}"
            })
    void aRecordedCallCostIts(String model, String usd, String usage) {
        Cost cost = Prices.PRICING.settle(
                Prices.work(model, "1K").build(),
                List.of(CallBill.done(1, List.of(PixelSize.of(1024, 1024)), Json.parse(usage))));
        assertEquals(Optional.of(Money.of(usd, "USD")), cost.money());
        assertEquals(Basis.PUBLISHED, cost.basis());
    }

    /** R, text-only: 18 tokens in and 48 of words out. */
    @Test
    void wordsInsteadOfAnImageAreBilledAsWords() {
        Step.Fail fail = (Step.Fail) GoogleResponses.read(Told.json(200, """
                {"candidates": [{"content": {"parts": [{"text": "In a hidden cave, a shy axolotl"}]},
                 "finishReason": "STOP"}], "usageMetadata": {"promptTokenCount": 18, "candidatesTokenCount": 48,
                 "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 18}], "totalTokenCount": 66}}"""));
        Cost cost = Prices.PRICING.settle(
                Prices.work("gemini-2.5-flash-image", "1K").build(),
                List.of(CallBill.failed(1, fail.failure().charge(), fail.usage())));
        assertEquals(Optional.of(Money.of("0.0001254", "USD")), cost.money());
        assertEquals(Optional.of(Credits.of(0)), cost.credits());
    }

    @Test
    void aStoppedDrawingWhoseTokensHaveNoKindIsBilledAsADrawing() {
        Step.Fail fail = (Step.Fail) GoogleResponses.read(Told.json(200, """
                {"candidates": [{"finishReason": "IMAGE_SAFETY"}], "usageMetadata": {"promptTokenCount": 0,
                 "candidatesTokenCount": 1120}}"""));
        Cost cost = Prices.PRICING.settle(
                Prices.work("gemini-3-pro-image", "1K").build(),
                List.of(CallBill.failed(1, fail.failure().charge(), fail.usage())));
        assertEquals(Optional.of(Money.of("0.1344", "USD")), cost.money());
    }

    /** K: 35 USD a thousand queries on 2.5, and 14 on 3. */
    @ParameterizedTest
    @CsvSource({
        "gemini-3-pro-image, webSearchQueries, 0.028",
        "gemini-nano-banana-2.1, imageSearchQueries, 0.028",
        "gemini-2.5-flash-image, webSearchQueries, 0.07"
    })
    void queriesAreBilledByTheirNumber(String model, String kind, String usd) {
        Json usage = Json.object()
                .put("promptTokenCount", 0)
                .put("candidatesTokenCount", 1)
                .put(kind, Json.parse("[\"a\", \"b\"]"))
                .build();
        Cost cost = Prices.PRICING.settle(
                Prices.work(model, "1K").build(), List.of(CallBill.done(1, List.of(PixelSize.of(1024, 1024)), usage)));
        assertTrue(
                cost.moneyLines().stream().anyMatch(line -> line.amount().equals(Prices.usd(usd))),
                cost.moneyLines().toString());
    }
}
