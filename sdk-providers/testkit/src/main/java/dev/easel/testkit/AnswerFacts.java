package dev.easel.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.result.ImageResult;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** An answer is judged by what is in it. What is not an image is a failure of which nobody knows what it cost. */
abstract class AnswerFacts {

    private static final byte[] RED = PlainPng.of(64, 64, 200);

    private final HttpCompatibilityKit kit;

    AnswerFacts(HttpCompatibilityKit kit) {
        this.kit = kit;
    }

    @TestFactory
    Stream<DynamicTest> thatIsNotWhatTheVendorPromisesIsABadResponse() {
        return Alteration.ofPaid(
                kit,
                stage ->
                        assertEquals(Category.BAD_RESPONSE, stage.failsInDoubt().category()),
                new Alteration("a page", reply -> StubReply.of(200, "text/html", "<html><body>Hello</body></html>")),
                new Alteration("a page that is said to be JSON", reply -> StubReply.json("<html></html>")),
                new Alteration("nothing", reply -> StubReply.json("")),
                new Alteration("nothing, and status 204", reply -> StubReply.of(204, "", "")),
                new Alteration("no JSON", reply -> StubReply.json("{\"data\": [}")),
                new Alteration("an object without anything", reply -> StubReply.json("{}")),
                new Alteration("null", reply -> StubReply.json("null")),
                new Alteration("a list", reply -> StubReply.json("[[], 1, \"images\"]")),
                new Alteration(
                        "other kinds of values",
                        reply -> StubReply.json(
                                "{\"data\": 5, \"id\": {}, \"images\": \"none\", \"candidates\": [7], \"output\": false}")),
                new Alteration("deep nesting", reply -> StubReply.json("[".repeat(5000))));
    }

    @Test
    void withoutAnImageIsABadResponse() {
        try (Stage stage = new Stage(kit)) {
            stage.draws();
            assertEquals(Category.BAD_RESPONSE, stage.failsPaid().category());
        }
    }

    @Test
    void withSomethingElseInPlaceOfAnImageIsABadImage() {
        try (Stage stage = new Stage(kit)) {
            stage.draws("I am sorry, I cannot draw this.".getBytes(StandardCharsets.UTF_8));
            assertEquals(Category.BAD_IMAGE, stage.failsInDoubt().category());
        }
    }

    @Test
    void withHalfAnImageIsABadImage() {
        try (Stage stage = new Stage(kit)) {
            stage.draws(Arrays.copyOf(RED, RED.length / 2));
            assertEquals(Category.BAD_IMAGE, stage.failsInDoubt().category());
        }
    }

    @TestFactory
    Stream<DynamicTest> withBase64ThatIsNoneIsABadResponse() {
        String base64 = Base64.getEncoder().encodeToString(RED);
        Alteration cut =
                new Alteration("cut", reply -> reply.body(reply.text().replace(base64, base64.substring(0, 41))));
        Alteration wrong =
                new Alteration("wrong", reply -> reply.body(reply.text().replace(base64, base64.replace('A', '%'))));
        Alteration.Fact fact = stage -> {
            stage.draws(RED);
            assertEquals(Category.BAD_RESPONSE, stage.failsInDoubt().category());
        };
        return isIn(base64) ? Alteration.ofPaid(kit, fact, cut, wrong) : Stream.empty();
    }

    /** Some vendors answer with files instead. */
    private boolean isIn(String base64) {
        AtomicBoolean is = new AtomicBoolean();
        try (Stage stage = new Stage(kit)) {
            stage.draws(RED);
            stage.alterPaid(reply -> {
                is.set(reply.text().contains(base64));
                return reply;
            });
            stage.generate();
        }
        return is.get();
    }

    @Test
    void withFewerImagesThanAskedHandsOverThoseThatCame() {
        try (Stage stage = new Stage(kit)) {
            assumeTrue(stage.card().maxPerCall() > 1, "the model makes one image a call");
            stage.draws(RED);
            ImageResult result =
                    stage.easel().generate(stage.request().toBuilder().n(2).build());
            stage.heard().add(result);
            assertEquals(Set.of(0), result.imagesByIndex().keySet());
            Failure missing = result.failures().get(0);
            assertEquals(Category.BAD_RESPONSE, missing.category());
            assertEquals(Charge.MAYBE, missing.charge());
            assertEquals(1, missing.index().orElseThrow());
            assertEquals(1, stage.paid());
        }
    }

    @Test
    void withMoreImagesThanAskedHandsOverAll() {
        try (Stage stage = new Stage(kit)) {
            assumeTrue(kit.canBringMore(), "an answer has room for one image");
            stage.draws(RED, PlainPng.of(64, 64, 10));
            assertEquals(2, stage.generate().images().size());
        }
    }

    @Test
    void mayComeInSmallPieces() {
        try (Stage stage = new Stage(kit)) {
            stage.alterPaid(reply -> reply.dripping(Duration.ofMillis(1)));
            assertEquals(1, stage.generate().images().size());
            assertEquals(1, stage.paid());
        }
    }
}
