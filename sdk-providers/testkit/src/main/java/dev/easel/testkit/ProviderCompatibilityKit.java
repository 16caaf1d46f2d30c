package dev.easel.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.EaselBuilder;
import dev.easel.ImageCall;
import dev.easel.error.EaselException;
import dev.easel.error.InvalidRequestException;
import dev.easel.image.GeneratedImage;
import dev.easel.model.ModelCard;
import dev.easel.model.ModelId;
import dev.easel.plan.Plan;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageResult;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.ProviderFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every provider must do alike. Extend it once for a provider and give that; every test here then runs for it, through
 * an {@link Easel} that holds it alone.
 */
@Timeout(120)
public abstract class ProviderCompatibilityKit {

    /** Where a test may write; empty before each. */
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    protected Path directory;

    /** For subclasses. */
    protected ProviderCompatibilityKit() {}

    /** The provider under test; what it talks to, if anything, is under the test's control. */
    protected abstract ImageProvider provider();

    /** A request that the provider serves; with another n it must serve it too. */
    protected ImageRequest request() {
        return ImageRequest.builder()
                .prompt("A red boat on a lake, the sail says 'Easel'")
                .model(flagship())
                .build();
    }

    /** A request with nothing but what a model without references must have: a prompt unless overridden. */
    protected ImageRequest.Builder least(ModelCard card) {
        return ImageRequest.builder().prompt("A boat").model(card.id());
    }

    /** The day on which the tests plan; the day on which the catalogue was read unless overridden. */
    protected LocalDate today() {
        return card(flagship()).source().read();
    }

    private ModelId flagship() {
        return provider().catalog().flagship(provider().id()).orElseThrow(() -> new AssertionError("no flagship"));
    }

    private ModelCard card(ModelId id) {
        return provider().catalog().find(id).orElseThrow(() -> new AssertionError("no card of " + id));
    }

    private Easel easel() {
        return builder().build();
    }

    private EaselBuilder builder() {
        return Easel.builder()
                .provider(provider())
                .spoolDirectory(directory.resolve("spool"))
                .clock(Clock.fixed(today().atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
    }

    @Test
    void theIdIsAWordThatFitsIntoModelNames() {
        String id = provider().id();
        assertTrue(
                !id.isEmpty() && id.chars().allMatch(c -> c == '-' || Character.isDigit(c) || (c >= 'a' && c <= 'z')),
                id);
    }

    @Test
    void everyCardBelongsToTheProviderAndSaysWhereItWasRead() {
        assertFalse(provider().catalog().cards().isEmpty());
        for (ModelCard card : provider().catalog().cards()) {
            assertEquals(provider().id(), card.id().provider());
            assertFalse(card.source().page().isBlank(), card.id().toString());
        }
    }

    @Test
    void theFlagshipIsAlive() {
        assertTrue(card(flagship()).isAliveOn(today()));
    }

    @Test
    void everyLivingModelPlansItsStandardSize() {
        try (Easel easel = easel()) {
            provider().catalog().cards().stream()
                    .filter(card -> card.isAliveOn(today()))
                    .forEach(card -> {
                        int references = card.references().min();
                        if (references == 0) {
                            Plan plan = easel.plan(least(card).build());
                            assertEquals(card.sizes().standard(), plan.size());
                            assertEquals(1, plan.calls().size());
                        }
                    });
        }
    }

    @Test
    void theImagesHaveThePlannedPixelsAndComeInFull() {
        try (Easel easel = easel()) {
            ImageResult result = easel.generate(request().toBuilder().n(2).build());
            assertEquals(List.of(), result.failures());
            assertEquals(2, result.images().size());
            boolean exact = !result.plan().card().sizes().approximate();
            for (GeneratedImage image : result.images()) {
                assertEquals(image.length(), image.bytes().length);
                result.plan()
                        .size()
                        .pixels()
                        .filter(pixels -> exact)
                        .ifPresent(pixels -> assertEquals(pixels, image.size()));
            }
        }
    }

    @Test
    void imagesAreSavedUnderTheirTrueNamesAndNothingElseStays() throws IOException {
        Path out = directory.resolve("out");
        try (Easel easel = easel()) {
            ImageResult result =
                    easel.generateInto(out, request().toBuilder().n(2).build());
            assertEquals(2, result.files().size());
            for (Path file : result.files()) {
                String ending = file.toString().substring(file.toString().lastIndexOf('.') + 1);
                assertEquals(result.image().format().extension(), ending);
            }
        }
        try (Stream<Path> files = Files.walk(directory).filter(Files::isRegularFile)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void manyThreadsCanShareTheProvider() {
        try (Easel easel = easel()) {
            List<CompletableFuture<ImageResult>> calls = IntStream.range(0, 4)
                    .mapToObj(i -> easel.generateAsync(request()))
                    .toList();
            calls.forEach(call -> assertEquals(1, call.join().images().size()));
        }
    }

    @Test
    void whatTheModelCannotDoIsRefusedBeforeAnythingIsDone() {
        ImageRequest impossible = request().toBuilder().size("1:60000").build();
        try (Easel easel = easel()) {
            InvalidRequestException e = assertThrows(InvalidRequestException.class, () -> easel.generate(impossible));
            assertEquals("size", e.problems().get(0).option());
            assertFalse(e.problems().get(0).nearest().isEmpty());
        }
    }

    @Test
    void aCancelledCallEndsWithOneOfOurExceptionsOrItsImages() {
        try (Easel easel = easel()) {
            ImageCall call = easel.start(request());
            call.cancel();
            try {
                assertEquals(1, call.result().images().size());
            } catch (EaselException e) {
                assertFalse(e.getMessage().isBlank());
            }
        }
    }

    @Test
    void aClosedClientRefusesClearly() {
        Easel easel = easel();
        easel.close();
        assertDoesNotThrow(easel::close);
        EaselException e = assertThrows(InvalidRequestException.class, () -> easel.generate(request()));
        assertTrue(e.getMessage().contains("closed"), e.getMessage());
    }

    @Test
    void theServiceLoaderFindsAFactoryOfTheProvider() {
        List<ProviderFactory> factories = ServiceLoader.load(ProviderFactory.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(factory -> factory.id().equals(provider().id()))
                .toList();
        assertEquals(1, factories.size());
        assertFalse(factories.get(0).keyVariables().contains(""));
    }

    @Test
    void nothingOfAPromptIsInAnError() {
        String secret = "a very secret campaign";
        ImageRequest impossible =
                request().toBuilder().prompt(secret).size("1:60000").build();
        try (Easel easel = easel()) {
            EaselException e = assertThrows(EaselException.class, () -> easel.generate(impossible));
            assertFalse(e.toString().contains(secret), e.toString());
        }
    }
}
