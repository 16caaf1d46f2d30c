package dev.easel.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.Problem;
import dev.easel.image.AspectRatio;
import dev.easel.image.ImageSize;
import dev.easel.image.SizeTier;
import dev.easel.model.ModelCard;
import dev.easel.model.SizeResolution;
import dev.easel.plan.Plan;
import dev.easel.plan.PlannedCall;
import dev.easel.request.ImageRequest;
import dev.easel.request.OnUnsupported;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Laws of planning over every model, with every tier, shape, number and count of references: a request is legal, or refused
 * with reasons; the values that a refusal offers are legal; and adjusting takes what is legal.
 */
class WholeCatalogProperties {

    private static final List<SizeTier> TIERS = Stream.of("0.25K", "0.5K", "0.75K", "1K", "1.5K", "2K", "3K", "4K")
            .map(SizeTier::parse)
            .toList();
    private static final List<AspectRatio> RATIOS = Stream.of(
                    "1:1", "4:3", "3:4", "3:2", "2:3", "16:9", "9:16", "21:9", "9:21", "1:8", "5:4", "7:5", "100:1")
            .map(AspectRatio::parse)
            .toList();
    private static final List<String> OTHER_SIZES = List.of("auto", "1920x1080", "1024x1024", "10x10000", "8000x8000");
    private static final List<Integer> NUMBERS = List.of(1, 10);

    private static final Easel EASEL = Catalogue.on(Catalogue.TODAY);

    @AfterAll
    static void close() {
        EASEL.close();
    }

    @TestFactory
    Stream<DynamicTest> everyRequestIsLegalOrRefusedWithReasonsAndALegalWayOut() {
        return Catalogue.living(EASEL).stream()
                .map(card -> DynamicTest.dynamicTest(card.id().toString(), () -> new OfModel(card).check()));
    }

    private static Stream<ImageSize> sizes() {
        return Stream.concat(
                TIERS.stream().flatMap(tier -> RATIOS.stream().map(ratio -> ImageSize.tier(tier, ratio))),
                OTHER_SIZES.stream().map(ImageSize::parse));
    }

    /** The laws on one model. The same request is planned once. */
    private record OfModel(ModelCard card, Map<ImageRequest, List<Problem>> known) {

        OfModel(ModelCard card) {
            this(card, new HashMap<>());
        }

        void check() {
            sizes().forEach(size -> NUMBERS.forEach(n -> counts().forEach(references ->
                    check(Catalogue.request(card, references).size(size).n(n).build()))));
        }

        /** None, one, as many as it takes, and one more where a request may have so many. */
        private List<Integer> counts() {
            int most = card.references().max();
            return Stream.of(0, 1, most, most + 1)
                    .filter(count -> count <= ImageRequest.MAX_REFERENCES)
                    .distinct()
                    .toList();
        }

        private void check(ImageRequest request) {
            List<Problem> problems = problems(request);
            problems.forEach(problem -> assertTrue(problem.reason().endsWith("."), problem::toString));
            problems.stream()
                    .filter(problem -> problem.option().equals("size"))
                    .forEach(problem -> assertFalse(problem.nearest().isEmpty(), problem::toString));
            if (!problems.isEmpty()) {
                offersLegalValues(request, problems);
                adjusted(request);
            }
        }

        /** What speaks against a request; if nothing does, its plan keeps the laws of plans. */
        private List<Problem> problems(ImageRequest request) {
            return known.computeIfAbsent(request, unknown -> {
                try {
                    legal(unknown, EASEL.plan(unknown));
                    return List.of();
                } catch (InvalidRequestException e) {
                    assertFalse(e.problems().isEmpty(), e::getMessage);
                    return e.problems();
                }
            });
        }

        private void legal(ImageRequest request, Plan plan) {
            assertEquals(
                    new SizeResolution.Legal(plan.size()),
                    card.sizes().resolve(request.size().orElseThrow()));
            assertEquals(
                    request.n().orElseThrow(),
                    plan.calls().stream().mapToInt(PlannedCall::n).sum());
            assertTrue(plan.calls().stream().allMatch(call -> call.n() <= card.maxPerCall()));
            int references = request.references().size();
            assertTrue(references >= card.references().min()
                    && references <= card.references().max());
            assertEquals(List.of(), plan.adjustments());
        }

        /** Taking the first value of every problem that offers some leaves those that offer none; so does any of a lone one. */
        private void offersLegalValues(ImageRequest request, List<Problem> problems) {
            List<Problem> hopeless =
                    problems.stream().filter(each -> each.nearest().isEmpty()).toList();
            List<Problem> mendable =
                    problems.stream().filter(each -> !each.nearest().isEmpty()).toList();
            ImageRequest mended = request;
            for (Problem problem : mendable) {
                mended = with(mended, problem, problem.nearest().get(0));
            }
            assertEquals(hopeless, problems(mended), () -> request + ": " + problems);
            if (mendable.size() == 1) {
                for (String value : mendable.get(0).nearest()) {
                    assertEquals(
                            hopeless, problems(with(request, mendable.get(0), value)), () -> request + ": " + value);
                }
            }
        }

        private static ImageRequest with(ImageRequest request, Problem problem, String value) {
            ImageRequest.Builder changed = request.toBuilder();
            return switch (problem.option()) {
                case "size" -> changed.size(value).build();
                case "references" ->
                    changed.references(request.references().subList(0, Integer.parseInt(value)))
                            .build();
                default -> throw new AssertionError(request + ": " + problem);
            };
        }

        /** Adjusting sends what is legal and says so, or refuses what no other value can mend. */
        private void adjusted(ImageRequest request) {
            ImageRequest adjusting =
                    request.toBuilder().onUnsupported(OnUnsupported.ADJUST).build();
            try {
                Plan plan = EASEL.plan(adjusting);
                assertFalse(plan.adjustments().isEmpty(), request::toString);
                assertEquals(List.of(), problems(rejecting(plan.sent())), request::toString);
            } catch (InvalidRequestException e) {
                e.problems().forEach(problem -> assertEquals(List.of(), problem.nearest(), problem::toString));
            }
        }

        private static ImageRequest rejecting(ImageRequest request) {
            return request.toBuilder().onUnsupported(OnUnsupported.REJECT).build();
        }
    }
}
