package dev.easel.fal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.easel.image.ImageSize;
import dev.easel.model.ModelCard;
import dev.easel.model.Need;
import dev.easel.model.SizeResolution.Illegal;
import dev.easel.model.SizeResolution.Legal;
import dev.easel.model.SizeRule;
import dev.easel.spi.ImageProvider;
import dev.easel.testkit.CatalogCompatibilityKit;
import org.junit.jupiter.api.Test;

/** What users must be able to rely on with the models on fal. */
class FalCatalogTest extends CatalogCompatibilityKit {

    @Override
    protected ImageProvider provider() {
        return Fal.provider(options -> options);
    }

    @Override
    protected Class<?> door() {
        return Fal.class;
    }

    @Override
    protected Class<?> models() {
        return FalModels.class;
    }

    @Override
    protected double shapeTolerance() {
        return 0.04;
    }

    @Test
    void everyEditingTwinNeedsAReferenceAndItsOtherHalfTakesNone() {
        for (ModelCard card : catalog().cards()) {
            boolean edits = card.id().name().contains("edit");
            assertEquals(edits ? 1 : 0, card.references().min(), "" + card.id());
            assertEquals(edits, card.references().max() > 0, "" + card.id());
        }
    }

    @Test
    void noNanoBananaDrawsMoreImagesThanAsked() {
        for (ModelCard card : catalog().cards()) {
            boolean guarded = card.guards().stream()
                    .anyMatch(guard -> guard.option().equals("limitGenerations")
                            && guard.value().equals("true"));
            assertEquals(card.id().name().contains("nano-banana"), guarded, "" + card.id());
        }
    }

    @Test
    void gptImageTakesThePixelsThatItTakesAtOpenAi() {
        SizeRule sizes = card("openai/gpt-image-2").sizes();

        assertEquals("2880x2880", pixels(sizes, "4K"));
        assertEquals("1536x864", pixels(sizes, "16:9"));
    }

    private static String pixels(SizeRule sizes, String asked) {
        return assertInstanceOf(Legal.class, sizes.resolve(ImageSize.parse(asked)))
                .size()
                .toString();
    }

    @Test
    void byteDancesOwnWideSizeIsTooLargeForProHere() {
        assertInstanceOf(
                Illegal.class, card("bytedance/seedream/v5/pro/edit").sizes().resolve(ImageSize.parse("2816x1584")));
    }

    @Test
    void oldNamesMeanTheSameModels() {
        assertEquals(card("fal-ai/flux/dev"), card("flux/dev"));
        assertEquals(card("bytedance/seedream/v5/lite/edit"), card("fal-ai/bytedance/seedream/v5/lite/edit"));
    }

    @Test
    void onlyTwoModelsTakeAMask() {
        assertEquals(Need.OPTIONAL, card("openai/gpt-image-2/edit").mask());
        assertEquals(Need.REQUIRED, card("fal-ai/qwen-image-edit/inpaint").mask());
        assertEquals(
                2,
                catalog().cards().stream()
                        .filter(card -> card.mask() != Need.NO)
                        .count());
    }
}
