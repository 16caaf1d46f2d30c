package dev.easel.google;

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

/** Plans on the day on which the catalogue was read. */
final class Plans {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private Plans() {}

    static ImageRequest.Builder request(ModelId model) {
        return ImageRequest.builder().prompt("A red boat").model(model);
    }

    static Plan of(ImageRequest.Builder request) {
        return of(request, Delivery.WHOLE);
    }

    static Plan of(ImageRequest.Builder request, Delivery delivery) {
        try (Easel easel = easel(Google.provider(options -> options))) {
            return easel.plan(request.build(), delivery);
        }
    }

    static Easel easel(ImageProvider provider) {
        return Easel.builder()
                .provider(provider)
                .clock(Clock.fixed(DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
                .build();
    }

    /** The one problem of a request that is refused. */
    static Problem problem(ImageRequest.Builder request) {
        return problem(request, Delivery.WHOLE);
    }

    static Problem problem(ImageRequest.Builder request, Delivery delivery) {
        List<Problem> problems = assertThrows(InvalidRequestException.class, () -> of(request, delivery))
                .problems();
        if (problems.size() != 1) {
            throw new AssertionError(problems.toString());
        }
        return problems.get(0);
    }
}
