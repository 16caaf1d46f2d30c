package dev.easel.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.Easel;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.Problem;
import dev.easel.model.ModelId;
import dev.easel.plan.Plan;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import dev.easel.spi.ImageProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Makes plans with one provider on one day, so that tests of planning do not age. Immutable and safe to share. */
public final class Planning {

    private final ImageProvider provider;
    private final LocalDate day;

    private Planning(ImageProvider provider, LocalDate day) {
        this.provider = provider;
        this.day = day;
    }

    /** Plans with a provider on a day. */
    public static Planning with(ImageProvider provider, LocalDate day) {
        return new Planning(provider, day);
    }

    /** A request that says no more than its model and a prompt. */
    public static ImageRequest.Builder request(ModelId model) {
        return ImageRequest.builder().prompt("A red boat").model(model);
    }

    /** The plan of a request that is legal. */
    public Plan plan(ImageRequest.Builder request) {
        return plan(request, Delivery.WHOLE);
    }

    /** The plan of a request that is legal so delivered. */
    public Plan plan(ImageRequest.Builder request, Delivery delivery) {
        try (Easel easel = easel()) {
            return easel.plan(request.build(), delivery);
        }
    }

    /** The one problem of a request that is refused. */
    public Problem problem(ImageRequest.Builder request) {
        return problem(request, Delivery.WHOLE);
    }

    /** The one problem of a request that is refused so delivered. */
    public Problem problem(ImageRequest.Builder request, Delivery delivery) {
        List<Problem> problems = assertThrows(InvalidRequestException.class, () -> plan(request, delivery))
                .problems();
        assertEquals(1, problems.size(), problems::toString);
        return problems.get(0);
    }

    /** A client that holds the provider alone, on the day. */
    Easel easel() {
        return Easel.builder()
                .provider(provider)
                .clock(Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
                .build();
    }
}
