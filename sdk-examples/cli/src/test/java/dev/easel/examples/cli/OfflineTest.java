package dev.easel.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.error.InvalidRequestException;
import dev.easel.image.GeneratedImage;
import dev.easel.image.PixelSize;
import dev.easel.json.Json;
import dev.easel.model.ModelCard;
import dev.easel.model.ModelId;
import dev.easel.plan.Plan;
import dev.easel.request.ImageRequest;
import dev.easel.sketch.Sketch;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any model of the catalogue can be drawn without a key; nothing is sent. */
class OfflineTest {

    /** A day after the catalogues were read, so that the test does not depend on today. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @TempDir
    Path dir;

    @Test
    void everyLivingModelPlansAndCostsAsItself() {
        Clock clock = Clock.fixed(DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        try (Easel real = Easel.builder().discover(Map.of()).clock(clock).build();
                Easel offline = Easel.builder()
                        .discover(Map.of())
                        .standIn(Sketch.standIn())
                        .clock(clock)
                        .build()) {
            List<ModelCard> cards = real.models().cards().stream()
                    .filter(card -> card.isAliveOn(DAY) && card.references().min() == 0)
                    .toList();
            assertTrue(cards.size() > 30, cards.size() + " models");
            for (ModelCard card : cards) {
                ImageRequest request = ImageRequest.builder()
                        .prompt("A boat")
                        .model(card.id())
                        .n(3)
                        .build();
                assertEquals(outcome(real, request), outcome(offline, request));
            }
        }
    }

    /** What a plan says, or why there is none. */
    private static List<Object> outcome(Easel easel, ImageRequest request) {
        try {
            Plan plan = easel.plan(request);
            return List.of(plan.card(), plan.values(), plan.calls().size(), plan.quote());
        } catch (InvalidRequestException e) {
            return List.of(e.problems());
        }
    }

    @Test
    void theFlagshipOfEveryVendorIsDrawnAndTheResultSaysWhoDidIt() {
        List<ModelId> flagships;
        try (Easel easel = Easel.builder().discover(Map.of()).build()) {
            flagships = easel.models().cards().stream()
                    .map(card -> card.id().provider())
                    .distinct()
                    .filter(provider -> !provider.equals("sketch"))
                    .flatMap(provider -> easel.models().flagship(provider).stream())
                    .toList();
        }
        assertEquals(7, flagships.size());
        flagships.forEach(this::isDrawn);
    }

    private void isDrawn(ModelId model) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String folder = dir.resolve(model.provider()).toString();
        int code = Main.run(
                Shell.CLOCK,
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                "generate",
                "A poster 'Hi'",
                "--offline",
                "--model",
                model.toString(),
                "--out",
                folder,
                "--json");

        assertEquals(0, code, err.toString());
        assertEquals(
                model + " was not called: the sketch provider drew in its place.",
                Json.parse(out.toString()).get("notices").items().stream()
                        .map(notice -> notice.text().orElseThrow())
                        .filter(notice -> notice.contains("was not called"))
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void offlineWithoutAModelIsTheSketchModelWhateverKeysThereAre() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(
                Shell.CLOCK,
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                "plan",
                "A boat",
                "--offline",
                "--json");

        assertEquals(0, code);
        assertEquals(
                "sketch/sketch-1",
                Json.parse(out.toString()).get("model").text().orElseThrow());
        assertTrue(err.toString().contains("no model is named, so"), err.toString());
    }

    // tag: stand-in
    @Test
    void aModelIsPlannedAsItselfAndDrawnHere() {
        try (Easel easel = Easel.builder().discover().standIn(Sketch.standIn()).build()) { // no key, nothing is sent
            ImageRequest request = ImageRequest.builder()
                    .prompt("A poster 'Open at 7'")
                    .model("openai/gpt-image-2")
                    .size("1536x1024")
                    .build();
            Plan plan = easel.plan(request);
            assertEquals(20, plan.quote().credits().orElseThrow().amount());
            GeneratedImage image = easel.generate(request).image();
            assertEquals(PixelSize.of(1536, 1024), image.size());
        }
    }
    // end: stand-in
}
