package dev.easel;

import dev.easel.model.CatalogReader;
import dev.easel.model.ModelCatalog;
import dev.easel.model.ModelId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** A vendor that does not exist, with every kind of rule that a real one has. */
public final class TestModels {

    /** The day on which tests plan. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    public static final ModelCatalog CATALOG =
            CatalogReader.resource(TestModels.class.getResourceAsStream("models.json"), "models.json");
    public static final ModelId GRID = ModelId.of("acme", "grid");
    public static final ModelId SEEDED = ModelId.of("acme", "seeded");
    public static final ModelId TABLE = ModelId.of("acme", "table");
    public static final ModelId LIST = ModelId.of("acme", "list");
    public static final ModelId FREE = ModelId.of("acme", "free");
    public static final ModelId FILL = ModelId.of("acme", "fill");
    public static final ModelId GONE = ModelId.of("acme", "gone");
    public static final ModelId NEVER = ModelId.of("acme", "never");

    private TestModels() {}

    /** The same models at another vendor. */
    public static ModelCatalog of(String provider) {
        return changed("acme", provider);
    }

    /** The same models with another text in their file. */
    public static ModelCatalog changed(String before, String after) {
        try (InputStream file = TestModels.class.getResourceAsStream("models.json")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace(before, after);
            return CatalogReader.resource(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
