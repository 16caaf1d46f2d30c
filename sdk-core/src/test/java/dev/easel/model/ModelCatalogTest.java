package dev.easel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelCatalogTest {

    private static final String FILE = """
            {"provider": "acme", "flagship": "new", "source": "acme.test/models", "read": "2026-11-22",
             "models": [
              {"id": "new", "status": "current", "aliases": ["newest"],
               "sizes": {"tiers": {"1K": {"ratios": {"1:1": "1024x1024"}}}}},
              {"id": "old", "like": "new", "status": "retired", "successor": "acme/new"},
              {"id": "older", "like": "new", "status": "retired", "advice": "acme/new"},
              {"id": "oldest", "like": "new", "status": "retired", "advice": "other/best"}]}
            """;

    @Test
    void underAnotherIdModelsFlagshipAliasesAndSuccessorsMove() throws IOException {
        ModelCatalog moved = catalog().under("acme-eu");

        assertEquals(
                List.of("acme-eu/new", "acme-eu/old", "acme-eu/older", "acme-eu/oldest"),
                moved.cards().stream().map(card -> card.id().toString()).toList());
        assertEquals(Optional.of(ModelId.parse("acme-eu/new")), moved.flagship("acme-eu"));
        assertEquals(Optional.empty(), moved.flagship("acme"));
        assertEquals("acme-eu/new", card(moved, "acme-eu/newest").id().toString());
        assertEquals(new Successor(ModelId.parse("acme-eu/new"), false), successor(moved, "acme-eu/old"));
        assertEquals(new Successor(ModelId.parse("acme-eu/new"), true), successor(moved, "acme-eu/older"));
    }

    @Test
    void aSuccessorAtAnotherProviderStaysThere() throws IOException {
        assertEquals(
                new Successor(ModelId.parse("other/best"), true),
                successor(catalog().under("acme-eu"), "acme-eu/oldest"));
    }

    @Test
    void underItsOwnIdItIsTheSame() throws IOException {
        ModelCatalog catalog = catalog();

        assertSame(catalog, catalog.under("acme"));
    }

    private static ModelCatalog catalog() throws IOException {
        return CatalogReader.read(
                new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8)), "acme.json", ModelCatalog.empty());
    }

    private static Successor successor(ModelCatalog catalog, String id) {
        return card(catalog, id).successor().orElseThrow();
    }

    private static ModelCard card(ModelCatalog catalog, String id) {
        return catalog.find(ModelId.parse(id)).orElseThrow();
    }
}
