package dev.easel.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.error.InvalidRequestException;
import dev.easel.model.ModelCard;
import dev.easel.model.ModelId;
import dev.easel.model.Status;
import dev.easel.request.ImageRequest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody is surprised by a shutdown: laws over every model that any module ships. */
class LivesOfModelsTest {

    private static final Easel EASEL = Catalogue.on(Catalogue.TODAY);

    @AfterAll
    static void close() {
        EASEL.close();
    }

    private static String refusal(String model) {
        ImageRequest request =
                ImageRequest.builder().prompt("A boat").model(model).build();
        return assertThrows(InvalidRequestException.class, () -> EASEL.plan(request))
                .getMessage();
    }

    @Test
    void aModelThatEndedNamesItsDayAndWhatToUseInstead() {
        for (ModelCard card : EASEL.models().cards()) {
            if (!card.isAliveOn(Catalogue.TODAY) && card.status() != Status.REFUSED) {
                String message = refusal(card.id().toString());
                card.shutdown().ifPresent(day -> assertTrue(message.contains("shut down on " + day), message));
                assertTrue(message.contains("Use " + card.successor().orElseThrow()), message);
                assertTrue(message.contains("Nothing was sent"), message);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"dall-e-3, 2026-05-12", "dall-e-2, 2026-05-12", "openai/gpt-image-1, 2026-10-23"})
    void whereOpenAiNamesNoSuccessorTheAdviceIsMarkedAsOurs(String model, String day) {
        String message = refusal(model);
        assertTrue(message.contains("shut down on " + day), message);
        assertTrue(message.contains("openai/gpt-image-2.6-sunburst (our advice)"), message);
    }

    @Test
    void aModelThatEndsWithin30DaysGivesANoticeByTheDayThatIsPassedIn() {
        List<ModelCard> ending = Catalogue.living(EASEL).stream()
                .filter(card -> card.shutdown().isPresent())
                .toList();
        assertTrue(ending.size() >= 3, ending.toString());
        for (ModelCard card : ending) {
            LocalDate end = card.shutdown().orElseThrow();
            assertEquals(List.of(), notices(card, end.minusDays(31)));
            String notice = "%s shuts down on %s. Move to %s."
                    .formatted(card.id(), end, card.successor().orElseThrow());
            assertEquals(List.of(notice), notices(card, end.minusDays(30)));
            assertEquals(List.of(notice), notices(card, end.minusDays(1)));
            assertThrows(InvalidRequestException.class, () -> notices(card, end));
        }
    }

    private static List<String> notices(ModelCard card, LocalDate day) {
        try (Easel easel = Catalogue.on(day)) {
            return easel.plan(Catalogue.request(card, card.references().min()).build()).notices().stream()
                    .filter(notice -> notice.contains("shuts down"))
                    .toList();
        }
    }

    @Test
    void everySuccessorIsKnownAndAlive() {
        for (ModelCard card : EASEL.models().cards()) {
            card.successor().ifPresent(next -> {
                ModelCard successor = EASEL.models()
                        .find(next.model())
                        .orElseThrow(() -> new AssertionError(card.id() + " names " + next));
                assertTrue(successor.isAliveOn(Catalogue.TODAY), card.id() + " names " + next);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "midjourney, There is no official API",
        "midjourney/midjourney, the terms of service forbid automation",
        "bfl/flux-2-dev, BFL gives out its weights and does not serve it.",
        "fal/fal-ai/qwen-image-layered, Easel has no such result."
    })
    void whatIsNeverCalledIsRefusedWithTheReason(String model, String reason) {
        assertTrue(refusal(model).contains(reason), refusal(model));
    }

    @ParameterizedTest
    @CsvSource({
        "gpt-image-3, openai/gpt-image-2",
        "gpt-imge-2, openai/gpt-image-2",
        "openai/gpt-image-2.6, openai/gpt-image-2",
        "nano-banana, gemini-nano-banana-2.1",
        "seedream-6, bytedance/seedream-",
        "flux-2, bfl/flux-2-",
        "mid-journey, midjourney/midjourney"
    })
    void anUnknownModelIsRefusedWithTheNearestNames(String model, String near) {
        ImageRequest request =
                ImageRequest.builder().prompt("A boat").model(model).build();
        InvalidRequestException e = assertThrows(InvalidRequestException.class, () -> EASEL.plan(request));
        List<String> nearest = e.problems().get(0).nearest();
        assertEquals(3, nearest.size());
        nearest.forEach(
                name -> assertTrue(EASEL.models().find(ModelId.parse(name)).isPresent(), name));
        assertTrue(nearest.stream().anyMatch(name -> name.contains(near)), nearest.toString());
        assertTrue(e.getMessage().contains("ModelId.unlisted"), e.getMessage());
    }
}
