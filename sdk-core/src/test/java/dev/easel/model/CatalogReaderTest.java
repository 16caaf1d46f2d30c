package dev.easel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.TestModels;
import dev.easel.error.InvalidRequestException;
import dev.easel.image.ImageFormat;
import dev.easel.image.Quality;
import dev.easel.pricing.PriceList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogReaderTest {

    private static final String CARD = """
            {"id": "x", "status": "current", "sizes": {"tiers": {"1K": {"ratios": {"1:1": "1024x1024"}}}}%s}""";

    @Test
    void aModelInheritsWhatItDoesButNotHowLongItLives() {
        ModelCard seeded = card(TestModels.SEEDED);
        ModelCard grid = card(TestModels.GRID);
        assertEquals(grid.sizes(), seeded.sizes());
        assertEquals(grid.references(), seeded.references());
        assertEquals(List.of(), seeded.aliases());
        assertEquals(Status.PREVIEW, seeded.status());
        assertEquals(
                List.of(Quality.LOW, Quality.MEDIUM, Quality.MAX),
                List.copyOf(seeded.qualities().keySet()));
        assertEquals(2, seeded.maxPerCall());
    }

    @Test
    void formatsKeepTheVendorsOrder() {
        assertEquals(
                List.of(ImageFormat.WEBP, ImageFormat.JPEG),
                card(TestModels.LIST).formats());
    }

    @Test
    void aCardLivesUntilTheDayBeforeItsShutdown() {
        ModelCard list = card(TestModels.LIST);
        assertTrue(list.isAliveOn(LocalDate.of(2026, 11, 30)));
        assertFalse(list.isAliveOn(LocalDate.of(2026, 12, 1)));
        assertFalse(card(TestModels.GONE).isAliveOn(LocalDate.of(2020, 1, 1)));
        assertFalse(card(TestModels.NEVER).isAliveOn(TestModels.TODAY));
        assertEquals(
                "acme/grid (our advice)",
                card(TestModels.GONE).successor().orElseThrow().toString());
    }

    @Test
    void capabilitiesFollowFromTheOtherFields() {
        assertTrue(card(TestModels.GRID)
                .capabilities()
                .containsAll(
                        List.of(Capability.REFERENCES, Capability.MASK, Capability.TRANSPARENCY, Capability.STREAM)));
        assertFalse(card(TestModels.GRID).capabilities().contains(Capability.SEED));
        assertTrue(card(TestModels.TABLE).capabilities().contains(Capability.SEED));
    }

    @Test
    void anApplicationsFileBuildsOnAndWinsOverTheCatalogue() throws IOException {
        ModelCatalog own = read("""
                {"provider": "acme", "source": "ours", "read": "2026-11-22", "models": [
                  {"id": "grid-2", "like": "grid", "status": "current"},
                  {"id": "table", "like": "table", "status": "current", "maxPerCall": 4}]}""", TestModels.CATALOG);
        ModelCatalog both = TestModels.CATALOG.overlay(own);
        assertEquals(10, both.find(ModelId.parse("acme/grid-2")).orElseThrow().maxPerCall());
        assertEquals(4, both.find(TestModels.TABLE).orElseThrow().maxPerCall());
        assertEquals(1, card(TestModels.TABLE).maxPerCall());
    }

    @Test
    void modelsAreFoundByIdByAliasAndByAUniqueBareName() {
        ModelCatalog catalog = TestModels.CATALOG;
        assertEquals(TestModels.GRID, found(catalog, "acme/grid-2026-04-21"));
        assertEquals(TestModels.GRID, found(catalog, "grid"));
        ModelCatalog twins = catalog.overlay(ModelCatalog.of(
                List.of(ModelCard.builder()
                        .from(card(TestModels.GRID))
                        .id(ModelId.of("other", "grid"))
                        .build()),
                java.util.Map.of()));
        assertEquals(Optional.empty(), twins.find(ModelId.parse("grid")));
        assertEquals(
                TestModels.GRID, catalog.nearest(ModelId.parse("acme/gird")).get(0));
    }

    private static ModelId found(ModelCatalog catalog, String text) {
        return catalog.find(ModelId.parse(text)).orElseThrow().id();
    }

    @Test
    void everyMistakeIsToldWithItsPlace() {
        mistake("{", "not good JSON");
        mistake(file("{\"status\": \"current\"}"), "mine.json.models[0]: \"id\" is missing");
        mistake(file(CARD.formatted(", \"colour\": 1")), "\"colour\" is not known here");
        mistake(file(CARD.formatted(", \"maxPerCall\": 0")), "maxPerCall: expected a whole number from 1");
        mistake(file(CARD.formatted(", \"maxPerCall\": \"2\"")), "expected a whole number, found \"2\"");
        mistake(file(CARD.formatted(", \"shutdown\": \"1.12.2026\"")), "shutdown: expected a day such as");
        mistake(file(CARD.formatted(", \"formats\": [\"bmp\"]")), "formats[0]: \"bmp\" is not an image format");
        mistake(
                file(CARD.formatted(", \"mask\": \"maybe\"")),
                "mask: \"maybe\" is not one of [no, optional, required]");
        mistake(
                file(CARD.formatted(", \"sizes\": \"grid\"").replaceFirst("\"sizes\": \\{.*?\\}\\}\\}\\}, ", "")),
                "size rules");
        mistake(file(CARD.formatted("") + "," + CARD.formatted("")), "acme/x stands here twice");
        mistake(file("{\"id\": \"x\", \"status\": \"current\"}"), "\"sizes\" is missing");
        mistake(file("{\"id\": \"x\", \"like\": \"y\", \"status\": \"current\"}"), "no model acme/y before");
    }

    private static String file(String models) {
        return "{\"provider\": \"acme\", \"source\": \"s\", \"read\": \"2026-11-22\", \"models\": [" + models + "]}";
    }

    private static void mistake(String text, String expected) {
        InvalidRequestException e = assertThrows(InvalidRequestException.class, () -> read(text, ModelCatalog.empty()));
        assertTrue(e.getMessage().contains(expected), e.getMessage());
    }

    private static ModelCatalog read(String text, ModelCatalog base) throws IOException {
        return CatalogReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "mine.json", base);
    }

    private static ModelCard card(ModelId id) {
        return TestModels.CATALOG.find(id).orElseThrow();
    }

    @Test
    void tariffsStandBesideTheCards() throws IOException {
        String manual = Files.readString(Path.of("../docs/pricing-data.md"));
        String example =
                manual.substring(manual.indexOf("{\n  \"provider\": \"acme\""), manual.indexOf("```\n\n## `output`"));
        PriceList prices = read(example, ModelCatalog.empty()).prices();
        assertEquals(
                Set.of("acme/painter-1", "acme-cloud/painter-1"),
                prices.tariffs().keySet());
        assertTrue(prices.find("acme-cloud", "painter-1", TestModels.TODAY).isPresent());
        assertTrue(prices.find("azure", "painter-1", TestModels.TODAY).isEmpty());
    }
}
