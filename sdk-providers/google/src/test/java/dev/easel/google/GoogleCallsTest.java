package dev.easel.google;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.budget.Amount;
import dev.easel.budget.CreditLedger;
import dev.easel.budget.CreditPlan;
import dev.easel.budget.local.MemoryLedger;
import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.ContentRejectedException;
import dev.easel.image.GeneratedImage;
import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.json.Json;
import dev.easel.model.ModelId;
import dev.easel.pricing.Money;
import dev.easel.request.Options;
import dev.easel.result.ImageResult;
import dev.easel.spi.ImageProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole calls, from a request to its images and what they cost. */
class GoogleCallsTest extends StubTest {

    /** 22 tokens in and 179 of thoughts: $0.002192 on Pro. */
    private static final String STOPPED = """
                {"candidates": [{"finishReason": "IMAGE_SAFETY"}], "usageMetadata": {"promptTokenCount": 22,
                 "candidatesTokenCount": 0, "thoughtsTokenCount": 179, "totalTokenCount": 201}}""";

    @TempDir
    Path dir;

    /** At the stub, but billed as Google bills. */
    private ImageProvider billed() {
        return Google.provider(
                o -> o.key(GoogleStub.KEY).baseUrl(vendor.origin()).seller(Google.ID));
    }

    @ParameterizedTest
    @CsvSource({
        "gemini-nano-banana-2.1, JPEG",
        "gemini-3-pro-image, JPEG",
        "gemini-3.1-flash-image, JPEG",
        "gemini-3.1-flash-lite-image, JPEG",
        "gemini-2.5-flash-image, PNG"
    })
    void everyLivingModelDrawsThroughBothDoors(String name, ImageFormat format) {
        for (ImageProvider provider : List.of(vendor.gemini(), vendor.vertex())) {
            vendor.forget();
            try (Easel easel = vendor.client(provider).build()) {
                ImageResult result =
                        easel.generate(boat(ModelId.of(Google.ID, name)).build());

                assertEquals(format, result.image().format());
                assertEquals(Optional.of(name), vendor.only().model());
                assertEquals(List.of("resp-1"), result.requestIds());
            }
        }
    }

    @Test
    void typeAndPixelsAreThoseOfTheBytes() {
        try (Easel easel = vendor.easel()) {
            ImageResult result = easel.generate(boat().size("auto").build());

            assertEquals(PixelSize.of(1408, 768), result.image().size());
            assertEquals(ImageFormat.JPEG, result.image().format());
            assertTrue(vendor.only().at("generationConfig.imageConfig").isMissing());
        }
    }

    @Test
    void eachOfSeveralImagesIsACallWithASeedOfItsOwn() {
        try (Easel easel = vendor.easel()) {
            ImageResult result = easel.generate(boat().n(3).seed(40).build());

            assertEquals(3, result.images().size());
            assertEquals(
                    Set.of(Json.of(40), Json.of(41), Json.of(42)),
                    vendor.received().stream()
                            .map(request -> request.at("generationConfig.seed"))
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void thoughtsAndSignaturesLeaveNothingBehind() throws IOException {
        try (Easel easel = vendor.client(vendor.gemini())
                .spoolDirectory(dir.resolve("spool"))
                .build()) {
            ImageResult result = easel.generate(
                    boat().options(Options.with(Google.INCLUDE_THOUGHTS, true)).build());

            assertEquals(1, result.images().size());
            result.images().forEach(GeneratedImage::discard);
            assertEquals(0, bytesIn(dir));
        }
    }

    private static long bytesIn(Path dir) throws IOException {
        try (Stream<Path> files = Files.walk(dir).filter(Files::isRegularFile)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    @Test
    void thePagesOfASearchAreOnTheResultAndItsQueriesOnTheBill() {
        vendor.answers(200, """
                {"candidates": [{"content": {"parts": [{"inlineData": {"mimeType": "image/jpeg", "data": "%s"}}]},
                 "finishReason": "STOP", "groundingMetadata": {"webSearchQueries": ["boats", "", "red"],
                  "groundingChunks": [{"web": {"uri": "https://boats.example/red", "title": "Boats"}}]}}],
                 "usageMetadata": %s}""".formatted(Pictures.base64(Pictures.jpeg(8, 8)), Drawn.Usage.OF_ONE_IMAGE));
        try (Easel easel = vendor.client(billed()).build()) {
            ImageResult result = easel.generate(boat().webSearch(true).build());

            assertEquals(List.of("https://boats.example/red"), result.sources());
            assertTrue(
                    result.notices().stream().anyMatch(notice -> notice.contains("[boats, red]")),
                    result.notices().toString());
            assertEquals(Optional.of(Money.of("0.165744", "USD")), result.cost().money());
        }
    }

    /** 22 in, 96 of text and 179 of thoughts, and an image of 1,120 tokens: $2, $12 and $120 a million. */
    @Test
    void textAndThoughtsAreOnTheBill() {
        try (Easel easel = vendor.client(billed()).build()) {
            ImageResult result = easel.generate(boat().build());

            assertEquals(Optional.of(Money.of("0.137744", "USD")), result.cost().money());
            assertTrue(!result.cost().isUncertain());
        }
    }

    @Test
    void oneRefusalOfSeveralCallsIsOnTheBillToo() {
        vendor.answers(200, STOPPED);
        try (Easel easel = vendor.client(billed()).build()) {
            ImageResult result = easel.generate(boat().n(2).build());

            assertEquals(1, result.images().size());
            assertEquals(Category.MODERATED, result.failures().get(0).category());
            assertEquals(Charge.YES, result.failures().get(0).charge());
            assertEquals(Optional.of(Money.of("0.139936", "USD")), result.cost().money());
        }
    }

    @Test
    void aRefusalIsBookedByItsTokens() {
        Clock clock = Clock.fixed(GoogleStub.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        CreditLedger ledger = MemoryLedger.create(clock);
        ledger.open("acme", CreditPlan.perDay("dollars", Amount.of(Money.of("5", "USD"))));
        vendor.answers(200, STOPPED);
        try (Easel easel = vendor.client(billed()).budget(ledger, "acme").build()) {
            assertThrows(ContentRejectedException.class, () -> easel.generate(boat().build()));
        }
        assertEquals(
                Amount.of(Money.of("0.002192", "USD")),
                ledger.balance("acme").windows().get(0).used());
        assertEquals(List.of(), ledger.uncertain("acme"));
    }
}
