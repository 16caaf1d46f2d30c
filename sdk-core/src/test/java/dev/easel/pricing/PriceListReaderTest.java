package dev.easel.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.InvalidRequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceListReaderTest {

    private static final String OUTPUT = "\"output\": {\"perImage\": 0.04}";

    @Test
    void whatATariffDoesNotSayComesFromTheFile() {
        Tariff tariff = Lists.tariff(OUTPUT);
        assertEquals("acme", tariff.seller());
        assertEquals("acme.example", tariff.source());
        assertEquals(LocalDate.of(2026, 11, 22), tariff.read());
        assertEquals(Basis.PUBLISHED, tariff.basis());
        assertEquals(Set.of(PriceMode.STANDARD), tariff.soldModes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"free\"",
                "\"unknown\"",
                "{\"perImage\": 0.035}",
                "{\"perImage\": [0.03, 0.04]}",
                "{\"perImage\": {\"1K\": 0.134, \"4K\": 0.24}}",
                "{\"perImage\": {\"1024x1024\": 0.04, \"1536x1024\": {\"low\": 0.06}}}",
                "{\"perImage\": {\"low\": 0.01, \"high\": \"unknown\"}}",
                "{\"tokens\": {\"0.5K\": 747, \"1K\": 1120}, \"basis\": \"assumed\", \"note\": \"A guess.\"}",
                "{\"steps\": [{\"upTo\": 2250000, \"perImage\": 0.04}, {\"perImage\": {\"low\": 1}}], \"pixels\": \"asked\"}",
                "{\"perMegapixel\": 0.015, \"first\": 0.03, \"base\": 0.001, \"unit\": 1048576, \"round\": \"each\"}",
                "{\"perMegapixel\": 0.025, \"unit\": 1000000, \"round\": \"none\", \"autoSizes\": [\"512x512\"]}",
                "{\"perCall\": 0.05}",
                "{\"tokenGrid\": {\"low\": 16}, \"scale\": {\"low\": [1, 4.5]}, \"unknownFormats\": [\"gif\"]}"
            })
    void everyFormOfOutputIsRead(String output) {
        assertEquals("USD", Lists.tariff("\"output\": " + output).currency());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"references\": \"free\"",
                "\"references\": {\"free\": true, \"basis\": \"assumed\"}",
                "\"references\": {\"each\": 0.003, \"firstFree\": 1}",
                "\"references\": {\"perMegapixel\": 0.015, \"unit\": 1048576, \"round\": \"sum\", \"mostPixels\": 4194304}",
                "\"references\": {\"patches\": {\"edge\": 512, \"patch\": 16, \"most\": 1536, \"ratio\": 3}}",
                "\"references\": {\"tokensEach\": {\"usual\": 560, \"fidelity=low\": [0, 100]}}",
                "\"text\": {\"overhead\": 6, \"perReference\": [0, 81], \"basis\": \"assumed\"}",
                "\"allowance\": {\"textOut\": {\"usual\": [0, 2000], \"level=minimal\": [0, 500]}, \"imageParts\": 1}",
                "\"extras\": {\"search\": {\"setting\": \"webSearch\", \"count\": [0, 3], \"per\": \"call\", \"price\": 0.014}}",
                "\"extras\": {\"layers\": {\"setting\": \"layers\", \"count\": \"asked\", \"kind\": \"image-output\", \"price\": \"unknown\"}}",
                "\"modes\": {\"batch\": 0.5, \"priority\": {\"factor\": \"unknown\", \"when\": \"tier=priority\"}}",
                "\"usage\": {\"outputImage\": \"details[modality=IMAGE].tokenCount\"}",
                "\"reported\": {\"cost\": {\"at\": \"cost\", \"unit\": \"credit\", \"price\": 0.01}, \"freeWhen\": {\"status\": [\"Moderated\"]}}",
                "\"inputPer\": \"call\", \"creditsAs\": \"x\", \"validFrom\": \"2026-01-01\", \"validUntil\": \"2027-01-01\""
            })
    void everyOtherPartIsRead(String part) {
        assertEquals("USD", Lists.tariff(OUTPUT + ", " + part).currency());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "outputs": 1 | .tariffs.acme/m[0]: "outputs" is not known here
                    "output": 5 | .output: expected one of the words [free, unknown]
                    "output": {"perImage": 1, "perCall": 1} | .output: expected one of the words
                    "output": {"perImage": 1, "tokens": 2} | .output: expected one of the words
                    "output": {"perImage": 1, "unit": 2} | .output: "unit" is not known here
                    "output": {"perImage": -1} | .output.perImage: expected a number of at least 0
                    "output": {"perImage": "0.04"} | .output.perImage: expected a number, two numbers
                    "output": {"perImage": [2, 1]} | .output.perImage: expected a number, or two numbers with the smaller one first
                    "output": {"perImage": {"1K": 1, "low": 2}} | .output.perImage.1K: "1K" is not a quality
                    "output": {"perImage": {}} | .output.perImage: expected at least one field
                    "output": {"steps": [{"perImage": 1}, {"perImage": 2}], "pixels": "asked"} | .output.steps[1]: expected nothing, since the step before it has no end
                    "output": {"steps": [{"upTo": 5, "perImage": 1}, {"upTo": 5, "perImage": 2}], "pixels": "asked"} | .output.steps[1].upTo: expected a whole number from 6
                    "output": {"steps": [], "pixels": "wanted"} | .output.pixels: "wanted" is not one of [asked, delivered]
                    "output": {"steps": []} | .output: "pixels" is missing
                    "output": {"perMegapixel": 1, "unit": 1000, "round": "each"} | .output.unit: expected 1000000 or 1048576
                    "output": {"perMegapixel": 1, "unit": 1000000, "round": "down"} | .output.round: "down" is not one of [none, each, sum]
                    "output": {"tokenGrid": {"low": 0}} | .output.tokenGrid.low: expected a whole number from 1
                    "output": {"tokenGrid": {"poor": 1}} | .output.tokenGrid.poor: "poor" is not a quality
                    "output": "free", "references": {"free": false} | .references.free: expected true
                    "output": "free", "references": {"patches": {"edge": 512}} | .references.patches: "patch" is missing
                    "output": "free", "allowance": {"textOut": {"minimal": 1}} | .allowance.textOut.minimal: "minimal" is no setting with its value
                    "output": "free", "allowance": {"textOut": {"a=b": 1}} | .allowance.textOut: "usual" is missing
                    "output": "free", "extras": {"x": {"setting": "x", "count": 1}} | .extras.x: expected either "tokens" or "price"
                    "output": "free", "modes": {"fast": 1} | .modes.fast: "fast" is not a mode
                    "output": "free", "usage": {"tokens": "a"} | .usage: "tokens" is not known here
                    "output": "free", "usage": {"input": "a[b]"} | .usage.input: "b" is no setting
                    "output": "free", "usage": {"input": "a..b"} | .usage.input: "a..b" is no place in an answer
                    "output": "free", "inputPer": "day" | .inputPer: "day" is not one of [image, call, unknown]
                    "output": "free", "basis": "sure" | .basis: "sure" is not one of [unknown, assumed, formula, published]
                    "output": "free", "currency": "dollar" | "dollar" is no currency
                    "output": "free", "like": "other" | .like: expected the name of one of the file's "sharedTariffs"
                    """)
    void everyMistakeIsToldWithItsPlace(String fields, String complaint) {
        String currency = fields.contains("\"currency\"") ? "" : "\"currency\": \"USD\", ";
        String file = """
                {"source": "a", "read": "2026-11-22", "tariffs": {"acme/m": [{%s%s}]}}""".formatted(currency, fields);
        String message = assertThrows(InvalidRequestException.class, () -> Lists.read(file))
                .getMessage();
        assertTrue(message.startsWith("prices.json") && message.contains(complaint), message);
    }

    @Test
    void aTariffBuildsOnASharedOne() {
        PriceList list = Lists.read("""
                {"source": "a", "read": "2026-11-22",
                 "sharedTariffs": {"base": {"currency": "USD", "output": "free", "creditsAs": "t"}, "more": {"like": "base", "note": "More."}},
                 "tariffs": {"acme/m": ["more", {"like": "more", "seller": "other", "currency": "CNY"}]}}""");
        List<Tariff> both = list.tariffs().get("acme/m");
        assertEquals(List.of("USD", "CNY"), both.stream().map(Tariff::currency).toList());
        assertEquals(List.of("acme", "other"), both.stream().map(Tariff::seller).toList());
        assertEquals(List.of("More.", "More."), both.stream().map(Tariff::note).toList());
    }

    @Test
    void aTariffThatIsLikeItselfIsRefused() {
        String file = """
                {"source": "a", "read": "2026-11-22",
                 "sharedTariffs": {"x": {"like": "y"}, "y": {"like": "x"}}, "tariffs": {"acme/m": ["x"]}}""";
        String message = assertThrows(InvalidRequestException.class, () -> Lists.read(file))
                .getMessage();
        assertTrue(message.contains("a tariff that is not like itself"), message);
    }

    @Test
    void aPriceNeedsASellerAndAModel() {
        String file = """
                {"source": "a", "read": "2026-11-22", "tariffs": {"gpt-image-2": []}}""";
        String message = assertThrows(InvalidRequestException.class, () -> Lists.read(file))
                .getMessage();
        assertTrue(message.contains("write it as openai/gpt-image-2"), message);
    }

    @Test
    void theManualsPriceListIsRead() throws IOException {
        String manual = Files.readString(Path.of("../docs/pricing-data.md"));
        String example = manual.substring(manual.indexOf("## A price list of your own"));
        PriceList own = Lists.read(example.substring(example.indexOf('{'), example.indexOf("```\n\n|")));
        assertEquals("0.002634 USD", own.creditValue().orElseThrow().toString());
        assertEquals("0.004 USD", own.creditRevenue().orElseThrow().toString());
        assertEquals(1, own.exchangeRates().size());
        assertTrue(own.find("openai", "gpt-image-2", Lists.TODAY).isPresent());
    }
}
