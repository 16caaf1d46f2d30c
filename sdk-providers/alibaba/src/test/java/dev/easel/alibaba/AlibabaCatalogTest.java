package dev.easel.alibaba;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.easel.image.ImageSize;
import dev.easel.model.ModelCard;
import dev.easel.model.SizeResolution.Illegal;
import dev.easel.model.SizeResolution.Legal;
import dev.easel.spi.ImageProvider;
import dev.easel.testkit.CatalogCompatibilityKit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users must be able to rely on with the Qwen-Images. */
class AlibabaCatalogTest extends CatalogCompatibilityKit {

    @Override
    protected ImageProvider provider() {
        return Alibaba.provider(options -> options);
    }

    @Override
    protected Class<?> door() {
        return Alibaba.class;
    }

    @Override
    protected Class<?> models() {
        return AlibabaModels.class;
    }

    @Override
    protected double shapeTolerance() {
        return 0.04;
    }

    @ParameterizedTest
    @ValueSource(strings = {"512x512", "2048x2048", "5792x724", "724x5792", "1920x1080"})
    void thirdGenerationTakesAnyAreaFrom512To2048Squared(String size) {
        assertInstanceOf(Legal.class, card("qwen-image-3.0").sizes().resolve(ImageSize.parse(size)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"512x511", "2049x2048", "5800x724"})
    void thirdGenerationTakesNothingBeyond(String size) {
        assertInstanceOf(Illegal.class, card("qwen-image-3.0").sizes().resolve(ImageSize.parse(size)));
    }

    @Test
    void editingModelsNeedAReferenceAndTextModelsTakeNone() {
        assertEquals(1, card("qwen-image-edit-max").references().min());
        assertEquals(1, card("qwen-image-edit").references().min());
        assertEquals(0, card("qwen-image-3.0").references().min());
        assertEquals(0, card("qwen-image-plus").references().max());
    }

    @Test
    void edgesThatTheVendorWouldRoundAreRefused() {
        assertInstanceOf(Illegal.class, card("qwen-image-edit-plus").sizes().resolve(ImageSize.parse("1033x1032")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1664x928", "1472x1104", "1328x1328", "1104x1472", "928x1664"})
    void textModelsTakeTheirFiveSizes(String size) {
        assertInstanceOf(Legal.class, card("qwen-image").sizes().resolve(ImageSize.parse(size)));
    }

    @Test
    void rewritingIsLeftToTheVendorAndSaid() {
        for (ModelCard card : catalog().cards()) {
            boolean rewrites = card.options().contains(Alibaba.PROMPT_EXTEND.name());
            boolean said = card.notes().stream().anyMatch(note -> note.contains("Alibaba.PROMPT_EXTEND"));
            assertEquals(rewrites, said, "" + card.id());
            assertEquals(List.of(), card.guards(), "" + card.id());
        }
    }

    @Test
    void snapshotsMeanTheirModels() {
        assertEquals(card("qwen-image-2.0-pro"), card("qwen-image-2.0-pro-2026-06-22"));
        assertEquals(card("qwen-image-edit-plus"), card("qwen-image-edit-plus-2025-10-30"));
    }
}
