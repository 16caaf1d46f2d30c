package dev.easel.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.easel.model.CatalogReader;
import dev.easel.model.ModelCatalog;
import dev.easel.spi.ImageProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The kit passes on data that keep its laws, and each law fails on data that break it. */
class CatalogKitOnAToyProviderTest extends CatalogCompatibilityKit {

    private ImageProvider toy = new ToyProvider();

    @Override
    protected ImageProvider provider() {
        return toy;
    }

    @Override
    protected Class<?> door() {
        return Toy.class;
    }

    @Override
    protected Class<?> models() {
        return Toy.Models.class;
    }

    @TestFactory
    Stream<DynamicTest> eachLawFailsOnASecondModelThatBreaksIt() {
        return Stream.of(
                broken(CatalogCompatibilityKit::everyModelSaysWhereAndWhenItWasRead, "'source': ' '"),
                broken(CatalogCompatibilityKit::everyModelSaysWhereAndWhenItWasRead, "'read': '2999-01-01'"),
                broken(CatalogCompatibilityKit::noNameMeansTwoModels, "'aliases': ['toy-1']"),
                broken(
                        CatalogCompatibilityKit::everyLivingModelHasAConstantAndEveryConstantALivingModel,
                        "'notes': []"),
                broken(
                        CatalogCompatibilityKit::everySizeOfATierIsTakenAsItStandsThere,
                        "'sizes': {'tiers': {'1K': {'limit': 9, 'ratios': {'1:1': '64x64'}}}}"),
                broken(
                        CatalogCompatibilityKit::everySizeOfATierHasItsShape,
                        "'sizes': {'tiers': {'1K': {'ratios': {'1:1': '1024x768'}}}}"),
                broken(
                        CatalogCompatibilityKit::everyModelThatEndsIsFollowedByOneThatOutlivesIt,
                        "'shutdown': '2999-01-01'"),
                broken(
                        CatalogCompatibilityKit::everyModelThatEndsIsFollowedByOneThatOutlivesIt,
                        "'shutdown': '2020-01-01', 'successor': 'toy/toy-2'"),
                broken(CatalogCompatibilityKit::everySettingInTheDataHasATypedKeyAndEveryKeyAModel, "'options': ['x']"),
                broken(CatalogCompatibilityKit::aGuardIsALegalValueOfASettingAndSaysWhy, guard("holes", "3", "No end")),
                broken(CatalogCompatibilityKit::aGuardIsALegalValueOfASettingAndSaysWhy, guard("holes", "10", "High.")),
                broken(
                        CatalogCompatibilityKit::aGuardIsALegalValueOfASettingAndSaysWhy,
                        guard("webSearch", "true", "It does not search.")));
    }

    private static String guard(String option, String value, String why) {
        return "'guards': [{'option': '%s', 'value': '%s', 'why': '%s'}]".formatted(option, value, why);
    }

    private static DynamicTest broken(Consumer<CatalogCompatibilityKit> law, String entry) {
        return dynamicTest(entry, () -> {
            CatalogKitOnAToyProviderTest kit = new CatalogKitOnAToyProviderTest();
            kit.toy = new ToyProvider(withSecond(entry));
            assertThrows(AssertionError.class, () -> law.accept(kit));
        });
    }

    private static ModelCatalog withSecond(String entry) throws IOException {
        ModelCatalog toys = new ToyProvider().catalog();
        String file = """
                {'provider': 'toy', 'source': 'testkit/toy', 'read': '2026-11-22',
                 'models': [{'id': 'toy-2', 'like': 'toy-1', 'status': 'current', %s}]}
                """.formatted(entry).replace('\'', '"');
        return toys.overlay(CatalogReader.read(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "second.json", toys));
    }
}
