package dev.easel.google;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.error.InvalidRequestException;
import dev.easel.image.ImageFormat;
import dev.easel.image.Reference;
import dev.easel.model.ModelCard;
import dev.easel.plan.PlannedCall;
import dev.easel.request.ImageRequest;
import dev.easel.request.OnUnsupported;
import dev.easel.request.Option;
import dev.easel.request.Options;
import dev.easel.spi.Body;
import dev.easel.spi.HttpCall;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a plan lets through, Google takes. */
class GoogleRequestProperties {

    private static final Reference CUP = Reference.of(Pictures.png(8, 8));
    private static final List<String> STEPS = List.of("0.5K", "1K", "2K", "4K", "3K");
    private static final List<String> SHAPES =
            List.of("1:1", "2:3", "16:9", "21:9", "9:21", "1:4", "8:1", "7:5", "5:4");

    private static final Door GEMINI = new GeminiApi(GoogleOptions.builder().build());
    private static final Door VERTEX =
            new VertexAi(VertexOptions.builder("my-project", "global").build());

    private final Easel gemini = Prices.easel(new GoogleProvider(GEMINI));
    private final Easel vertex = Prices.easel(new GoogleProvider(VERTEX));

    @Property(tries = 2_000)
    void aPlannedRequestIsTaken(@ForAll long seed, @ForAll boolean onVertex) {
        Random random = new Random(seed);
        Door door = onVertex ? VERTEX : GEMINI;
        ImageRequest request = request(random, door).build();

        for (PlannedCall call : calls(onVertex ? vertex : gemini, request)) {
            HttpCall sent = new GoogleRequests(door).of(call, FakeContext.EMPTY);
            Body.JsonDocument body = (Body.JsonDocument) sent.body();
            assertEquals(
                    Optional.empty(),
                    Contract.refusal(Received.document(sent.uri().getRawPath(), body.tree())),
                    request.toString());
            assertTrue(sent.uri().getRawQuery() == null, sent.uri()::toString);
        }
    }

    /** A request with settings of every kind, half of them such that not every model takes them. */
    private static ImageRequest.Builder request(Random random, Door door) {
        ImageRequest.Builder request = ImageRequest.builder()
                .prompt("A red boat")
                .model(any(random, living(door)).id())
                .n(1 + random.nextInt(3))
                .references(Collections.nCopies(random.nextInt(5), CUP))
                .options(options(random, door))
                .onUnsupported(random.nextInt(4) == 0 ? OnUnsupported.REJECT : OnUnsupported.ADJUST);
        if (random.nextBoolean()) {
            request.size(any(random, STEPS) + " " + any(random, SHAPES));
        }
        if (random.nextBoolean()) {
            request.seed(random.nextInt(10) == 0 ? Long.MAX_VALUE : random.nextInt(1_000));
        }
        if (random.nextInt(3) == 0) {
            request.webSearch(random.nextBoolean());
        }
        if (random.nextInt(3) == 0) {
            request.format(any(random, List.of(ImageFormat.values()))).compression(random.nextInt(101));
        }
        return request;
    }

    private static List<ModelCard> living(Door door) {
        return door.catalog().cards().stream()
                .filter(card -> card.isAliveOn(GoogleStub.TODAY))
                .toList();
    }

    private static Options options(Random random, Door door) {
        Options options = Options.none();
        for (Option<?> option : door.keys()) {
            options = random.nextInt(3) == 0 ? with(random, options, option) : options;
        }
        return options;
    }

    private static <T> Options with(Random random, Options options, Option<T> option) {
        List<String> values = List.of(
                "true",
                "false",
                "minimal",
                "medium",
                "high",
                "off",
                "block_none",
                "flex",
                "standard",
                "allow_adult",
                "allow_none",
                "block_prominent_people");
        return values.subList(random.nextInt(values.size()), values.size()).stream()
                .flatMap(value -> parsed(option, value).stream())
                .findFirst()
                .map(value -> options.and(option, value))
                .orElse(options);
    }

    private static <T> Optional<T> parsed(Option<T> option, String value) {
        try {
            return Optional.of(option.parse(value));
        } catch (InvalidRequestException e) {
            return Optional.empty();
        }
    }

    private static List<PlannedCall> calls(Easel easel, ImageRequest request) {
        try {
            return easel.plan(request).calls();
        } catch (InvalidRequestException e) {
            assertTrue(!e.problems().isEmpty(), e.getMessage());
            return List.of();
        }
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
