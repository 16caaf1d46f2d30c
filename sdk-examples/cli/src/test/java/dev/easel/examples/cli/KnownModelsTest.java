package dev.easel.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.model.ModelCard;
import dev.easel.model.ModelId;
import dev.easel.model.Status;
import dev.easel.plan.Plan;
import dev.easel.request.ImageRequest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The models that people ask for are there, in the state in which their vendors have them. */
class KnownModelsTest {

    private static final Easel EASEL = Catalogue.on(Catalogue.TODAY);

    @AfterAll
    static void close() {
        EASEL.close();
    }

    @ParameterizedTest
    @CsvSource({
        "openai, current, gpt-image-2 gpt-image-2.5-sunburst gpt-image-2.5-flare gpt-image-2.6-sunburst gpt-image-2.6-flare",
        "openai, deprecated, gpt-image-1.5 gpt-image-1-mini chatgpt-image-latest",
        "openai, retired, gpt-image-1 dall-e-3 dall-e-2",
        "google, current, gemini-nano-banana-2.1 gemini-3-pro-image gemini-3.1-flash-lite-image",
        "google, deprecated, gemini-3.1-flash-image gemini-2.5-flash-image",
        "google, retired, gemini-3-pro-image-preview gemini-3.1-flash-image-preview imagen-4.0-generate-001"
                + " imagen-4.0-ultra-generate-001 imagen-4.0-fast-generate-001",
        "bfl, current, flux-3-image flux-2-pro flux-2-max flux-2-flex flux-2-klein-9b flux-2-klein-4b"
                + " flux-pro-1.0-fill flux-tools/erase-v1 flux-tools/outpainting-v1 flux-tools/deblur-v1",
        "bfl, preview, flux-2-pro-preview flux-2-klein-9b-preview",
        "bfl, deprecated, flux-dev flux-pro-1.1 flux-pro-1.1-ultra flux-kontext-pro flux-kontext-max",
        "bytedance, current, seedream-5-lite seedream-5-pro seedream-5-flash seedream-5-5 seedream-4-5 seedream-4-0",
        "alibaba, current, qwen-image-3.0 qwen-image-3.0-pro qwen-image-2.1-pro qwen-image-2.1-turbo qwen-image-2.0-pro"
                + " qwen-image-2.0 qwen-image-edit-max qwen-image-edit-plus qwen-image-edit qwen-image",
        "fal, current, openai/gpt-image-2 openai/gpt-image-2/edit google/nano-banana-2.1 fal-ai/nano-banana-pro"
                + " bytedance/seedream/v5/lite/text-to-image fal-ai/flux/dev fal-ai/flux-2-pro"
                + " fal-ai/qwen-image-2/text-to-image fal-ai/qwen-image-edit-2511",
        "replicate, current, openai/gpt-image-2 openai/gpt-image-2.5-flare google/nano-banana-pro"
                + " bytedance/seedream-5-lite bytedance/seedream-5-pro black-forest-labs/flux-dev"
                + " black-forest-labs/flux-2-pro black-forest-labs/flux-kontext-dev qwen/qwen-image-2"
                + " qwen/qwen-image-edit-plus",
        "midjourney, refused, midjourney"
    })
    void eachVendorHasItsModels(String provider, String status, String names) {
        for (String name : names.split(" ", -1)) {
            ModelCard card = EASEL.models()
                    .find(ModelId.of(provider, name))
                    .orElseThrow(() -> new AssertionError(provider + "/" + name));
            assertEquals(name, card.id().name());
            assertEquals(Status.valueOf(status.toUpperCase(Locale.ROOT)), card.status(), name);
        }
    }

    /** Side by side: what a wide picture of tier 2K is on each current model that has the tier. */
    @Test
    void aWidePictureOf2KCanBePlannedWhereverTheTierIs() {
        List<ModelCard> wide = Catalogue.living(EASEL).stream()
                .filter(card -> card.status() == Status.CURRENT)
                .filter(card -> card.sizes().tiers().keySet().stream()
                        .anyMatch(tier -> tier.toString().equals("2K")))
                .toList();
        assertTrue(wide.size() > 50, wide.size() + " models");
        for (ModelCard card : wide) {
            ImageRequest request = Catalogue.request(card, card.references().min())
                    .size("2K 16:9")
                    .build();
            Plan plan = EASEL.plan(request);
            plan.size()
                    .pixels()
                    .ifPresent(pixels -> assertEquals(
                            16.0 / 9, (double) pixels.width() / pixels.height(), 0.06, card.id() + " " + pixels));
            assertEquals(1, plan.calls().size());
        }
    }
}
