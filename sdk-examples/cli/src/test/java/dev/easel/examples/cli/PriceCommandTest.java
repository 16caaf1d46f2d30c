package dev.easel.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.json.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scripts read of {@code easel price} and {@code easel settle}. */
class PriceCommandTest {

    @TempDir
    Path dir;

    private record Ended(int code, String out, String err) {
        Json quote(int index) {
            return Json.parse(out).get("quotes").get(index);
        }

        List<Json> lines() {
            return out.lines().map(Json::parse).toList();
        }
    }

    private static Ended easel(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Ended(code, out.toString(), err.toString());
    }

    private Ended lines(String command, String... lines) throws IOException {
        Path file = Files.write(dir.resolve(command + ".jsonl"), List.of(lines));
        return easel(command, "--requests", file.toString(), "--json");
    }

    private static String text(Json json, String key) {
        return json.get(key).text().orElse("(none)");
    }

    @Test
    void aMediumImageWithAReferenceIsThirtyCredits() throws IOException {
        Ended ended = lines("price", "{\"id\":7,\"model\":\"gpt-image-2\",\"references\":[[1024,1024]]}");

        Json answer = ended.lines().get(0);
        assertEquals(Json.of(7), answer.get("id"));
        assertEquals(Json.of(30), answer.get("quote").get("credits"));
        assertEquals(Json.parse("[1]"), answer.get("quote").get("calls"));
    }

    @Test
    void aLineOfAQuoteIsTextAndCreditsAreNumbers() {
        Ended ended = easel(
                "price",
                "A cup",
                "--model",
                "openai/gpt-image-2",
                "--size",
                "2048x2048",
                "--quality",
                "high",
                "--json");

        Json output = ended.quote(0).get("lines").items().stream()
                .filter(line -> text(line, "kind").equals("image-output"))
                .findFirst()
                .orElseThrow();
        assertEquals("0.42816", text(output, "amount"), ended.err());
        assertEquals("14272", text(output, "quantity"));
        assertEquals("openai", text(ended.quote(0), "seller"));
        assertTrue(ended.quote(0).get("credits").isNumber());
    }

    @Test
    void countedPromptTokensMakeOnePriceOfARange() throws IOException {
        Ended ended = lines(
                "price",
                "{\"model\":\"openai/gpt-image-2.5-sunburst\",\"size\":\"1024x1024\",\"quality\":\"high\","
                        + "\"references\":[[1024,1024],[3840,2160]],\"promptTokens\":30}");

        Json quote = ended.lines().get(0).get("quote");
        assertEquals("0.073216", text(quote, "moneyMin"));
        assertEquals("0.073216", text(quote, "moneyMax"));
    }

    @Test
    void oneBadLineDoesNotStopTheRest() throws IOException {
        Ended ended = lines(
                "price",
                "{\"id\":\"a\",\"model\":\"gpt-image-2\",\"n\":11}",
                "{\"id\":\"b\"",
                "",
                "{\"id\":\"c\",\"model\":\"gpt-image-2\",\"quality\":\"xhigh\"}",
                "{\"id\":\"d\",\"model\":\"gpt-image-2\",\"speed\":1}",
                "{\"id\":\"e\",\"model\":\"gpt-image-2\"}");

        assertEquals(0, ended.code());
        assertEquals(5, ended.lines().size());
        assertEquals("n is 1 to 10, but was 11.", text(ended.lines().get(0), "refused"));
        assertTrue(text(ended.lines().get(2), "refused").contains("Nearest: high"));
        assertTrue(text(ended.lines().get(3), "refused").contains("speed"));
        assertEquals(Json.of(20), ended.lines().get(4).get("quote").get("credits"));
    }

    @Test
    void previewsAndLanesHaveTheirPrice() throws IOException {
        Ended ended = lines(
                "price",
                "{\"model\":\"gpt-image-2\",\"n\":2,\"partialImages\":3,\"promptTokens\":10}",
                "{\"model\":\"gpt-image-2\",\"mode\":\"batch\",\"promptTokens\":10}",
                "{\"model\":\"gpt-image-2\",\"mode\":\"batch\",\"partialImages\":1}",
                "{\"model\":\"bfl/flux-2-pro\",\"partialImages\":1}");

        Json streamed = ended.lines().get(0).get("quote");
        assertEquals(Json.parse("[1,1]"), streamed.get("calls"));
        assertEquals("0.10552", text(streamed, "moneyMin"));
        assertEquals("0.12352", text(streamed, "moneyMax"));
        Json batch = ended.lines().get(1).get("quote");
        assertEquals("0.02638", text(batch, "moneyMax"));
        assertEquals(Json.of(20), batch.get("credits"));
        assertTrue(text(ended.lines().get(2), "refused").contains("batch"));
        assertTrue(text(ended.lines().get(3), "refused").contains("delivery stream"));
    }

    @Test
    void severalModelsStandSideBySideAndOneThatCannotSaysSo() {
        Ended ended = easel("price", "A cup", "--models", "openai/gpt-image-2,dall-e-3,bfl/flux-2-pro", "--json");

        assertEquals(0, ended.code());
        assertEquals("openai/gpt-image-2", text(ended.quote(0), "model"));
        assertTrue(text(ended.quote(1), "refused").contains("was shut down"));
        assertEquals("0.03", text(ended.quote(2), "moneyMax"));
    }

    @Test
    void aSellerWithoutATariffHasNoPrice() throws IOException {
        Ended ended = lines("price", "{\"model\":\"bfl/flux-2-pro\",\"seller\":\"acme\"}");

        Json quote = ended.lines().get(0).get("quote");
        assertTrue(quote.get("credits").isNull() && quote.get("moneyMax").isNull(), ended.out());
        assertEquals("UNKNOWN", text(quote, "basis"));
    }

    @Test
    void aPriceListOfOnesOwnWins() throws IOException {
        Path list = Files.writeString(dir.resolve("prices.json"), """
                {"source": "our contract", "read": "2026-11-22", "tariffs": {"bfl/flux-2-pro":
                  [{"currency": "EUR", "output": {"perImage": 0.02}, "references": "free"}]}}""");

        Ended ended = easel("price", "A cup", "--model", "bfl/flux-2-pro", "--prices", list.toString(), "--json");

        assertEquals("0.02", text(ended.quote(0), "moneyMax"), ended.err());
        assertEquals("EUR", text(ended.quote(0), "currency"));
    }

    @Test
    void aBillIsSettledByTheVendorsUsage() throws IOException {
        Ended ended = lines(
                "settle",
                "{\"id\":1,\"model\":\"gpt-image-2\",\"usage\":{\"input_tokens\":50,\"output_tokens\":1756,"
                        + "\"input_tokens_details\":{\"text_tokens\":50,\"image_tokens\":0}}}",
                "{\"id\":2,\"model\":\"gpt-image-2\",\"usage\":{\"input_tokens\":50,\"output_tokens\":1756}}",
                "{\"id\":3,\"model\":\"bfl/flux-2-pro\",\"usage\":{\"cost\":4.5}}",
                "{\"id\":4,\"model\":\"gpt-image-2\"}",
                "{\"id\":5,\"model\":\"gpt-image-9\"}");

        assertEquals("0.05293", text(ended.lines().get(0), "cost"));
        assertEquals("0.05308", text(ended.lines().get(1), "cost"));
        assertEquals("ASSUMED", text(ended.lines().get(1), "basis"));
        assertEquals("0.045", text(ended.lines().get(2), "cost"));
        assertTrue(ended.lines().get(3).get("cost").isNull(), ended.out());
        assertTrue(text(ended.lines().get(4), "refused").contains("gpt-image-9"));
    }

    /** BytePlus takes 0.045 USD up to 2,360,000 pixels and 0.09 above; Alibaba looks at the pixels that came. */
    @Test
    void whatABillDoesNotTellIsReadTheDearerWay() throws IOException {
        Ended ended = lines(
                "settle",
                "{\"model\":\"bytedance/seedream-5-pro\",\"usage\":{\"generated_images\":1}}",
                "{\"model\":\"bytedance/seedream-5-pro\",\"usage\":{\"generated_images\":1},\"delivered\":[[1024,1024]]}",
                "{\"model\":\"bytedance/seedream-5-pro\",\"usage\":{\"generated_images\":2},"
                        + "\"delivered\":[[1024,1024],[2048,2048]]}",
                "{\"model\":\"alibaba/qwen-image-3.0-pro\",\"delivered\":[[1024,1024],[2048,2048]],\"references\":[]}",
                "{\"model\":\"gpt-image-2\",\"usage\":{},\"quality\":\"low\"}");

        assertEquals("0.09", text(ended.lines().get(0), "cost"));
        assertEquals("0.045", text(ended.lines().get(1), "cost"));
        assertEquals("0.18", text(ended.lines().get(2), "cost"));
        assertEquals("0.115", text(ended.lines().get(3), "cost"));
        assertEquals("ASSUMED", text(ended.lines().get(3), "basis"));
        assertTrue(text(ended.lines().get(4), "refused").contains("quality"));
    }

    @Test
    void withoutARevenueACreditsCostIsTold() throws IOException {
        Ended ended = lines("price", "{\"model\":\"openai/gpt-image-2\",\"promptTokens\":4}");

        assertEquals("0.0026365", text(ended.lines().get(0).get("quote"), "costPerCredit"));
        Ended table = easel("price", "A cup", "--model", "openai/gpt-image-2", "--prompt-tokens", "4");
        assertTrue(table.out().contains("cost of a credit     0.0026365 USD"), table.out());
    }
}
