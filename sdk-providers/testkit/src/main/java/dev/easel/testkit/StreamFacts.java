package dev.easel.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A stream is worth its last event. Nothing here is tested of a provider whose flagship has no streams. */
abstract class StreamFacts {

    private final HttpCompatibilityKit kit;

    StreamFacts(HttpCompatibilityKit kit) {
        this.kit = kit;
    }

    @TestFactory
    Stream<DynamicTest> bringsItsImages() {
        return ofPaid(
                stage -> {
                    assertEquals(1, stage.stream().images().size());
                    assertEquals(1, stage.paid());
                },
                new Alteration("at once", reply -> reply),
                new Alteration("in small pieces", reply -> reply.dripping(Duration.ofMillis(1))));
    }

    @TestFactory
    Stream<DynamicTest> withoutItsLastEventIsAFailureAndNotRepeated() {
        return ofPaid(
                stage -> assertEquals(Category.BAD_RESPONSE, fails(stage).category()),
                new Alteration("closed", reply -> reply.body(begun(reply))),
                new Alteration("empty", reply -> reply.body("")),
                new Alteration("a page", reply -> reply.body("<html></html>")));
    }

    @TestFactory
    Stream<DynamicTest> thatBreaksOffIsAFailureAndNotRepeated() {
        return ofPaid(
                StreamFacts::fails,
                new Alteration("reset", reply -> reply.resetAfter(begun(reply).length())),
                new Alteration(
                        "within an event",
                        reply -> reply.closedAfter(reply.text().length() - 20)));
    }

    private Stream<DynamicTest> ofPaid(Alteration.Fact fact, Alteration... ways) {
        try (Stage stage = new Stage(kit)) {
            return stage.hasStreams() ? Alteration.ofPaid(kit, fact, ways) : Stream.empty();
        }
    }

    /** A stream up to its last event. */
    private static String begun(StubReply stream) {
        String text = stream.text();
        return text.substring(0, text.strip().lastIndexOf("\n\n") + 2);
    }

    private static EaselException fails(Stage stage) {
        EaselException e = stage.heard().add(assertThrows(EaselException.class, stage::stream));
        assertEquals(Charge.MAYBE, e.charge(), e::toString);
        assertEquals(1, stage.paid());
        return e;
    }
}
