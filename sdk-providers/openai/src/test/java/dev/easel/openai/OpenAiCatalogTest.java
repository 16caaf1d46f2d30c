package dev.easel.openai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Problem;
import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import dev.easel.model.Capability;
import dev.easel.model.ModelCard;
import dev.easel.model.ModelId;
import dev.easel.model.Successor;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import dev.easel.spi.ImageProvider;
import dev.easel.testkit.CatalogCompatibilityKit;
import dev.easel.testkit.Planning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAiCatalogTest extends CatalogCompatibilityKit {

    private static final Planning PLANNING =
            Planning.with(OpenAi.provider(options -> options), LocalDate.of(2026, 11, 22));

    @Override
    protected ImageProvider provider() {
        return OpenAi.provider(options -> options);
    }

    @Override
    protected Class<?> door() {
        return OpenAi.class;
    }

    @Override
    protected Class<?> models() {
        return OpenAiModels.class;
    }

    @ParameterizedTest
    @CsvSource({
        "1K, 1024x1024",
        "1K 4:3, 1152x864",
        "1K 21:9, 1568x672",
        "2K 16:9, 2048x1152",
        "2K 9:16, 1152x2048",
        "4K, 2880x2880",
        "4K 2:3, 2336x3504",
        "4K 16:9, 3840x2160"
    })
    void aTierIsExactPixels(String asked, String pixels) {
        for (ModelId model : List.of(
                OpenAiModels.GPT_IMAGE_2, OpenAiModels.GPT_IMAGE_2_5_FLARE, OpenAiModels.GPT_IMAGE_2_6_SUNBURST)) {
            assertEquals(
                    pixels,
                    PLANNING.plan(Planning.request(model).size(asked)).size().toString());
        }
    }

    @Test
    void aShapeOfNoRowIsHadWithinItsTier() {
        PixelSize size = PLANNING.plan(
                        Planning.request(OpenAiModels.GPT_IMAGE_2).size("2K 5:4"))
                .size()
                .pixels()
                .orElseThrow();
        assertEquals(1.25, (double) size.width() / size.height(), 0.0125);
        assertTrue(size.area() > 2_000_000 && size.area() <= 4_194_304, size.toString());
    }

    @Test
    void fullHdIsRefusedForTheClosestLegalPixels() {
        Problem problem =
                PLANNING.problem(Planning.request(OpenAiModels.GPT_IMAGE_2).size("1920x1080"));
        assertTrue(problem.reason().contains("multiples of 16"), problem.toString());
        assertEquals("1920x1088", problem.nearest().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt-image-1.5", "gpt-image-1-mini", "chatgpt-image-latest"})
    void theseEndOnTheFirstOfDecemberAndOpenAiNames26(String name) {
        ModelCard card = card(name);
        assertEquals(Optional.of(LocalDate.of(2026, 12, 1)), card.shutdown());
        assertEquals(Optional.of(new Successor(OpenAiModels.GPT_IMAGE_2_6_SUNBURST, false)), card.successor());
        List<String> notices = PLANNING.plan(Planning.request(card.id())).notices();
        assertTrue(notices.toString().contains("shuts down on 2026-12-01"), notices.toString());
    }

    @ParameterizedTest
    @CsvSource({"gpt-image-1, 2026-10-23", "dall-e-3, 2026-05-12", "dall-e-2, 2026-05-12"})
    void theseAreGoneAndTheAdviceIsOurs(String name, LocalDate day) {
        ModelCard card = card(name);
        assertEquals(Optional.of(day), card.shutdown());
        assertEquals(Optional.of(new Successor(OpenAiModels.GPT_IMAGE_2_6_SUNBURST, true)), card.successor());
        Problem problem = PLANNING.problem(Planning.request(card.id()));
        assertTrue(problem.reason().contains("shut down on " + day), problem.toString());
        assertEquals(List.of("openai/gpt-image-2.6-sunburst"), problem.nearest());
    }

    @Test
    void aDatedSnapshotIsItsModel() {
        assertEquals(OpenAiModels.GPT_IMAGE_2, card("gpt-image-2-2026-04-21").id());
        assertEquals(
                OpenAiModels.GPT_IMAGE_2_5_FLARE,
                card("gpt-image-2.5-flare-2026-09-08").id());
    }

    @Test
    void only26MovesAndDrawsLines() {
        for (ModelCard card : catalog().cards()) {
            boolean newest = card.id().name().startsWith("gpt-image-2.6");
            assertEquals(
                    newest, card.formats().contains(ImageFormat.GIF), card.id().toString());
            assertEquals(
                    newest, card.formats().contains(ImageFormat.SVG), card.id().toString());
            assertEquals(
                    newest, card.options().contains("complexity"), card.id().toString());
        }
    }

    @Test
    void batchesAreFor2And25() {
        assertEquals(
                Set.of(OpenAiModels.GPT_IMAGE_2, OpenAiModels.GPT_IMAGE_2_5_FLARE, OpenAiModels.GPT_IMAGE_2_5_SUNBURST),
                catalog().cards().stream()
                        .filter(card -> card.capabilities().contains(Capability.BATCH))
                        .map(ModelCard::id)
                        .collect(Collectors.toSet()));
    }

    @Test
    void moreThanHighIsFrom25On() {
        assertFalse(card("gpt-image-2").qualities().containsKey(Quality.XHIGH));
        assertTrue(card("gpt-image-2.5-flare").qualities().containsKey(Quality.MAX));
        assertTrue(card("gpt-image-2.6-flare").qualities().containsKey(Quality.MAX));
        assertEquals("hd", card("dall-e-3").qualities().get(Quality.HIGH));
    }

    @Test
    void tenImagesComeInOneCallAndOneInAStream() {
        ImageRequest.Builder ten = Planning.request(OpenAiModels.GPT_IMAGE_2).n(10);
        assertEquals(1, PLANNING.plan(ten).calls().size());
        assertEquals(10, PLANNING.plan(ten, Delivery.STREAM).calls().size());
    }
}
