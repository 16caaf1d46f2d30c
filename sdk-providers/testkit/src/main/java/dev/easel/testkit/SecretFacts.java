package dev.easel.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.easel.error.EaselException;
import dev.easel.result.ImageResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Neither the key nor the prompt is ever told, whatever place of an answer repeats them. */
abstract class SecretFacts {

    private static final Logger log = LoggerFactory.getLogger("dev.easel");

    private final HttpCompatibilityKit kit;

    SecretFacts(HttpCompatibilityKit kit) {
        this.kit = kit;
    }

    @Test
    void wouldBeFoundInTheLog() {
        assertTrue(log.isTraceEnabled(), "the logger dev.easel must write at TRACE to standard error");
        try (Heard heard = new Heard()) {
            log.trace("a word of this test");
            assertTrue(heard.log().contains("a word of this test"), "the log is not written to standard error");
        }
    }

    @TestFactory
    Stream<DynamicTest> isNotToldWhereAnAnswerRepeatsIt() {
        return inEachAnswer("answer", Stage::generate, reply -> reply);
    }

    @TestFactory
    Stream<DynamicTest> isNotToldWhereAnErrorRepeatsIt() {
        return IntStream.of(400, 401, 429, 500)
                .boxed()
                .flatMap(status -> inEachAnswer(
                        status + " to request", Stage::generate, reply -> kit.error(status, "It cannot be.")));
    }

    @TestFactory
    Stream<DynamicTest> isNotToldWhereAStreamRepeatsIt() {
        try (Stage stage = new Stage(kit)) {
            return stage.hasStreams() ? inEachAnswer("stream", Stage::stream, reply -> reply) : Stream.empty();
        }
    }

    /** One test for each request of a good call; its answer, or what that is changed to, has the key in each place in turn. */
    private Stream<DynamicTest> inEachAnswer(
            String name, Function<Stage, ImageResult> call, UnaryOperator<StubReply> change) {
        List<StubReply> answers = answers(call);
        Repeated repeated = new Repeated(kit.key());
        return IntStream.range(0, answers.size())
                .mapToObj(k -> dynamicTest("%s %d".formatted(name, k + 1), () -> {
                    int places = repeated.in(change.apply(answers.get(k))).size();
                    try (Stage stage = new Stage(kit)) {
                        for (int i = 0; i < places; i++) {
                            int place = i;
                            alter(
                                    stage,
                                    k,
                                    reply -> repeated.in(change.apply(reply)).get(place));
                            hear(stage, call);
                            stage.heard().check();
                        }
                    }
                }));
    }

    /** All answers of a good call, in order. */
    private List<StubReply> answers(Function<Stage, ImageResult> call) {
        List<StubReply> answers = new ArrayList<>();
        try (Stage stage = new Stage(kit)) {
            stage.vendor().alter((request, reply) -> {
                answers.add(reply);
                return reply;
            });
            stage.heard().add(call.apply(stage));
        }
        return answers;
    }

    private static void alter(Stage stage, int k, UnaryOperator<StubReply> change) {
        stage.vendor()
                .alter((request, reply) -> stage.vendor().requests().size() == k + 1 ? change.apply(reply) : reply);
    }

    /** Makes images, or fails; either is right. */
    private void hear(Stage stage, Function<Stage, ImageResult> call) throws IOException {
        try {
            stage.heard().addSaved(call.apply(stage), kit.directory);
        } catch (EaselException e) {
            stage.heard().add(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> isNotToldWhereAnErrorRepeatsThePrompt() {
        return ofErrors("I do not like this: " + Stage.PROMPT, Stage::failure);
    }

    @TestFactory
    Stream<DynamicTest> isNotToldWhereAnErrorRepeatsTheBeginningOfALongPrompt() {
        return ofErrors("I do not like this: " + Stage.PROMPT.substring(0, Stage.PROMPT.length() - 1), Stage::failure);
    }

    @TestFactory
    Stream<DynamicTest> isNoWayToForgeALine() {
        return ofErrors("No.\r\nforged \u001b[31m\u202ered\u0000\u2028forged", stage -> {
            EaselException e = stage.failure();
            assertFalse(e.getMessage().chars().anyMatch(SecretFacts::isHidden), e::getMessage);
            assertEquals(
                    0,
                    stage.heard()
                            .lines()
                            .filter(line -> line.startsWith("forged"))
                            .count());
        });
    }

    /** One test with an error that ends the call, and one with an error after which it is sent again. */
    private Stream<DynamicTest> ofErrors(String message, Alteration.Fact fact) {
        return Alteration.ofPaid(
                kit,
                fact,
                new Alteration("400", reply -> kit.error(400, message)),
                new Alteration("429", reply -> kit.error(429, message)));
    }

    private static boolean isHidden(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == '\u2028';
    }
}
