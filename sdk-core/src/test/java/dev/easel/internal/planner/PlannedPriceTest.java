package dev.easel.internal.planner;

import static dev.easel.TestModels.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.TestModels;
import dev.easel.image.Quality;
import dev.easel.model.ModelCatalog;
import dev.easel.model.ModelId;
import dev.easel.plan.Plan;
import dev.easel.pricing.Basis;
import dev.easel.pricing.Credits;
import dev.easel.pricing.PriceList;
import dev.easel.pricing.PriceListReader;
import dev.easel.pricing.PriceMode;
import dev.easel.pricing.Workload;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import dev.easel.request.OnUnsupported;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plan tells the price list, and what it says of the price. */
class PlannedPriceTest {

    private static final Planner PLANNER = planner(catalog());

    @Test
    void thePriceDependsOnWhatIsSent() {
        Plan plan = plan(request("grid").size("2K 16:9").quality(Quality.HIGH).n(3));
        Workload work = plan.quote().workload();
        assertEquals("acme", work.seller());
        assertEquals("grid", work.model());
        assertEquals("2048x1152", work.pixels().orElseThrow().toString());
        assertEquals(List.of(3), work.calls());
        assertEquals(Optional.of(Credits.of(450)), plan.quote().credits());
        assertEquals(
                List.of(2, 1), plan(request("seeded").n(3)).quote().workload().calls());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cup", "Kaffee für zwölf", "咖啡", "☕ 𝄞 coffee"})
    void aPromptIsAsLongAsItsBytesInUtf8(String prompt) {
        Plan plan = plan(ImageRequest.builder().prompt(prompt).model(TestModels.GRID));
        assertEquals(
                OptionalLong.of(prompt.getBytes(StandardCharsets.UTF_8).length),
                plan.quote().workload().promptBytes());
    }

    @Test
    void aBatchIsPricedAsOne() {
        Plan plan = PLANNER.plan(request("grid").build(), TestModels.GRID, Delivery.BATCH, TODAY);
        assertEquals(PriceMode.BATCH, plan.quote().workload().mode());
    }

    @Test
    void guardsAndSearchAreAmongTheSettings() {
        Plan plan = plan(request("table").size("2K").webSearch(true));
        assertEquals(
                Map.of("watermark", "false", Workload.WEB_SEARCH, "true"),
                plan.quote().workload().settings());
    }

    @Test
    void rule2AnAdjustmentThatChangesTheTierSaysWhatThatCosts() {
        Plan larger = plan(request("grid").size("1999x1000").onUnsupported(OnUnsupported.ADJUST));
        assertTrue(
                larger.adjustments()
                        .get(0)
                        .reason()
                        .endsWith("It is priced as 2K: 40 credits instead of 20 credits as 1K."),
                larger.adjustments().toString());
        Plan same = plan(request("grid").size("1000x1000").onUnsupported(OnUnsupported.ADJUST));
        assertTrue(
                !same.adjustments().get(0).reason().contains("credits"),
                same.adjustments().toString());
        Plan unknown = plan(request("grid").size("8K").onUnsupported(OnUnsupported.ADJUST));
        assertTrue(
                unknown.adjustments().get(0).reason().endsWith("It is priced as 4K: 80 credits."),
                unknown.adjustments().toString());
    }

    @Test
    void modelsOfAnotherSellerHaveNoPrice() {
        Plan plan = planner(catalog().soldBy("elsewhere"))
                .plan(request("grid").build(), TestModels.GRID, Delivery.WHOLE, TODAY);
        assertEquals(Basis.UNKNOWN, plan.quote().basis());
        Plan moved = planner(catalog().under("acme-eu"))
                .plan(
                        request("grid").model("acme-eu/grid").build(),
                        ModelId.of("acme-eu", "grid"),
                        Delivery.WHOLE,
                        TODAY);
        assertEquals(Optional.of(Credits.of(20)), moved.quote().credits());
    }

    private static Plan plan(ImageRequest.Builder request) {
        ImageRequest built = request.build();
        return PLANNER.plan(built, built.model().orElseThrow(), Delivery.WHOLE, TODAY);
    }

    private static ImageRequest.Builder request(String model) {
        return ImageRequest.builder().prompt("a cup").model("acme/" + model);
    }

    private static Planner planner(ModelCatalog catalog) {
        return new Planner(catalog, OnUnsupported.REJECT, call -> List.of());
    }

    private static ModelCatalog catalog() {
        PriceList shipped =
                PriceListReader.resource(TestModels.class.getResourceAsStream("prices.json"), "prices.json");
        return TestModels.CATALOG.withPrices(shipped).withPrices(read("""
                {"source": "made up", "read": "2026-11-22", "tariffs": {"acme/grid": [
                 {"currency": "USD", "output": {"perImage": 0.04}, "creditsAs": "gpt-image-2", "modes": {"batch": 0.5}}]}}"""));
    }

    private static PriceList read(String json) {
        try {
            return PriceListReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "prices.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
