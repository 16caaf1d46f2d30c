package dev.easel.openai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.Problem;
import dev.easel.model.ModelId;
import dev.easel.model.Status;
import dev.easel.plan.Plan;
import dev.easel.pricing.Quote;
import dev.easel.request.ImageRequest;
import dev.easel.request.Option;
import dev.easel.request.Options;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Servers of the caller's own choice: Azure with deployments, another account, or one that speaks OpenAI's API. */
class OwnServerTest {

    private static final String LOCAL = "http://127.0.0.1:8080/v1";

    private static Plan plan(UnaryOperator<OpenAiOptions.Builder> settings, ImageRequest.Builder request) {
        try (Easel easel = Days.easel(OpenAi.provider(settings))) {
            return easel.plan(request.build());
        }
    }

    private static ImageRequest.Builder boat() {
        return ImageRequest.builder().prompt("A red boat");
    }

    @Nested
    class Deployments {

        private static OpenAiOptions.Builder azure(OpenAiOptions.Builder options) {
            return options.id("azure-eu")
                    .baseUrl("https://res.openai.azure.com/openai/v1")
                    .deployment("hero-prod", OpenAiModels.GPT_IMAGE_2)
                    .deployment("old", OpenAiModels.GPT_IMAGE_1_5);
        }

        @Test
        void aDeploymentCanDoWhatItsModelCan() {
            Plan plan =
                    plan(Deployments::azure, boat().model("azure-eu/hero-prod").size("2K 16:9"));

            assertEquals(ModelId.of("azure-eu", "hero-prod"), plan.model());
            assertEquals("2048x1152", plan.size().toString());
            Problem problem = assertThrows(
                            InvalidRequestException.class,
                            () -> plan(
                                    Deployments::azure,
                                    boat().model("azure-eu/hero-prod").size("1920x1080")))
                    .problems()
                    .get(0);
            assertEquals("1920x1088", problem.nearest().get(0));
        }

        @Test
        void theFirstIsTakenWhereARequestNamesNone() {
            assertEquals(
                    ModelId.of("azure-eu", "hero-prod"),
                    plan(Deployments::azure, boat()).model());
        }

        @Test
        void itTakesOpenAisTypedKeys() {
            Options low = Options.with(OpenAi.MODERATION, Moderation.LOW);

            assertEquals(
                    low, plan(Deployments::azure, boat().options(low)).sent().options());
        }

        @Test
        void whenItEndsIsItsHostsToSay() {
            assertEquals(
                    List.of(),
                    plan(Deployments::azure, boat().model("azure-eu/old")).notices());
        }

        @Test
        void itHasNoPriceUntilSomebodySaysWhoTakesTheMoney() {
            Quote quote = plan(
                            Deployments::azure,
                            boat().model("azure-eu/hero-prod").addReferences(Pictures.png(64, 64)))
                    .quote();

            assertEquals(Optional.empty(), quote.credits());
            assertEquals(Optional.empty(), quote.moneyMax());
        }

        @Test
        void whereOpenAiTakesTheMoneyItHasItsModelsWholePrice() {
            Quote deployed = plan(options -> Deployments.azure(options).seller("openai"), boat().model("hero-prod"))
                    .quote();
            Quote model = plan(options -> options, boat().model(OpenAiModels.GPT_IMAGE_2))
                    .quote();

            assertEquals(model.credits(), deployed.credits());
            assertEquals(model.moneyMax(), deployed.moneyMax());
            assertTrue(deployed.moneyMax().isPresent());
        }

        @Test
        void aNameThatIsNoDeploymentIsRefusedForTheNearest() {
            Problem problem = assertThrows(
                            InvalidRequestException.class,
                            () -> plan(Deployments::azure, boat().model("azure-eu/hero-prd")))
                    .problems()
                    .get(0);

            assertEquals("azure-eu/hero-prod", problem.nearest().get(0));
        }

        @Test
        void aModelThatOpenAiDoesNotHaveCannotBeDeployed() {
            InvalidRequestException e = assertThrows(
                    InvalidRequestException.class,
                    () -> OpenAi.provider(options -> options.deployment("x", ModelId.of("openai", "gpt-image-9"))));

            assertTrue(e.getMessage().contains("openai/gpt-image-9"), e.getMessage());
        }
    }

    @Nested
    class UnknownModels {

        @Test
        void onAServerOfTheCallersOwnTheyAreTakenAsTheyAre() {
            Plan plan = plan(
                    options -> options.baseUrl(LOCAL),
                    boat().model("openai/sdxl").size("512x512"));

            assertEquals(ModelId.of("openai", "sdxl").toString(), plan.model().toString());
            assertEquals(Status.UNLISTED, plan.card().status());
            assertEquals("512x512", plan.size().toString());
            assertTrue(
                    plan.notices().get(0).contains("its price is unknown"),
                    plan.notices().toString());
        }

        @Test
        void aBareNameGoesToTheOnlySuchServer() {
            Plan plan = plan(options -> options.baseUrl(LOCAL), boat().model("sdxl"));

            assertEquals("openai/sdxl", plan.model().toString());
        }

        @Test
        void atOpenAiTheyAreRefused() {
            assertThrows(
                    InvalidRequestException.class,
                    () -> plan(options -> options.key("k"), boat().model("openai/sdxl")));
        }

        @Test
        void whatTheApiHasNoFieldForIsRefusedAndNotLost() {
            Options foreign = Options.with(Option.text("acme", "style"), "noir");
            List<Problem> problems = assertThrows(
                            InvalidRequestException.class,
                            () -> plan(
                                    options -> options.baseUrl(LOCAL),
                                    boat().model("openai/sdxl")
                                            .seed(7)
                                            .webSearch(true)
                                            .options(foreign)))
                    .problems();

            assertEquals(
                    List.of("seed", "webSearch", "acme.style"),
                    problems.stream().map(Problem::option).toList());
        }

        @Test
        void knownOnesKeepTheirRulesThere() {
            assertThrows(
                    InvalidRequestException.class,
                    () -> plan(options -> options.baseUrl(LOCAL), boat().size("1920x1080")));
        }
    }

    @Test
    void aProviderThatIsGivenWinsOverTheDiscoveredOne() {
        try (Easel easel = Easel.builder()
                .discover(Map.of())
                .provider(OpenAi.provider(options -> options.key("k")))
                .build()) {
            assertEquals(List.of(OpenAi.ID), easel.providers());
        }
        try (Easel easel = Easel.builder().discover(Map.of()).build()) {
            assertFalse(easel.providers().contains(OpenAi.ID));
        }
    }

    @Test
    void twoProvidersOfOneIdThatAreGivenAreRefused() {
        assertThrows(
                InvalidRequestException.class,
                () -> Easel.builder()
                        .provider(OpenAi.provider(options -> options.key("k")))
                        .provider(OpenAi.provider(options -> options.key("l")))
                        .build());
    }

    @Test
    void itsTypedKeysAreTold() {
        try (Easel easel = Days.easel(OpenAi.provider(options -> options))) {
            assertTrue(easel.options().contains(OpenAi.COMPLEXITY));
            assertEquals(9, easel.options().size());
        }
    }
}
