package dev.easel.testkit;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A way in which an answer is other than it should be.
 *
 * @param name what it is called
 * @param change makes it of a good one
 */
record Alteration(String name, UnaryOperator<StubReply> change) {

    /** What is checked of a stage on which the vendor answers so. */
    @FunctionalInterface
    interface Fact {
        void check(Stage stage) throws Exception;
    }

    /** One test for each of them, where it is a paid request that is answered so. */
    static Stream<DynamicTest> ofPaid(HttpCompatibilityKit kit, Fact fact, Alteration... ways) {
        return Stream.of(ways)
                .map(way -> DynamicTest.dynamicTest(way.name, () -> {
                    try (Stage stage = new Stage(kit)) {
                        stage.alterPaid(way.change);
                        fact.check(stage);
                    }
                }));
    }
}
