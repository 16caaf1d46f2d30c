package dev.easel.replicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.image.ImageSize;
import dev.easel.image.Quality;
import dev.easel.model.ResolvedSize;
import dev.easel.model.SizeResolution.Illegal;
import dev.easel.model.SizeResolution.Legal;
import dev.easel.spi.ImageProvider;
import dev.easel.testkit.CatalogCompatibilityKit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users must be able to rely on with the models on Replicate. */
class ReplicateCatalogTest extends CatalogCompatibilityKit {

    @Override
    protected ImageProvider provider() {
        return Replicate.provider(options -> options);
    }

    @Override
    protected Class<?> door() {
        return Replicate.class;
    }

    @Override
    protected Class<?> models() {
        return ReplicateModels.class;
    }

    @Override
    protected double shapeTolerance() {
        return 0.04;
    }

    @Test
    void whatReplicateDoesNotTellIsNotInvented() {
        ResolvedSize size = card("bytedance/seedream-5-lite").sizes().standard();

        assertEquals(Optional.empty(), size.pixels());
        assertEquals(ImageSize.parse("2K"), size.size());
        assertTrue(card("bytedance/seedream-5-lite").sizes().approximate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1536x1152", "2048x1152", "2160x3840", "1K 3:2", "4K 16:9"})
    void gptImageTakesTheSizesOfItsList(String size) {
        assertInstanceOf(Legal.class, card("openai/gpt-image-2").sizes().resolve(ImageSize.parse(size)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1536x864", "4K", "21:9"})
    void gptImageTakesNoOtherSizes(String size) {
        assertInstanceOf(Illegal.class, card("openai/gpt-image-2").sizes().resolve(ImageSize.parse(size)));
    }

    @Test
    void onlyTheNewerGptImagesGoBeyondHigh() {
        assertFalse(card("openai/gpt-image-2").qualities().containsKey(Quality.MAX));
        assertTrue(card("openai/gpt-image-2.5-flare").qualities().containsKey(Quality.MAX));
    }

    @Test
    void schnellTakesNoReferenceThoughItsBrotherDoes() {
        assertEquals(1, card("black-forest-labs/flux-dev").references().max());
        assertEquals(0, card("black-forest-labs/flux-schnell").references().max());
    }

    @Test
    void everyIdHasAnOwner() {
        assertTrue(catalog().cards().stream().allMatch(card -> card.id().name().matches("[a-z-]+/[a-z0-9.-]+")));
    }
}
