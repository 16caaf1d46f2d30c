package dev.easel.bytedance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.image.ImageSize;
import dev.easel.model.Capability;
import dev.easel.model.Guard;
import dev.easel.model.ModelCard;
import dev.easel.model.SizeResolution.Illegal;
import dev.easel.model.SizeRule;
import dev.easel.spi.ImageProvider;
import dev.easel.testkit.CatalogCompatibilityKit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users must be able to rely on with the Seedreams. */
class BytedanceCatalogTest extends CatalogCompatibilityKit {

    @Override
    protected ImageProvider provider() {
        return Bytedance.provider(options -> options);
    }

    @Override
    protected Class<?> door() {
        return Bytedance.class;
    }

    @Override
    protected Class<?> models() {
        return BytedanceModels.class;
    }

    @Override
    protected double shapeTolerance() {
        return 0.04;
    }

    @Test
    void noMarkIsDrawnUnlessItIsAskedFor() {
        Guard watermark = new Guard(
                "watermark",
                "false",
                "The vendor's default draws an \"AI generated\" mark into the bottom right corner.");

        assertAll(catalog().cards().stream()
                .map(card -> () -> assertEquals(List.of(watermark), card.guards(), "" + card.id())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seedream-5-lite", "seedream-4-5"})
    void modelsThatBeginAt2kTakeNoSmallSquare(String model) {
        SizeRule sizes = card(model).sizes();

        assertInstanceOf(Illegal.class, sizes.resolve(ImageSize.parse("1K")));
        assertInstanceOf(Illegal.class, sizes.resolve(ImageSize.parse("1024x1024")));
        assertInstanceOf(Illegal.class, sizes.resolve(ImageSize.parse("1500x1500")));
        assertEquals(ImageSize.parse("2K"), sizes.standard().size());
    }

    @ParameterizedTest
    @CsvSource({
        "seedream-5-0-260128, seedream-5-lite",
        "doubao-seedream-5-0-lite-260128, seedream-5-lite",
        "dola-seedream-5-0-pro-260628, seedream-5-pro",
        "doubao-seedream-5.0-flash, seedream-5-flash",
        "seedream-5.5, seedream-5-5",
        "seedream-4-5-251128, seedream-4-5",
        "doubao-seedream-4-0-250828, seedream-4-0",
        "doubao-seededit-3-0-i2i-250628, seededit-3-0",
    })
    void theVendorsNamesMeanOurModels(String theirs, String ours) {
        assertEquals(card(ours), card(theirs));
    }

    @Test
    void whatGoesOverTheWireIsAnAliasAsWell() {
        for (ModelCard card : catalog().cards()) {
            assertTrue(card.aliases().containsAll(card.wireNames().values()), "" + card.id());
            assertTrue(card.wireNames().containsKey("byteplus"), "" + card.id());
        }
    }

    @Test
    void onlyLiteSearchesTheWebAndOnly55LeavesTheBackgroundOut() {
        assertEquals(List.of("seedream-5-lite"), namesWith(Capability.WEB_SEARCH));
        assertEquals(List.of("seedream-5-5"), namesWith(Capability.TRANSPARENCY));
    }

    @Test
    void onlyTheOldModelsTakeASeed() {
        assertEquals(List.of("seedream-3-0", "seededit-3-0"), namesWith(Capability.SEED));
    }

    private List<String> namesWith(Capability capability) {
        return catalog().cards().stream()
                .filter(card -> card.capabilities().contains(capability))
                .map(card -> card.id().name())
                .toList();
    }
}
