package dev.easel.pricing;

import static dev.easel.pricing.Lists.line;
import static dev.easel.pricing.Lists.pricing;
import static dev.easel.pricing.Lists.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.easel.image.ImageSize;
import dev.easel.image.PixelSize;
import dev.easel.json.Json;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 24: usage objects as vendors send them, with their holes. */
class UsageRulesTest {

    private static final PixelSize SQUARE = PixelSize.of(1024, 1024);

    private static final String TOKENS = """
            "output": {"tokens": 1000}, "references": {"tokensEach": 100}, "inputPer": "image",
            "perMillionTokens": {"textIn": 5, "imageIn": 8, "imageOut": 30},
            "usage": {"input": "in", "inputText": "inParts.text", "inputImage": "inParts.image",
                      "output": "out", "outputText": "outParts.text", "outputImage": "outParts.image"}""";

    private static final String TALKING = """
            "output": {"tokens": 1120}, "references": "free", "inputPer": "call",
            "perMillionTokens": {"textIn": 2, "imageIn": 2, "textOut": 12, "imageOut": 120},
            "extras": {"search": {"setting": "webSearch", "count": [0, 3], "per": "call", "price": 0.014}},
            "usage": {"input": "promptTokenCount", "output": "candidatesTokenCount", "thoughts": "thoughtsTokenCount",
                      "outputImage": "details[modality=IMAGE].tokenCount", "search": "queries"}""";

    @Test
    void rule24WithoutPartsOfTheOutputAllOfItIsImage() {
        Cost cost = settle(TOKENS, "{\"in\": 10, \"out\": 1000, \"inParts\": {\"text\": 10, \"image\": 0}}");
        assertEquals(Optional.of(Money.of("0.03005", "USD")), cost.money());
        assertEquals(Basis.PUBLISHED, cost.basis());
    }

    @Test
    void rule24WordsWithoutAPriceOfTheirOwnCostAsMuchAsImages() {
        Cost cost = settle(
                TOKENS,
                "{\"in\": 10, \"out\": 1000, \"inParts\": {\"text\": 10}, \"outParts\": {\"text\": 100, \"image\": 900}}");
        assertEquals(Optional.of(Money.of("0.03005", "USD")), cost.money());
        assertEquals(Basis.ASSUMED, cost.basis());
        assertEquals(Range.of(900), line(cost.lines(), PriceLine.IMAGE_OUTPUT).quantity());
    }

    @Test
    void rule24WithoutPartsOfTheInputItIsTextOrElseTheDearerKind() {
        String usage = "{\"in\": 1000, \"out\": 1000, \"inParts\": {\"cached\": 999}}";
        Cost text = settle(TOKENS, usage);
        assertEquals(Optional.of(Money.of("0.035", "USD")), text.money());
        assertEquals(Basis.PUBLISHED, text.basis());
        Workload edit = work().addReference(SQUARE).build();
        Cost image = pricing(TOKENS).settle(edit, List.of(CallBill.done(1, List.of(SQUARE), Json.parse(usage))));
        assertEquals(Optional.of(Money.of("0.038", "USD")), image.money());
        assertEquals(Basis.ASSUMED, image.basis());
    }

    @Test
    void rule24PartsThatAreMoreThanAllAreNotBelieved() {
        Cost cost = settle(TOKENS, "{\"in\": 10, \"out\": 1000, \"outParts\": {\"image\": 5000}}");
        assertEquals(Range.of(1000), line(cost.lines(), PriceLine.IMAGE_OUTPUT).quantity());
    }

    /** The numbers of a recorded answer of Gemini. */
    @Test
    void rule24AVendorsTotalsAreTakenAndNotTheSumOfTheirParts() {
        Cost cost = settle(TALKING, """
                {"candidatesTokenCount": 1216, "details": [{"modality": "TEXT", "tokenCount": 5}, {"modality": "IMAGE", "tokenCount": 1120}],
                 "promptTokenCount": 22, "thoughtsTokenCount": 179, "totalTokenCount": 1417}""");
        assertEquals(Optional.of(Money.of("0.137744", "USD")), cost.money());
    }

    @Test
    void rule24SearchesAreCounted() {
        Workload searching = work().putSetting("webSearch", "true").build();
        String usage = "{\"promptTokenCount\": 10, \"candidatesTokenCount\": 1120%s}";
        Cost counted = pricing(TALKING)
                .settle(searching, List.of(done(usage.formatted(", \"queries\": [\"cups\", \"\", \"boats\"]"))));
        assertEquals(Range.of(2), line(counted.lines(), "search").quantity());
        Cost most = pricing(TALKING).settle(searching, List.of(done(usage.formatted(""))));
        assertEquals(Range.of(3), line(most.lines(), "search").quantity());
        assertEquals(Basis.ASSUMED, most.basis());
    }

    @Test
    void rule24UsageThatIsMissingAfterASuccessIsTheTariffOnWhatCame() {
        Cost cost = pricing(TOKENS)
                .settle(
                        work().addReference(SQUARE).promptTokens(10).build(),
                        List.of(CallBill.done(1, List.of(SQUARE), Json.MISSING)));
        assertEquals(Optional.of(Money.of("0.03085", "USD")), cost.money());
        assertEquals(Basis.ASSUMED, cost.basis());
        assertFalse(cost.isUncertain());
    }

    @Test
    void rule24CountedImagesAndReferencesAreBilledByTheirNumbers() {
        String counts = """
                "output": {"steps": [{"upTo": 2250000, "perImage": 0.04}, {"perImage": 0.075}], "pixels": "delivered"},
                "references": {"each": 0.003}, "inputPer": "call",
                "usage": {"images": "n", "references": "in", "width": "w", "height": "h"}""";
        Cost cost = settle(counts, "{\"n\": 2, \"in\": 3, \"w\": 2048, \"h\": 2048}");
        assertEquals(Optional.of(Money.of("0.159", "USD")), cost.money());
        assertEquals(Basis.PUBLISHED, cost.basis());
        Cost withoutPixels = settle(counts, "{\"n\": 2}");
        assertEquals(Optional.of(Money.of("0.08", "USD")), withoutPixels.money());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"n\": 1e300, \"w\": 1, \"h\": 1}",
                "{\"n\": 99999999999}",
                "{\"n\": 1, \"w\": 0, \"h\": 99999999}",
                "{\"n\": [1], \"in\": {}}",
                "[]",
                "\"n\""
            })
    void rule24NonsenseInAUsageNeverFailsACallThatWasPaid(String usage) {
        Cost cost = settle(
                "\"output\": {\"perImage\": 0.04}, \"usage\": {\"images\": \"n\", \"width\": \"w\", \"height\": \"h\"}",
                usage);
        assertEquals(Optional.of(Money.of("0.04", "USD")), cost.money());
    }

    /** The output is told by its words alone, and its images are the rest. */
    @Test
    void rule24ImagesAreTheRestOfTheWords() {
        Cost cost = settle(TOKENS, "{\"in\": 10, \"out\": 1000, \"outParts\": {\"text\": 100}}");
        assertEquals(Range.of(900), line(cost.lines(), PriceLine.IMAGE_OUTPUT).quantity());
        Cost input = settle(TOKENS, "{\"in\": 1000, \"out\": 0, \"inParts\": {\"text\": 100}}");
        assertEquals(Range.of(900), line(input.lines(), PriceLine.IMAGE_INPUT).quantity());
    }

    @ParameterizedTest
    @CsvSource({"0, 1000, 0", "1000, 0, 1000", "1001, 1000, 0"})
    void rule24APartIsFromNothingToAll(long images, long text, long imageTokens) {
        Workload edit = work().addReference(SQUARE).build();
        Cost cost = pricing("\"output\": {\"tokens\": 1}, \"references\": {\"tokensEach\": 1}, "
                        + "\"perMillionTokens\": {\"textIn\": 8, \"imageIn\": 5, \"imageOut\": 30}, "
                        + "\"usage\": {\"input\": \"in\", \"inputImage\": \"image\", \"output\": \"out\"}")
                .settle(edit, List.of(done("{\"in\": 1000, \"out\": 0, \"image\": %d}".formatted(images))));
        long found = cost.lines().stream()
                .filter(line -> line.kind().equals(PriceLine.IMAGE_INPUT))
                .mapToLong(line -> line.quantity().min().longValueExact())
                .sum();
        assertEquals(imageTokens, found);
        assertEquals(images > 1000 ? Basis.ASSUMED : Basis.PUBLISHED, cost.basis());
        assertEquals(
                text > 0, cost.lines().stream().anyMatch(line -> line.kind().equals(PriceLine.TEXT_INPUT)));
    }

    /** A usage object without tokens is none: the tariff on what came, with all that the quote has. */
    @Test
    void rule24AUsageWithoutTokensLeavesTheTariffOnWhatCame() {
        Workload searching = work().putSetting("webSearch", "true").build();
        String fields = TALKING.replace(
                "\"extras\"", "\"allowance\": {\"textOut\": [0, 1000], \"basis\": \"assumed\"}, \"extras\"");
        Cost cost =
                pricing(fields).settle(searching, List.of(done("{\"promptTokenCount\": 10, \"queries\": [\"a\"]}")));
        assertEquals(
                List.of(PriceLine.IMAGE_OUTPUT, PriceLine.TEXT_OUTPUT, "search"),
                cost.moneyLines().stream()
                        .filter(line -> !line.amount().isZero())
                        .map(PriceLine::kind)
                        .toList());
        assertEquals(Optional.of(Money.of("0.1884", "USD")), cost.money());
    }

    @Test
    void rule24ReferencesThatTheUsageDoesNotCountAreThoseOfTheRequest() {
        String fields = "\"output\": {\"perImage\": 0.04}, \"references\": {\"each\": 0.003}, \"inputPer\": \"call\", "
                + "\"usage\": {\"images\": \"n\", \"references\": \"in\"}";
        Workload edit = work().addReferences(SQUARE, SQUARE).build();
        Pricing pricing = pricing(fields);
        assertEquals(
                Optional.of(Money.of("0.046", "USD")),
                pricing.settle(edit, List.of(done("{\"n\": 1}"))).money());
        assertEquals(
                Optional.of(Money.of("0.043", "USD")),
                pricing.settle(edit, List.of(done("{\"n\": 1, \"in\": 1}"))).money());
        assertEquals(
                Optional.of(Money.of("0.04", "USD")),
                pricing.settle(edit, List.of(done("{\"n\": 1, \"in\": 0}"))).money());
    }

    /** What a usage object counts, and what came of it: of what did not come, the pixels that were asked. */
    @Test
    void rule24ImagesThatDidNotComeAreBilledAsTheyWereAsked() {
        Pricing pricing = pricing(
                "\"output\": {\"steps\": [{\"upTo\": 300000, \"perImage\": 0.1}, {\"perImage\": 0.3}], \"pixels\": \"delivered\"}, "
                        + "\"usage\": {\"images\": \"n\"}");
        CallBill oneOfThree = CallBill.done(3, List.of(PixelSize.of(512, 512)), Json.parse("{\"n\": 3}"));
        assertEquals(
                Optional.of(Money.of("0.7", "USD")),
                pricing.settle(work("1024x1024").addCall(3).build(), List.of(oneOfThree))
                        .money());
        Workload auto = work().size(ImageSize.auto())
                .pixels(Optional.empty())
                .tier(Optional.empty())
                .addCall(3)
                .build();
        Cost dearest = pricing.settle(auto, List.of(oneOfThree));
        assertEquals(Optional.of(Money.of("0.9", "USD")), dearest.money());
        assertEquals(Basis.ASSUMED, dearest.basis());
    }

    @ParameterizedTest
    @CsvSource({"10000, 400", "10001, 0.04", "0, 0.04", "1, 0.04"})
    void rule24ACountThatMakesNoSenseIsNotBelieved(long count, String usd) {
        Cost cost = settle(
                "\"output\": {\"perImage\": 0.04}, \"usage\": {\"images\": \"n\"}", "{\"n\": %d}".formatted(count));
        assertEquals(Optional.of(Money.of(usd, "USD")), cost.money());
        assertEquals(count == 1 || count == 10000 ? Basis.PUBLISHED : Basis.ASSUMED, cost.basis());
    }

    /** Three layers with each of two images; searches are the call's, however many images it has. */
    @Test
    void rule24ExtrasThatAreNotCountedComeWithEachImageOrEachCall() {
        Pricing pricing = pricing("""
                "output": {"perImage": 0.04}, "usage": {"images": "n", "layers": "l"},
                "extras": {"layers": {"setting": "layers", "count": "asked", "price": 0.01},
                           "search": {"setting": "webSearch", "count": [0, 3], "per": "call", "price": 1}}""");
        Workload work = work().addCall(2)
                .putSetting("layers", "3")
                .putSetting("webSearch", "true")
                .build();
        CallBill two = CallBill.done(2, List.of(SQUARE, SQUARE), Json.parse("{\"n\": 2}"));
        Cost most = pricing.settle(work, List.of(two));
        assertEquals(Range.of(6), line(most.lines(), "layers").quantity());
        assertEquals(Range.of(3), line(most.lines(), "search").quantity());
        Cost told = pricing.settle(
                work, List.of(CallBill.done(2, List.of(SQUARE, SQUARE), Json.parse("{\"n\": 2, \"l\": 4}"))));
        assertEquals(Range.of(4), line(told.lines(), "layers").quantity());
    }

    private static CallBill done(String usage) {
        return CallBill.done(1, List.of(SQUARE), Json.parse(usage));
    }

    private static Cost settle(String tariff, String usage) {
        return pricing(tariff).settle(work("1024x1024").build(), List.of(done(usage)));
    }
}
