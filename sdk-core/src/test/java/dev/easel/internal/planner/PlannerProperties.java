package dev.easel.internal.planner;

import static dev.easel.TestModels.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.TestModels;
import dev.easel.error.InvalidRequestException;
import dev.easel.image.Background;
import dev.easel.image.ImageFormat;
import dev.easel.image.ImageSize;
import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import dev.easel.model.ModelCard;
import dev.easel.model.ModelId;
import dev.easel.model.SizeResolution;
import dev.easel.plan.Adjustment;
import dev.easel.plan.Plan;
import dev.easel.plan.PlannedCall;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import dev.easel.request.OnUnsupported;
import dev.easel.request.Option;
import dev.easel.request.Options;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlannerProperties {

    private static final Planner REJECTING = new Planner(TestModels.CATALOG, OnUnsupported.REJECT, call -> List.of());
    private static final Planner ADJUSTING = new Planner(TestModels.CATALOG, OnUnsupported.ADJUST, call -> List.of());

    @Property
    void everyPlannedSizeObeysItsModelsRules(
            @ForAll("models") ModelId model, @ForAll("requests") ImageRequest request) {
        planned(ADJUSTING, request, model).ifPresent(plan -> {
            assertEquals(
                    new SizeResolution.Legal(plan.size()),
                    plan.card().sizes().resolve(plan.size().size()));
            assertTrue(plan.quality().map(plan.card().qualities()::containsKey).orElse(true));
        });
    }

    @Property
    void theCallsBringTheRequestsNumberOfImagesInOrder(
            @ForAll("models") ModelId model, @ForAll("requests") ImageRequest request) {
        planned(ADJUSTING, request, model).ifPresent(plan -> {
            int next = 0;
            for (PlannedCall call : plan.calls()) {
                assertEquals(next, call.first());
                assertTrue(call.n() >= 1 && call.n() <= plan.card().maxPerCall());
                next += call.n();
            }
            assertEquals(request.n().orElse(1), next);
        });
    }

    @Property
    void rejectingAndAdjustingAgreeOnLegalRequests(
            @ForAll("models") ModelId model, @ForAll("requests") ImageRequest request) {
        planned(REJECTING, request, model).ifPresent(plan -> {
            assertEquals(plan, ADJUSTING.plan(request, model, Delivery.WHOLE, TODAY));
            assertTrue(plan.adjustments().isEmpty());
            assertEquals(request, plan.sent());
        });
    }

    @Property
    void whatWasAdjustedPassesUnadjusted(@ForAll("models") ModelId model, @ForAll("requests") ImageRequest request) {
        planned(ADJUSTING, request, model).ifPresent(plan -> {
            Plan again = REJECTING.plan(plan.sent(), model, Delivery.WHOLE, TODAY);
            assertEquals(plan.size(), again.size());
            assertEquals(plan.quality(), again.quality());
            assertEquals(plan.calls(), again.calls());
        });
    }

    @Property
    void nothingOfTheRequestIsLostWithoutAnAdjustment(
            @ForAll("models") ModelId model, @ForAll("requests") ImageRequest request) {
        planned(ADJUSTING, request, model).ifPresent(plan -> {
            ImageRequest sent = plan.sent();
            kept(plan, "size", request.size(), sent.size());
            kept(plan, "quality", request.quality(), sent.quality());
            kept(plan, "seed", request.seed(), sent.seed());
            kept(plan, "background", request.background(), sent.background());
            kept(plan, "format", request.format(), sent.format());
            kept(plan, "compression", request.compression(), sent.compression());
            kept(plan, "webSearch", request.webSearch(), sent.webSearch());
            kept(plan, "endUser", request.endUser(), sent.endUser());
            request.options()
                    .keys()
                    .forEach(key -> kept(
                            plan,
                            key.toString(),
                            request.options().get(key),
                            sent.options().get(key)));
            assertEquals(request.prompt(), sent.prompt());
            assertEquals(request.n(), sent.n());
        });
    }

    private static void kept(Plan plan, String option, Object asked, Object sent) {
        boolean told = plan.adjustments().stream().map(Adjustment::option).anyMatch(option::equals);
        assertEquals(!told, asked.equals(sent), () -> option + ": " + asked + " became " + sent);
    }

    @Property
    void theSameRequestAndDayGiveTheSamePlan(
            @ForAll("models") ModelId model, @ForAll("requests") ImageRequest request) {
        assertEquals(planned(ADJUSTING, request, model), planned(ADJUSTING, request, model));
    }

    @Property
    void transparencyIsNeverDropped(@ForAll("models") ModelId model, @ForAll("requests") ImageRequest request) {
        planned(ADJUSTING, request, model)
                .ifPresent(plan -> assertEquals(
                        request.background().equals(Optional.of(Background.TRANSPARENT)),
                        plan.sent().background().equals(Optional.of(Background.TRANSPARENT))));
    }

    @Property
    void aRefusalListsEveryProblemAndSaysThatNothingWasSent(
            @ForAll("models") ModelId model, @ForAll("requests") ImageRequest request) {
        try {
            REJECTING.plan(request, model, Delivery.WHOLE, TODAY);
        } catch (InvalidRequestException e) {
            assertFalse(e.problems().isEmpty());
            e.problems().forEach(problem -> assertTrue(e.getMessage().contains(problem.toString()), e.getMessage()));
            assertTrue(e.getMessage().contains("nothing was sent"), e.getMessage());
        }
    }

    @Property
    void seedsOfAFanOutDiffer(@ForAll("requests") ImageRequest request) {
        planned(ADJUSTING, request, TestModels.SEEDED)
                .filter(plan -> plan.sent().seed().isPresent())
                .ifPresent(plan -> assertEquals(
                        plan.calls().size(),
                        plan.calls().stream().map(PlannedCall::seed).distinct().count()));
    }

    private static Optional<Plan> planned(Planner planner, ImageRequest request, ModelId model) {
        try {
            return Optional.of(planner.plan(request, model, Delivery.WHOLE, TODAY));
        } catch (InvalidRequestException e) {
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<ModelId> models() {
        return Arbitraries.of(TestModels.CATALOG.cards().stream()
                .filter(card -> card.isAliveOn(TODAY))
                .map(ModelCard::id)
                .toList());
    }

    @Provide
    Arbitrary<ImageRequest> requests() {
        Arbitrary<PixelSize> pixels = Arbitraries.integers()
                .between(1, 9000)
                .flatMap(w -> Arbitraries.integers().between(1, 9000).map(h -> PixelSize.of(w, h)));
        Arbitrary<ImageSize> sizes = Arbitraries.oneOf(
                Arbitraries.of("auto", "1K", "2K 16:9", "4K 21:9", "0.5K", "8K", "1:9", "1920x1080", "1024x1024")
                        .map(ImageSize::parse),
                pixels.map(ImageSize::pixels));
        Arbitrary<ImageRequest.Builder> basics = Combinators.combine(
                        sizes.optional(),
                        Arbitraries.of(Quality.class).optional(),
                        Arbitraries.integers().between(1, 10).optional(),
                        Arbitraries.longs().between(0, 5_000_000_000L).optional(0.3))
                .as((size, quality, n, seed) -> {
                    ImageRequest.Builder request =
                            ImageRequest.builder().prompt("A boat").size(size).quality(quality);
                    n.ifPresent(request::n);
                    seed.ifPresent(request::seed);
                    return request;
                });
        return Combinators.combine(
                        basics,
                        Arbitraries.of(Background.class).optional(0.3),
                        Arbitraries.of(ImageFormat.class).optional(0.5),
                        Arbitraries.integers().between(0, 100).optional(0.3),
                        Arbitraries.of(true, false).optional(0.3),
                        Arbitraries.of("ann", "bob").optional(0.3),
                        options())
                .as((request, background, format, compression, search, user, options) -> {
                    compression.ifPresent(request::compression);
                    return request.background(background)
                            .format(format)
                            .webSearch(search)
                            .endUser(user)
                            .options(options)
                            .build();
                });
    }

    private static Arbitrary<Options> options() {
        Option<Boolean> known = Option.bool("acme", "moderation");
        Option<Boolean> unknown = Option.bool("acme", "sparkle");
        Option<Boolean> foreign = Option.bool("other", "moderation");
        return Arbitraries.of(
                Options.none(),
                Options.with(known, true),
                Options.with(unknown, true),
                Options.with(known, false).and(foreign, true));
    }
}
